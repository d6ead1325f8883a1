package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.testkit.SampleVariables;

/** Formulas read backwards, at the edges of blocks, tiers, floors and caps. */
class InverseTest {
    private static final FactSheet NOTHING =
            FactSheet.builder().year(FiscalYear.of(2016)).build();
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Measure<FloorArea> AREA = SampleVariables.PREMISES;

    private static <Q extends Quantity<Q>> String reaching(Formula<Q> formula, Measure<?> measure, String amount) {
        return formula.inverse(measure, NOTHING)
                .reaching(formula.dimension().parse(amount))
                .toString();
    }

    private static <Q extends Quantity<Q>> String within(Formula<Q> formula, Measure<?> measure, String amount) {
        return formula.inverse(measure, NOTHING)
                .within(formula.dimension().parse(amount))
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR,93600.00,>= 3120 households,<= 3120 households",
        "LINEAR,93600.01,>= 3121 households,<= 3120 households",
        "FULL,93600.00,>= 3200 households,<= 3199 households",
        "STARTED,93600.00,>= 3101 households,<= 3100 households",
        "STARTED,96000.00,>= 3101 households,<= 3200 households",
        "LINEAR,0.00,every,<= 0 households",
        "LINEAR,0.01,>= 1 households,<= 0 households",
        "FULL,0.01,>= 100 households,<= 99 households"
    })
    void householdsOfAFundTurnOnWhatAPartOfAHundredCountsFor(
            Blocks blocks, String amount, String reaching, String within) {
        Formula<Yuan> formula = PerBlock.of(Yuan.of(3_000), HUNDRED, Measures.HOUSEHOLDS, blocks);
        assertThat(reaching(formula, Measures.HOUSEHOLDS, amount)).isEqualTo(reaching);
        assertThat(within(formula, Measures.HOUSEHOLDS, amount)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR,250.00,>= 25 m2,< 25.0005 m2",
        "FULL,250.00,>= 30 m2,< 30 m2",
        "STARTED,250.00,> 20 m2,<= 20 m2",
        "STARTED,300.00,> 20 m2,<= 30 m2"
    })
    void anAreaEndsExactlyAndSaysWhetherTheEndBelongsToIt(
            Blocks blocks, String amount, String reaching, String within) {
        Formula<Yuan> formula = PerBlock.of(Yuan.of(100), Ratio.of(10), AREA, blocks);
        assertThat(within(formula, AREA, amount)).isEqualTo(within);
        // half a fen below is rounded up to the amount
        assertThat(reaching(formula, AREA, amount)).isEqualTo(blocks == Blocks.LINEAR ? ">= 24.9995 m2" : reaching);
    }

    @Test
    void aFloorIsGivenToEveryoneAndNobodyIsServedBelowIt() {
        Formula<FloorArea> floor = LargerOf.of(List.of(
                Flat.of(FloorArea.ofSquareMetres(300)),
                PerBlock.of(FloorArea.ofSquareMetres(5), HUNDRED, Measures.HOUSEHOLDS, Blocks.LINEAR)));
        assertThat(within(floor, Measures.HOUSEHOLDS, "280")).isEqualTo("none");
        assertThat(within(floor, Measures.HOUSEHOLDS, "300")).isEqualTo("<= 6000 households");
        assertThat(within(floor, Measures.HOUSEHOLDS, "400")).isEqualTo("<= 8000 households");
        assertThat(reaching(floor, Measures.HOUSEHOLDS, "300")).isEqualTo("every");
    }

    @Test
    void aCapIsNeverPassed() {
        Formula<Yuan> capped = SmallerOf.of(
                List.of(Flat.of(Yuan.of(1_000)), PerBlock.of(Yuan.of(7), Ratio.ONE, AREA, Blocks.STARTED)));
        assertThat(reaching(capped, AREA, "1000.01")).isEqualTo("none");
        assertThat(within(capped, AREA, "1000.00")).isEqualTo("every");
        assertThat(reaching(capped, AREA, "1000.00")).isEqualTo("> 142 m2");
    }

    @Test
    void partsOfASumMayAllReadTheMeasure() {
        Formula<FloorArea> sum = Sum.of(List.of(
                Amount.of(AREA),
                PerBlock.of(FloorArea.ofSquareMetres(2), Ratio.of(10), AREA, Blocks.FULL),
                PerBlock.of(FloorArea.ofSquareMetres(3), Ratio.of(7), AREA, Blocks.STARTED)));
        assertThat(reaching(sum, AREA, "1/3")).isEqualTo("> 0 m2");
        assertThat(reaching(sum, AREA, "12")).isEqualTo("> 7 m2");
        assertThat(reaching(sum, AREA, "17")).isEqualTo(">= 10 m2");
        assertThat(reaching(sum, AREA, "56/3")).isEqualTo(">= 32/3 m2");
        assertThat(within(sum, AREA, "13.5")).isEqualTo("<= 7.5 m2");
    }

    @Test
    void tiersTurnAtTheirBounds() {
        Formula<Yuan> tiers = Tiers.of(
                AREA,
                List.of(
                        Tier.below(Ratio.of(50), Flat.of(Yuan.of(1))),
                        Tier.upTo(Ratio.of(80), Flat.of(Yuan.of(2))),
                        Tier.beyond(Flat.of(Yuan.of(3)))));
        assertThat(reaching(tiers, AREA, "2.00")).isEqualTo(">= 50 m2");
        assertThat(reaching(tiers, AREA, "3.00")).isEqualTo("> 80 m2");
        assertThat(within(tiers, AREA, "1.00")).isEqualTo("< 50 m2");
        assertThat(within(tiers, AREA, "2.99")).isEqualTo("<= 80 m2");
        assertThat(reaching(tiers, AREA, "3.01")).isEqualTo("none");
    }

    @Test
    void aFallingFormulaReachesUpToAnEnd() {
        Formula<Persons> falling = Chosen.of(
                Comparison.of(Measures.HOUSEHOLDS, Relation.AT_MOST, Households.of(500)),
                Flat.of(Persons.of(9)),
                Flat.of(Persons.of(5)));
        assertThat(reaching(falling, Measures.HOUSEHOLDS, "6")).isEqualTo("<= 500 households");
        assertThat(within(falling, Measures.HOUSEHOLDS, "8")).isEqualTo(">= 501 households");
        assertThat(reaching(falling, Measures.HOUSEHOLDS, "10")).isEqualTo("none");
        assertThat(within(falling, Measures.HOUSEHOLDS, "4")).isEqualTo("none");
    }

    @Test
    void aWholeMeasureMayBeMultipliedByItselfAndAnAreaMayNot() {
        Formula<Yuan> members = HeadCost.of(
                Amount.of(Measures.COMMITTEE_MEMBERS),
                PerBlock.of(Yuan.of(1), Ratio.ONE, Measures.COMMITTEE_MEMBERS, Blocks.LINEAR),
                Ratio.ONE);
        assertThat(reaching(members, Measures.COMMITTEE_MEMBERS, "50.00")).isEqualTo(">= 8 persons");
        Formula<Yuan> areas = HeadCost.of(
                PerBlock.of(Persons.of(1), Ratio.ONE, AREA, Blocks.LINEAR),
                PerBlock.of(Yuan.of(1), Ratio.ONE, AREA, Blocks.LINEAR),
                Ratio.ONE);
        assertThatThrownBy(() -> reaching(areas, AREA, "50.00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not multiply premises.area[COMMITTEE_PREMISES] by itself");
    }

    @Test
    void whatIsMissingIsNamedUnlessItDoesNotMatter() {
        Formula<Yuan> wages = HeadCost.of(Amount.of(Measures.STAFF), SampleVariables.WAGE, Ratio.ONE);
        Formula<Yuan> perHundred = PerHundredHouseholds.of(Yuan.of(3_000)).formula();
        Solution<Households> open = Sum.of(List.of(wages, perHundred))
                .inverse(Measures.HOUSEHOLDS, NOTHING)
                .reaching(Yuan.of(93_600));
        assertThat(open.kind()).isEqualTo(Solution.Kind.UNDETERMINED);
        assertThat(open.missing()).containsExactly("staff", "wage.social[2016]");
        assertThat(open.least()).isEmpty();
        assertThat(open.holds(Households.of(1))).isEqualTo(Truth.UNKNOWN);
        FactSheet none = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .with(Measures.STAFF, Persons.of(0))
                .build();
        assertThat(Sum.of(List.of(wages, perHundred))
                        .inverse(Measures.HOUSEHOLDS, none)
                        .reaching(Yuan.of(93_600))
                        .least())
                .contains(Households.of(3_120));
    }

    @Test
    void whatFillsAParameterIsInvertedAndAParameterThatNothingFillsIsMissing() {
        Parameter<Yuan> rate = SampleVariables.CITY_SUM;
        Formula<Yuan> sum =
                Sum.of(List.of(rate, PerHundredHouseholds.of(Yuan.of(3_000)).formula()));
        assertThat(reaching(sum, Measures.HOUSEHOLDS, "1.00")).isEqualTo("? [parameters[CITY-SUM]]");
        FactSheet filled = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .putFillings("CITY-SUM", Flat.of(Yuan.of(30_000)))
                .build();
        assertThat(sum.inverse(Measures.HOUSEHOLDS, filled)
                        .reaching(Yuan.of(93_600))
                        .least())
                .contains(Households.of(2_120));
    }

    @Test
    void aFormulaWithoutADirectionIsRefused() {
        Formula<Yuan> humped = Tiers.of(
                Measures.HOUSEHOLDS,
                List.of(
                        Tier.upTo(Ratio.of(50), Flat.of(Yuan.of(1))),
                        Tier.upTo(Ratio.of(80), Flat.of(Yuan.of(3))),
                        Tier.beyond(Flat.of(Yuan.of(2)))));
        assertThatThrownBy(() -> humped.inverse(Measures.HOUSEHOLDS, NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have a direction in households to be inverted in it");
    }

    @Test
    void moneyAsAMeasureMovesByTheFen() {
        Formula<Yuan> third = Part.of(Ratio.of(1, 3), Amount.of(Measures.PAY_STANDARD));
        assertThat(reaching(third, Measures.PAY_STANDARD, "1.00")).isEqualTo(">= 2.99 yuan");
        assertThat(within(third, Measures.PAY_STANDARD, "1.00")).isEqualTo("<= 3.01 yuan");
    }

    @Test
    void whatNoValueThatTheMeasureCanHoldReachesIsNone() {
        Formula<Ratio> tiny = PerBlock.of(Ratio.ONE, Ratio.of(1_000), Measures.HOUSEHOLDS, Blocks.LINEAR);
        assertThat(reaching(tiny, Measures.HOUSEHOLDS, "1" + "0".repeat(17))).isEqualTo("none");
        assertThat(reaching(tiny, Measures.HOUSEHOLDS, "1" + "0".repeat(12)))
                .isEqualTo(">= 1000000000000000 households");
    }

    @Test
    void twelveMonthsForEveryHeadAreToldAsAssumed() {
        Formula<Yuan> pay =
                PerPersonMonth.of(Yuan.of(1_000), Measures.COMMITTEE_MEMBER_MONTHS, Measures.COMMITTEE_MEMBERS);
        Solution<Persons> members =
                pay.inverse(Measures.COMMITTEE_MEMBERS, NOTHING).within(Yuan.of(100_000));
        assertThat(members.most()).contains(Persons.of(8));
        assertThat(members.assumptions()).containsExactly(PerPersonMonth.FULL_YEAR);
    }

    @Test
    void anInverseNamesItsMeasureAndFormula() {
        Inverse<Yuan, Households> inverse =
                PerHundredHouseholds.of(Yuan.of(3_000)).formula().inverse(Measures.HOUSEHOLDS, NOTHING);
        assertThat(inverse).hasToString("households of " + inverse.formula());
        assertThat(inverse.direction()).isEqualTo(Direction.NON_DECREASING);
        assertThat(inverse.measure()).isEqualTo(Measures.HOUSEHOLDS);
        assertThat(inverse.reaching(Yuan.of(1)).dimension()).isEqualTo(Dimension.HOUSEHOLDS);
    }
}
