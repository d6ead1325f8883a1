package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.assertShares;
import static org.shequ.seeds.BudgetAssertions.community;
import static org.shequ.seeds.BudgetAssertions.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.comparison.AssessmentComparison;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.Change;
import org.shequ.standards.comparison.ConsolidatedComparison;
import org.shequ.standards.comparison.FindingAspect;
import org.shequ.standards.comparison.LineAspect;
import org.shequ.standards.comparison.LineComparison;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyComparison;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;

/** Communities of Panzhihua and Jilin on two sides, worked out by hand. */
class ComparisonTest {
    private static final String OFFICE = "PZH2015-3.5.4-2";
    private static final String FUND = "PZH2015-3.5.4-6";
    private static final String PAY = "PZH2015-3.5.3-4";
    private static final ReferenceData GROWTH = ReferenceData.builder()
            .rise("growthIndex", DivisionCode.of("510400"), FiscalYear.of(2015), FiscalYear.of(2018), "0.2130")
            .build();

    private static Community urban(long households) {
        return community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .households(Households.of(households))
                .build();
    }

    private static Policy inWithGrowth(int year) {
        return in(year).withReference(GROWTH);
    }

    /** 50 000 x 1.2130 = 60 650. */
    @Test
    void officeFundsGrowWithTheAdjustmentOf2018() {
        BudgetComparison comparison =
                inWithGrowth(2016).comparedWith(inWithGrowth(2018)).budget(urban(3_120));
        assertThat(comparison.first()).hasToString("2016");
        assertThat(comparison.second()).hasToString("2018");
        LineComparison office = comparison.line(OFFICE);
        assertThat(office.before().orElseThrow().amount().amount()).contains(Yuan.of("50000.00"));
        assertThat(office.after().orElseThrow().amount().amount()).contains(Yuan.of("60650.00"));
        assertThat(office.difference().amount()).contains(Yuan.of("10650.00"));
        assertThat(office.aspects()).contains(LineAspect.AMOUNT, LineAspect.SHARES);
        assertShares(office.shares(), "CITY+COUNTY=10650.00");
        assertThat(comparison.line(FUND).change()).isEqualTo(Change.UNCHANGED);
        assertThat(comparison.line(PAY).aspects()).containsExactly(LineAspect.MISSING);
        assertThat(comparison.line(PAY).difference()).hasToString(".. yuan");
        assertThat(comparison.uses().difference().amount()).isEmpty();
        assertThat(comparison.uses().known()).isEqualTo(Yuan.of("10650.00"));
        assertShares(comparison.uses().shares(), "CITY+COUNTY=10650.00");
    }

    /** 23.5 x 3 000 = 70 500; 23 x 3 000 = 69 000. */
    @Test
    void fullHundredsGiveLessThanProportion() {
        Policy policy = in(2016);
        PolicyComparison sides = policy.comparedWith(policy.withReading(FUND, "blocks", "FULL_HUNDREDS"));
        assertThat(sides.first()).hasToString("2016 PZH2015-3.5.4-6.blocks=LINEAR");
        assertThat(sides.second()).hasToString("2016 PZH2015-3.5.4-6.blocks=FULL_HUNDREDS");
        BudgetComparison comparison = sides.budget(urban(2_350));
        LineComparison fund = comparison.line(FUND);
        assertThat(fund.before().orElseThrow().amount().amount()).contains(Yuan.of("70500.00"));
        assertThat(fund.after().orElseThrow().amount().amount()).contains(Yuan.of("69000.00"));
        assertThat(fund.difference().amount()).contains(Yuan.of("-1500.00"));
        assertThat(fund.aspects()).containsExactly(LineAspect.AMOUNT, LineAspect.SHARES, LineAspect.READINGS);
        assertThat(comparison.changedLines()).containsExactly(fund);
        // what is open of the pay is the same on both sides, whatever it is
        assertThat(comparison.line(PAY).change()).isEqualTo(Change.UNCHANGED);
        assertThat(comparison.uses().before().amount()).isEmpty();
        assertThat(comparison.uses().difference().amount()).contains(Yuan.of("-1500.00"));
    }

