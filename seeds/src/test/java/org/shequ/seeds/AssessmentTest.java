package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.community;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;

/** Communities held against the bundled documents, at and around the figures and days that decide. */
class AssessmentTest {
    private static final LocalDate AT = LocalDate.of(2016, 12, 31);

    private static Finding finding(LocalDate at, String rule, Community.Builder unit) {
        return Seeds.library().at(at).assess(unit.build()).finding(rule);
    }

    private static Community.Builder with(Community.Builder unit, PremisesKind kind, String area) {
        return unit.addPremises(Premises.of(kind, FloorArea.ofSquareMetres(area)));
    }

    /** Verdict, actual, required, upper end and gap as they are written. */
    private static String told(Finding finding) {
        return Stream.of("verdict", "actual", "required", "requiredHigh", "gap")
                .map(key -> finding.json().member(key).orElseThrow())
                .map(each -> each instanceof Json.Text text ? text.value() : "-")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "8000, 400, MET 400 400 800 0",
        "8000, 399.99, DEPARTURE 399.99 400 800 0.01",
        "2000, 280, DEPARTURE 280 300 300 20",
        "5000, 300, MET 300 300 500 0",
        "5001, 900, MET 900 300 500.1 0"
    })
    void roomsOfACommitteeInShandongGrowWithItsHouseholds(long households, String area, String expected) {
        Community.Builder unit =
                community(UnitKind.URBAN_COMMUNITY, "370102001001").households(Households.of(households));
        assertThat(told(finding(AT, "SD2012-2.2.2-3", with(unit, PremisesKind.COMMITTEE_PREMISES, area))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-30, NOT_YET_DUE",
        "2014-12-31, UNDETERMINED",
        "2015-12-30, UNDETERMINED",
        "2015-12-31, TARGET_MISSED"
    })
    void roomsInJilinAreDueBetweenTwoLastDays(LocalDate at, Verdict verdict) {
        Community.Builder small =
                with(community(UnitKind.URBAN_COMMUNITY, "220102001001"), PremisesKind.COMMUNITY_PREMISES, "480");
        Finding found = finding(at, "JL2010-6.1-4", small);
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.json().member("gap")).contains(Json.text("20"));
        assertThat(found.missing().contains("deadline")).isEqualTo(verdict == Verdict.UNDETERMINED);
        Community.Builder large =
                with(community(UnitKind.URBAN_COMMUNITY, "220102001001"), PremisesKind.COMMUNITY_PREMISES, "500");
        assertThat(finding(at, "JL2010-6.1-4", large).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aRuralCommunityOfJilinIsAskedForItsCentreAndSquareByTheEndOf2020() {
        Community unit = with(
                        with(
                                community(UnitKind.RURAL_COMMUNITY, "220122100201"),
                                PremisesKind.COMMUNITY_SERVICE_CENTRE,
                                "199"),
                        PremisesKind.CULTURE_SQUARE,
                        "999")
                .build();
        Assessment before = Seeds.library().at(LocalDate.of(2020, 12, 30)).assess(unit);
        Assessment due = Seeds.library().at(LocalDate.of(2020, 12, 31)).assess(unit);
        for (String rule : new String[] {"JL2016-3.2-3", "JL2016-3.2-8"}) {
            assertThat(before.finding(rule).verdict()).isEqualTo(Verdict.NOT_YET_DUE);
            assertThat(before.finding(rule).daysLeft()).hasValue(1);
            assertThat(due.finding(rule).verdict()).isEqualTo(Verdict.DEPARTURE);
        }
    }

    @Test
    void theWorstFindingsComeFirstAndEachRuleHasOne() {
        Assessment found = Seeds.library()
                .at(AT)
                .assess(community(UnitKind.URBAN_COMMUNITY, "220102001001")
                        .residents(Persons.of(8_104))
                        .committeeMembers(Persons.of(4))
                        .build());
        assertThat(found.findings())
                .extracting(Finding::verdict)
                .isSorted()
                .startsWith(Verdict.DEPARTURE)
                .endsWith(Verdict.NOT_APPLICABLE);
        assertThat(found.findings()).extracting(Finding::rule).doesNotHaveDuplicates();
        assertThat(found.finding("JL2010-3.7-4").json().member("required")).contains(Json.text("811"));
        assertThat(found.lookup()).extracting(each -> each.document().value()).containsExactly("JL2010", "JL2016");
    }

    @Test
    void aFindingIsWrittenInTheOrderOfTheContract() {
        Community unit = with(
                        community(UnitKind.URBAN_COMMUNITY, "370102001001").households(Households.of(2_000)),
                        PremisesKind.COMMITTEE_PREMISES,
                        "280")
                .build();
        Json.Obj json =
                Seeds.library().at(AT).assess(unit).finding("SD2012-2.2.2-3").json();
        assertThat(json.members().keySet())
                .containsExactly(
                        "rule",
                        "clauses",
                        "verdict",
                        "modality",
                        "measure",
                        "actual",
                        "required",
                        "requiredHigh",
                        "gap",
                        "unit",
                        "deadline",
                        "missing",
                        "readings",
                        "caveats",
                        "citation",
                        "explanation");
        assertThat(json.member("measure")).contains(Json.text("premises.area[COMMITTEE_PREMISES]"));
        assertThat(json.member("unit")).contains(Json.text("m2"));
    }
}
