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
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.core.unit.UtilityKind;
import org.shequ.core.unit.UtilityPurpose;
import org.shequ.core.unit.UtilityUse;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.Spread;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;

/** PZH2015 over communities of Panzhihua. */
class PanzhihuaBudgetTest {
    private static final String OFFICE = "PZH2015-3.5.4-2";
    private static final String FUND = "PZH2015-3.5.4-6";
    private static final String PAY = "PZH2015-3.5.3-4";
    private static final Community URBAN = urban(3_120);

    private static Community urban(long households) {
        return community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .households(Households.of(households))
                .build();
    }

    private static ReferenceData growth(String rise) {
        return ReferenceData.builder()
                .rise("growthIndex", DivisionCode.of("510400"), FiscalYear.of(2015), FiscalYear.of(2018), rise)
                .build();
    }

    @Test
    void anUrbanCommunityIn2016() {
        Budget budget = in(2016).budget(URBAN);
        assertExact(budget.line(OFFICE), "50000.00", "CITY+COUNTY=50000.00");
        assertExact(budget.line(FUND), "93600.00", "UNSPECIFIED=93600.00");
        assertThat(budget.line(FUND).assumptions()).containsExactly("ANNUAL_INFERRED");
        assertThat(budget.line(OFFICE).citation().printed()).isEqualTo("攀委发〔2015〕10号 三（五）4");
        assertOpen(
                budget.line(PAY),
                "UNDETERMINED",
                "0.00",
                "",
                "committeeMembers",
                "fullTimeStaff",
                "wage.social[510402][2015]");
        assertThat(budget.lines()).hasSize(3);
        assertThat(budget.uses().known()).isEqualTo(Yuan.of("143600.00"));
        assertThat(budget.uses().low()).isEqualTo(Yuan.of("143600.00"));
        assertThat(budget.uses().high()).isEmpty();
        assertThat(budget.uses().amount()).isEmpty();
        assertShares(budget.uses().shares(), "CITY+COUNTY=50000.00, UNSPECIFIED=93600.00");
        assertThat(budget.grants().amount()).contains(Yuan.ZERO);
    }

    @Test
    void theAdjustmentOf2018NeedsTheIndexAndNeverCuts() {
        assertOpen(in(2018).budget(URBAN).line(OFFICE), "BOUNDED", "50000.00", "", "growthIndex[510402][2018]");
        Policy grown = in(2018).withReference(growth("0.2130"));
        assertExact(grown.budget(URBAN).line(OFFICE), "60650.00", "CITY+COUNTY=60650.00");
        Policy shrunk = in(2018).withReference(growth("-0.1000"));
        assertExact(shrunk.budget(URBAN).line(OFFICE), "50000.00", "CITY+COUNTY=50000.00");
        assertExact(in(2017).budget(URBAN).line(OFFICE), "50000.00", "CITY+COUNTY=50000.00");
    }