    /** 60 000 - 50 000, in each of two communities. */
    @Test
    void aDraftOfSixtyThousandCostsTenThousandEach() {
        Policy policy = in(2016);
        Policy draft = policy.with(Overlay.by("finance bureau", "draft 2017").figure(OFFICE, Yuan.of(60_000)));
        ConsolidatedComparison comparison = policy.comparedWith(draft).budget(List.of(urban(3_120), urban(2_350)));
        assertThat(comparison.second()).hasToString("2016 finance bureau: draft 2017");
        assertThat(comparison.units())
                .allSatisfy(unit ->
                        assertThat(unit.line(OFFICE).difference().amount()).contains(Yuan.of("10000.00")));
        assertThat(comparison.uses().difference().amount()).contains(Yuan.of("20000.00"));
        assertShares(comparison.uses().shares(), "CITY+COUNTY=20000.00");
        assertThat(comparison.grants().difference().isNone()).isTrue();
        assertThat(comparison.isHypothetical()).isTrue();
        assertThat(comparison.json(Locale.ENGLISH).toString())
                .contains("\"before\":{\"name\":\"2016\",\"year\":2016,\"hypothetical\":false}")
                .contains("\"year\":2016,\"hypothetical\":true}");
    }

    @Test
    void beforeTheDocumentThereIsNoLineRatherThanNothing() {
        BudgetComparison comparison = in(2014).comparedWith(in(2016)).budget(urban(3_120));
        assertThat(comparison.lines()).hasSize(3).allMatch(line -> line.change() == Change.ADDED);
        LineComparison office = comparison.line(OFFICE);
        assertThat(office.before()).isEmpty();
        assertThat(office.aspects()).isEmpty();
        assertThat(office.difference().amount()).contains(Yuan.of("50000.00"));
        assertShares(office.shares(), "CITY+COUNTY=50000.00");
        assertThat(office.json(Locale.ENGLISH).toString()).contains("\"change\":\"ADDED\"", "\"before\":null");
        assertThat(comparison.uses().difference().low()).contains(Yuan.of("143600.00"));
        BudgetComparison back = in(2016).comparedWith(in(2014)).budget(urban(3_120));
        assertThat(back.lines()).hasSize(3).allMatch(line -> line.change() == Change.REMOVED);
        assertThat(back.uses().difference().high()).contains(Yuan.of("-143600.00"));
    }

    @Test
    void roomsThatAreNotYetDueAreMissedAYearLater() {
        Community unit = community(UnitKind.URBAN_COMMUNITY, "220102001001")
                .addPremises(Premises.of(PremisesKind.COMMUNITY_PREMISES, FloorArea.ofSquareMetres("480")))
                .build();
        AssessmentComparison comparison = Seeds.library()
                .at(LocalDate.of(2014, 12, 30))
                .comparedWith(Seeds.library().at(LocalDate.of(2015, 12, 31)))
                .assess(unit);
        assertThat(comparison.finding("JL2010-6.1-4"))
                .hasToString("JL2010-6.1-4 CHANGED NOT_YET_DUE -> TARGET_MISSED")
                .satisfies(finding -> assertThat(finding.aspects()).containsExactly(FindingAspect.VERDICT));
        assertThat(comparison.changedFindings()).contains(comparison.finding("JL2010-6.1-4"));
        assertThat(comparison.findings()).hasSameSizeAs(comparison.after().findings());
        assertThat(comparison.json().members().keySet()).containsExactly("code", "name", "before", "after", "findings");
    }

    @Test
    void findingsOfADocumentOfTheYearAfterAreAdded() {
        AssessmentComparison comparison = Seeds.library()
                .at(LocalDate.of(2014, 12, 31))
                .comparedWith(Seeds.library().at(LocalDate.of(2015, 12, 31)))
                .assess(urban(3_120));
        assertThat(comparison.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.change() == Change.ADDED)
                .allMatch(finding -> finding.before().isEmpty());
        assertThat(comparison.finding("PZH2015-3.2.2-3").json().member("change").orElseThrow())
                .hasToString("\"ADDED\"");
    }

    @Test
    void anAssessmentBesideItselfDiffersInNothing() {
        Policy policy = Seeds.library().at(LocalDate.of(2018, 12, 31));
        AssessmentComparison comparison = policy.comparedWith(policy).assess(urban(3_120));
        assertThat(comparison.findings()).isNotEmpty();
        assertThat(comparison.changedFindings()).isEmpty();
    }
}
