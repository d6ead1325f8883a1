package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.assertExact;
import static org.shequ.seeds.BudgetAssertions.assertNoLine;
import static org.shequ.seeds.BudgetAssertions.assertOpen;
import static org.shequ.seeds.BudgetAssertions.assertShares;
import static org.shequ.seeds.BudgetAssertions.community;
import static org.shequ.seeds.BudgetAssertions.in;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.PerHundredHouseholds;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplement;
import org.shequ.standards.reference.Supplements;

/** SD2012 over communities of Jinan. */
class ShandongBudgetTest {
    private static final String FUNDS = "SD2012-3.3-3";
    private static final String SHARING = "SD2012-3.3-6";
    private static final String PREMISES = "SD2012-2.2.2-7";
    private static final String CITY_RULE = "济政发〔2013〕5号 三";
    private static final Community URBAN = community(UnitKind.URBAN_COMMUNITY, "370102001001")
            .households(Households.of(2_000))
            .build();

    private static Policy standard(String amount) {
        return in(2013).withReference(ReferenceData.builder()
                .parameter(FUNDS, DivisionCode.of("370100"), FiscalYear.of(2013), amount)
                .build());
    }

    private static Supplement.Builder supplement(String fills) {
        return Supplement.builder()
                .fills(fills)
                .place(DivisionCode.of("370100"))
                .citation(CITY_RULE);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_LISTED, 6172.84, 6172.83",
        "LAST_LISTED, 6172.83, 6172.84",
        "LARGEST_WEIGHT, 6172.84, 6172.83",
        "SMALLEST_WEIGHT, 6172.84, 6172.83",
    })
    void theOddFenGoesAsTheTieRuleSays(TieRule ties, String city, String county) {
        Budget budget = standard("12345.67").withTies(ties).budget(URBAN);
        assertExact(budget.line(FUNDS), "12345.67", "CITY=" + city + ", COUNTY=" + county);
        assertShares(budget.uses().shares(), "CITY=" + city + ", COUNTY=" + county);
    }

    @Test
    void withoutAStandardOfTheCityTheFundsAreUndetermined() {
        assertOpen(
                in(2013).budget(URBAN).line(FUNDS),
                "UNDETERMINED",
                "0.00",
                "",
                "parameters[SD2012-3.3-3][370100][2013]");
    }

    @Test
    void aSupplementFillsTheStandardAndIsCited() {
        Policy policy = in(2013).with(Supplements.of(
                supplement(FUNDS).formula(Flat.of(Yuan.of(40_000))).build()));
        assertExact(policy.budget(URBAN).line(FUNDS), "40000.00", "CITY=20000.00, COUNTY=20000.00");
        assertThat(policy.budget(URBAN).isHypothetical()).isFalse();
        assertThat(policy.explain(URBAN, RuleId.of(FUNDS)).render(Locale.CHINESE))
                .contains(CITY_RULE);
    }

    @Test
    void aSupplementMayBeAFormulaOverHouseholds() {
        Policy policy = in(2013).with(Supplements.of(supplement(FUNDS)
                .formula(PerHundredHouseholds.of(Yuan.of(1_500)).formula())
                .build()));
        assertExact(policy.budget(URBAN).line(FUNDS), "30000.00", "CITY=15000.00, COUNTY=15000.00");
        Community unknown = community(UnitKind.URBAN_COMMUNITY, "370102001001").build();
        assertOpen(policy.budget(unknown).line(FUNDS), "UNDETERMINED", "0.00", "", "households");
    }

    @Test
    void inPrincipleHalvesMayBeSetOtherwise() {
        Policy policy = standard("40000.00")
                .with(Supplements.of(supplement(SHARING)
                        .shares(CostShare.parse("CITY=4,COUNTY=6"))
                        .build()));
        assertExact(policy.budget(URBAN).line(FUNDS), "40000.00", "CITY=16000.00, COUNTY=24000.00");
        assertThat(policy.budget(URBAN).line(FUNDS).clauses().stream().map(Object::toString))
                .containsExactly(FUNDS, SHARING);
    }

    @Test
    void aSupplementOfAnotherCityOrTimeDoesNotHold() {
        Supplement elsewhere = Supplement.builder()
                .fills(FUNDS)
                .place(DivisionCode.of("370200"))
                .citation("elsewhere")
                .formula(Flat.of(Yuan.of(1)))
                .build();
        Supplement later = supplement(FUNDS)
                .formula(Flat.of(Yuan.of(2)))
                .validity(Validity.from(LocalDate.of(2014, 1, 1)))
                .build();
        Policy policy = in(2013).with(Supplements.of(elsewhere, later));
        assertThat(policy.budget(URBAN).line(FUNDS).amount().amount()).isEmpty();
    }

    @Test
    void anUnsetRatioLeavesPremisesUndividedAndSaysSo() {
        Community stated = community(UnitKind.URBAN_COMMUNITY, "370102001001")
                .oldAreaPremisesCost(Yuan.of("100.00"))
                .build();
        BudgetLine line = in(2013).budget(stated).line(PREMISES);
        assertExact(line, "100.00", "CITY+COUNTY+STREET=100.00");
        assertThat(line.caveats()).containsExactly("SHARE_NOT_SET");
        assertThat(line.missing()).containsExactly("parameters[SD2012-2.2.2-7][370100][2013]");
        Policy set = in(2013).with(Supplements.of(supplement(PREMISES)
                .shares(CostShare.parse("CITY=1,COUNTY=1,STREET=1"))
                .build()));
        assertExact(set.budget(stated).line(PREMISES), "100.00", "CITY=33.34, COUNTY=33.33, STREET=33.33");
        assertThat(set.budget(stated).line(PREMISES).missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, NOT_YET",
        "2012-01-01, EFFECTIVE_DATE_UNKNOWN",
        "2012-12-30, EFFECTIVE_DATE_UNKNOWN",
        "2012-12-31, IN_FORCE",
        "2013-01-01, IN_FORCE",
    })
    void aDateKnownToTheYearIsARange(LocalDate day, String status) {
        assertThat(Seeds.library().at(day).lookup(URBAN)).singleElement().satisfies(lookup -> {
            assertThat(lookup.status()).hasToString(status);
            assertThat(lookup.from()).hasToString("Optional[2012]");
        });
    }

    @Test
    void theYearOfIssueHasABudgetAndTheYearBeforeHasNone() {
        assertThat(in(2012).budget(URBAN).line(FUNDS).assumptions()).containsExactly("WHOLE_YEAR_OF_ISSUE");
        assertNoLine(in(2011).budget(URBAN), FUNDS);
        assertThat(Seeds.library().at(LocalDate.of(2012, 6, 1)).budget(URBAN).lines())
                .isEmpty();
    }
}