    @Test
    void theFirstAdjustmentMayBeReadAs2017() {
        BudgetLine line = in(2017).withReading(OFFICE, "firstAdjustment", "YEAR_2017")
                .budget(URBAN)
                .line(OFFICE);
        assertOpen(line, "BOUNDED", "50000.00", "", "growthIndex[510402][2017]");
        assertThat(line.readings()).containsEntry("firstAdjustment", "YEAR_2017");
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 70500.00", "FULL_HUNDREDS, 69000.00", "STARTED_HUNDREDS, 72000.00"})
    void blocksOfAHundredHouseholdsMayBeReadInThreeWays(String reading, String amount) {
        Policy policy = in(2016).withReading(FUND, "blocks", reading);
        assertExact(policy.budget(urban(2_350)).line(FUND), amount, "UNSPECIFIED=" + amount);
        assertThat(policy.budget(urban(2_350)).line(FUND).readings()).containsEntry("blocks", reading);
    }

    @Test
    void theSpreadTellsHowFarTheReadingsMoveTheFund() {
        Spread spread = in(2016).spread(urban(2_350), RuleId.of(FUND));
        assertThat(spread.amounts()).hasSize(6);
        assertThat(spread.low()).isEqualTo(Yuan.of("69000.00"));
        assertThat(spread.high()).contains(Yuan.of("72000.00"));
        assertThat(spread.width()).contains(Yuan.of("3000.00"));
    }

    @Test
    void in2014TheDocumentIsNotYetInForce() {
        Budget budget = in(2014).budget(URBAN);
        assertThat(budget.lines()).isEmpty();
        assertThat(budget.lookup()).singleElement().satisfies(lookup -> {
            assertThat(lookup.document()).hasToString("PZH2015");
            assertThat(lookup.status()).hasToString("NOT_YET");
            assertThat(lookup.from().map(PartialDate::toString)).contains("2015-06-24");
        });
        assertThat(budget.uses().amount()).contains(Yuan.ZERO);
    }

    @Test
    void theYearOfIssueIsCoveredWhole() {
        Budget budget = in(2015).budget(URBAN);
        assertExact(budget.line(OFFICE), "50000.00", "CITY+COUNTY=50000.00");
        assertThat(budget.line(OFFICE).caveats()).containsExactly("RETROACTIVE");
        assertThat(budget.line(FUND).assumptions()).containsExactly("ANNUAL_INFERRED", "WHOLE_YEAR_OF_ISSUE");
        assertThat(in(2016).budget(URBAN).line(OFFICE).caveats()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "URBAN_COMMUNITY, 510402001001, PZH2015-3.5.4-2, 50000.00",
        "TOWN_COMMUNITY, 510402001001, PZH2015-3.5.4-2, 50000.00",
        "RURAL_COMMUNITY, 510421100201, PZH2015-3.5.4-3, 40000.00",
        "VILLAGE, 510421100201, PZH2015-3.5.4-4, 30000.00",
    })
    void aPlaceHasOneLineOfOfficeFunds(UnitKind kind, String code, String rule, String amount) {
        Budget budget = in(2016).budget(community(kind, code).build());
        assertExact(budget.line(rule), amount, "CITY+COUNTY=" + amount);
        assertThat(budget.lines().stream().filter(line -> line.purposes().contains("办公经费")))
                .hasSize(1);
    }

    @Test
    void whileItIsOpenWhichRuleAppliesOneLineHoldsBoth() {
        BudgetLine village = in(2016).budget(
                        Community.builder().code("510421100201").build())
                .line("PZH2015-3.5.4-3");
        assertOpen(village, "BOUNDED", "30000.00", "40000.00", "ruralCommunitySince");
        assertThat(village.clauses().stream().map(Object::toString))
                .contains("PZH2015-3.5.4-3", "PZH2015-3.5.4-4", "PZH2015-3.5.4-5");
        BudgetLine residents = in(2016).budget(
                        Community.builder().code("510402001001").build())
                .line(OFFICE);
        assertOpen(residents, "BOUNDED", "40000.00", "50000.00", "ruralCommunitySince", "settlement");
    }

    @Test
    void everyCandidateOfAnOpenChoiceIsExplained() {
        Community open = Community.builder().code("510421100201").build();
        for (String rule : new String[] {"PZH2015-3.5.4-3", "PZH2015-3.5.4-4"}) {
            assertThat(in(2016).explain(open, RuleId.of(rule)).render(Locale.ENGLISH))
                    .contains("PZH2015-3.5.4-3", "PZH2015-3.5.4-4", "30000.00", "40000.00");
            assertThat(in(2016).spread(open, RuleId.of(rule)).low()).isEqualTo(Yuan.of("30000.00"));
        }
    }

    @Test
    void headsTimesLastYearsWageIsThePay() {
        Community staffed = community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .committeeMembers(Persons.of(7))
                .fullTimeStaff(Persons.of(9))
                .build();
        ReferenceData wage = ReferenceData.builder()
                .figure("wage.social", DivisionCode.of("510400"), FiscalYear.of(2015), "46880.00")
                .build();
        BudgetLine line = in(2016).withReference(wage).budget(staffed).line(PAY);
        assertExact(line, "750080.00", "CITY+COUNTY=750080.00");
        assertThat(line.assumptions()).contains("FULL_YEAR");
    }

    @Test
    void aWhatIfIsMarkedAndLeavesTheBaseUntouched() {
        Policy base = in(2017);
        Policy draft =
                base.with(Overlay.by("finance bureau", "draft 2017").figure(OFFICE + "#figure", Yuan.of(60_000)));
        Budget budget = draft.budget(URBAN);
        assertThat(budget.line(OFFICE).amount().amount()).contains(Yuan.of(60_000));
        assertThat(budget.line(OFFICE).caveats()).containsExactly("HYPOTHETICAL");
        assertThat(budget.line(FUND).caveats()).isEmpty();
        assertThat(budget.isHypothetical()).isTrue();
        assertThat(draft.explain(URBAN, RuleId.of(OFFICE)).render(Locale.ENGLISH))
                .contains("finance bureau: draft 2017");
        assertExact(base.budget(URBAN).line(OFFICE), "50000.00", "CITY+COUNTY=50000.00");
        assertThat(base.budget(URBAN).isHypothetical()).isFalse();
    }

    @Test
    void chargesStandOutsideTheTotals() {
        Community uses = community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .households(Households.of(3_120))
                .addUtilities(UtilityUse.builder()
                        .kind(UtilityKind.ELECTRICITY)
                        .use(UtilityPurpose.SERVICE_FACILITIES)
                        .quantity(Usage.of("300"))
                        .unit("kWh")
                        .build())
                .build();
        ReferenceData tariff = ReferenceData.builder()
                .item("tariff.residential", DivisionCode.of("510400"), FiscalYear.of(2016), "ELECTRICITY", "0.5224")
                .build();
        Budget budget = in(2016).withReference(tariff).budget(uses);
        BudgetLine charge = budget.line("PZH2015-3.2.2-11");
        assertExact(charge, "156.72", "UNSPECIFIED=156.72");
        assertThat(charge.role()).hasToString("CHARGE");
        assertThat(budget.uses().known()).isEqualTo(Yuan.of("143600.00"));
        assertThat(budget.grants().known()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void factsOfALaterDayAreAWarning() {
        Community later = community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .asOf(LocalDate.of(2017, 12, 31))
                .build();
        assertThat(in(2016).budget(later).warnings().stream().map(Label::en))
                .anyMatch(words -> words.contains("2017-12-31") && words.contains("2016-12-31"));
        assertThat(in(2017).budget(later).warnings()).isEmpty();
        assertNoLine(in(2016).budget(later), "PZH2015-3.5.4-3");
    }
}
