package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.community;
import static org.shequ.seeds.BudgetAssertions.in;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Assessed;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.wanted.WantedFact;
import org.shequ.standards.wanted.WantedFacts;

/** Which missing facts matter most to communities of the bundled documents. */
class WantedFactsTest {
    private static final Policy POLICY = Seeds.library().at(LocalDate.of(2016, 12, 31));

    private static Community bare(String code) {
        return community(UnitKind.URBAN_COMMUNITY, code).build();
    }

    @Test
    void whatIsPromisedToBeSettledIsSettled() {
        Assessment before = POLICY.assess(bare("370102001001"));
        WantedFact members = before.wantedFacts().find("committeeMembers").orElseThrow();
        Assessment after = POLICY.assess(community(UnitKind.URBAN_COMMUNITY, "370102001001")
                .committeeMembers(Persons.of(6))
                .build());
        assertThat(undetermined(before) - undetermined(after)).isEqualTo(members.settles());
        assertThat(members.rules()).contains(RuleId.of("SD2012-2.1.2-1"));
        assertThat(after.wantedFacts().find("committeeMembers")).isEmpty();
    }

    private static long undetermined(Assessment assessment) {
        return assessment.findings(Verdict.UNDETERMINED).size();
    }

    @Test
    void theListIsThatOfTheOpenFindingsInTheOrderOfAsking() {
        Assessment assessment = POLICY.assess(bare("510402001001"));
        WantedFacts wanted = assessment.wantedFacts();
        TreeSet<String> missing = new TreeSet<>();
        assessment.findings(Verdict.UNDETERMINED).forEach(each -> missing.addAll(each.missing()));
        missing.remove("deadline");
        assertThat(wanted.facts()).extracting(WantedFact::name).containsExactlyInAnyOrderElementsOf(missing);
        assertThat(wanted.facts())
                .isSortedAccordingTo((one, other) -> one.settles() != other.settles()
                        ? Long.compare(other.settles(), one.settles())
                        : one.bearsOn() != other.bearsOn()
                                ? Long.compare(other.bearsOn(), one.bearsOn())
                                : one.name().compareTo(other.name()));
        assertThat(wanted.open()).isEqualTo(undetermined(assessment));
    }

    @Test
    void aBaseOfZeroIsNoMissingFact() {
        Community empty = community(UnitKind.URBAN_COMMUNITY, "370102001001")
                .residents(Persons.of(0))
                .volunteers(Persons.of(0))
                .build();
        Assessment assessment = POLICY.assess(empty);
        assertThat(assessment.finding("SD2012-1.3-11").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.wantedFacts().find("residents")).isEmpty();
        assertThat(assessment.wantedFacts().find("volunteers")).isEmpty();
    }

    @Test
    void anOpenKindIsNamedBesideWhatItsRuleWouldAskFor() {
        Community open = Community.builder().code("370102001401").build();
        Finding members = POLICY.assess(open).finding("SD2012-2.1.2-1");
        assertThat(members.missing()).contains("committeeMembers").hasSizeGreaterThan(1);
        assertThat(POLICY.assess(open)
                        .wantedFacts()
                        .find("committeeMembers")
                        .orElseThrow()
                        .settles())
                .isZero();
    }

    @Test
    void overManyUnitsEachThatLacksAFactCountsAndThosePooledToo() {
        List<Community> units = List.of(bare("370102001001"), bare("370102001002"), bare("510402001001"));
        Assessed assessed = POLICY.assess(units);
        WantedFact volunteers = assessed.wantedFacts().find("volunteers").orElseThrow();
        long alone = POLICY.assess(units.get(0))
                .wantedFacts()
                .find("volunteers")
                .orElseThrow()
                .bearsOn();
        assertThat(alone).isEqualTo(1);
        assertThat(volunteers.bearsOn()).isEqualTo(3);
        assertThat(volunteers.rules()).containsExactly(RuleId.of("SD2012-1.3-11"));
    }

    @Test
    void aBudgetTellsWhatItsOpenLinesWaitFor() {
        WantedFacts wanted = in(2016).budget(bare("510402001001")).wantedFacts();
        assertThat(wanted.facts()).extracting(WantedFact::name).startsWith("households");
        assertThat(wanted.find("households").orElseThrow().settles()).isEqualTo(1);
        assertThat(wanted.find("wage.social[510402][2015]").orElseThrow().settles())
                .isZero();
        assertThat(in(2016).budget(community(UnitKind.URBAN_COMMUNITY, "510402001001")
                                .households(Households.of(3_120))
                                .build())
                        .wantedFacts()
                        .find("households"))
                .isEmpty();
        assertThat(in(2016).budget(List.of(bare("510402001001"), bare("510402001002")))
                        .wantedFacts()
                        .open())
                .isEqualTo(2 * wanted.open());
    }
}
