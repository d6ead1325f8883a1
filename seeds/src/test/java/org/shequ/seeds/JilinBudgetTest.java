package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.assertExact;
import static org.shequ.seeds.BudgetAssertions.assertNoLine;
import static org.shequ.seeds.BudgetAssertions.assertOpen;
import static org.shequ.seeds.BudgetAssertions.assertShares;
import static org.shequ.seeds.BudgetAssertions.community;
import static org.shequ.seeds.BudgetAssertions.in;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.policy.Spread;

/** JL2010 and JL2016 over communities of Jilin. */
class JilinBudgetTest {
    private static final String DISTRICT = "JL2010-6.3-3";
    private static final String COUNTY = "JL2010-6.3-4";
    private static final String SUBSIDY = "JL2010-6.3-6";
    private static final Community IN_DISTRICT =
            community(UnitKind.URBAN_COMMUNITY, "220102001001").build();
    private static final Community IN_COUNTY =
            community(UnitKind.URBAN_COMMUNITY, "220122100001").build();

    @Test
    void sevenMembersAreTakenForTheFullYear() {
        Community seven = community(UnitKind.URBAN_COMMUNITY, "220102001001")
                .committeeMembers(Persons.of(7))
                .build();
        Budget budget = in(2013).budget(seven);
        assertExact(budget.line(SUBSIDY), "25200.00", "PROVINCE=25200.00");
        assertThat(budget.line(SUBSIDY).assumptions()).containsExactly("FULL_YEAR");
        assertThat(budget.grants().known()).isEqualTo(Yuan.of("25200.00"));
        assertThat(budget.grants().amount())
                .as("the reward-type subsidy is open")
                .isEmpty();
        assertShares(budget.grants().shares(), "PROVINCE=25200.00");
    }

    @Test
    void monthsInPostAreTakenAsTheyAre() {
        Community months = community(UnitKind.URBAN_COMMUNITY, "220102001001")
                .committeeMembers(Persons.of(7))
                .committeeMemberMonths(PersonMonths.of(80))
                .build();
        assertExact(in(2013).budget(months).line(SUBSIDY), "24000.00", "PROVINCE=24000.00");
        assertThat(in(2013).budget(months).line(SUBSIDY).assumptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AS_PRINTED, 550000.00", "WAN_5_5, 55000.00", "WAN_5, 50000.00", "WAN_15, 150000.00"})
    void theWorkBudgetOfADistrictCommunityIsSuspectedOfAMisprint(String reading, String amount) {
        BudgetLine line =
                in(2013).withReading(DISTRICT, reading).budget(IN_DISTRICT).line(DISTRICT);
        assertExact(line, amount, "UNSPECIFIED=" + amount);
        assertThat(line.caveats()).contains("SUSPECTED_MISPRINT");
        assertThat(line.readings()).containsEntry("figure", reading);
        assertNoLine(in(2013).budget(IN_DISTRICT), COUNTY);
    }

    @Test
    void theSpreadOfTheMisprintIsHalfAMillion() {
        Spread spread = in(2013).spread(IN_DISTRICT, RuleId.of(DISTRICT));
        assertThat(spread.low()).isEqualTo(Yuan.of("50000.00"));
        assertThat(spread.high()).contains(Yuan.of("550000.00"));
    }

    @Test
    void aCountyCommunityHasItsOwnFigure() {
        Budget budget = in(2013).budget(IN_COUNTY);
        assertExact(budget.line(COUNTY), "50000.00", "UNSPECIFIED=50000.00");
        assertThat(budget.line(COUNTY).caveats()).isEmpty();
        assertNoLine(budget, DISTRICT);
    }

    @ParameterizedTest
    @EnumSource(names = {"RURAL_COMMUNITY", "VILLAGE"})
    void ruralCommunitiesHaveNoneOfThese(UnitKind kind) {
        Budget budget = in(2013).budget(community(kind, "220122105214")
                .committeeMembers(Persons.of(7))
                .build());
        List.of(DISTRICT, COUNTY, SUBSIDY).forEach(rule -> assertNoLine(budget, rule));
        assertThat(budget.uses().amount()).contains(Yuan.ZERO);
    }

    @Test
    void theRewardTypeSubsidyHasNoPrintedFigure() {
        BudgetLine line = in(2013).budget(IN_DISTRICT).line("JL2010-6.3-2");
        assertOpen(line, "UNDETERMINED", "0.00", "", "parameters[JL2010-6.3-2][220000][2013]");
        assertThat(line.caveats()).containsExactly("NO_FIGURE_PRINTED");
        assertNoLine(in(2010).budget(IN_DISTRICT), "JL2010-6.3-2");
        assertNoLine(in(2016).budget(IN_DISTRICT), "JL2010-6.3-2");
    }

    @Test
    void amountsBeginIn2011ThoughTheDocumentIsOf2010() {
        Budget first = in(2011).budget(IN_DISTRICT);
        assertThat(first.line(DISTRICT).caveats()).containsExactly("SUSPECTED_MISPRINT");
        Budget before = in(2010).budget(IN_DISTRICT);
        assertThat(before.lines()).isEmpty();
        assertThat(before.lookup().get(0)).satisfies(lookup -> {
            assertThat(lookup.status()).hasToString("NO_RULE");
            assertThat(lookup.note().orElseThrow().en()).contains("2010");
        });
    }

    @Test
    void theRuralDocumentOf2016HasNoAmountsAndSaysSo() {
        List<Lookup> lookup = in(2016).budget(IN_COUNTY).lookup();
        assertThat(lookup.stream().map(each -> each.document() + " " + each.status()))
                .containsExactly("JL2010 IN_FORCE", "JL2016 NO_RULE");
        assertThat(lookup.get(1).note().orElseThrow().en()).contains("no amounts");
        assertThat(Seeds.library()
                        .at(LocalDate.of(2015, 12, 31))
                        .lookup(IN_COUNTY)
                        .get(1)
                        .status())
                .hasToString("NOT_YET");
    }
}
