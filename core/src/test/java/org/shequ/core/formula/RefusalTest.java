package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

/** What formulas refuse: figures below zero, tiers that gap or overlap, amounts that do not fit. */
class RefusalTest {
    private static final Yuan LARGEST = Yuan.ofFen(Long.MAX_VALUE);
    private static final FactSheet MANY = FactSheet.builder()
            .year(FiscalYear.of(2016))
            .with(Measures.HOUSEHOLDS, Households.of(Long.MAX_VALUE))
            .with(Measures.COMMITTEE_MEMBERS, Persons.of(Long.MAX_VALUE))
            .with(Measures.PAY_STANDARD, LARGEST)
            .build();

    private static void refuses(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static void overflows(Formula<?> formula, String... words) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> formula.evaluate(MANY))
                .withMessageContainingAll(words);
    }

    @Test
    void figuresBelowZeroAreRefused() {
        Formula<Yuan> flat = Flat.of(Yuan.of(1));
        Yuan debt = Yuan.of(-1);
        refuses(() -> Flat.of(debt), "flat amount (-1.00 yuan) must be zero or more");
        refuses(
                () -> PerBlock.of(debt, Ratio.ONE, Measures.HOUSEHOLDS, Blocks.LINEAR),
                "amount per block (-1.00 yuan) must be zero or more");
        refuses(
                () -> PerPersonMonth.of(debt, Measures.COMMITTEE_MEMBER_MONTHS, Measures.COMMITTEE_MEMBERS),
                "amount per person and month (-1.00 yuan) must be zero or more");
        refuses(() -> Part.of(Ratio.of(-1), flat), "part (-1 ratio) must be zero or more");
        refuses(
                () -> HeadCost.of(Amount.of(Measures.COMMITTEE_MEMBERS), flat, Ratio.of(-12)),
                "constant (-12 ratio) must be zero or more");
        refuses(() -> Tier.upTo(Ratio.of(-1), flat), "tier bound (-1 ratio) must be zero or more");
        refuses(() -> Growth.byRate(Ratio.of(-1)), "growth rate (-1) must be more than -1");
    }

    @Test
    void factsBelowZeroAreRefused() {
        FactSheet debt = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .with(Measures.PAY_STANDARD, Yuan.of("-0.01"))
                .build();
        refuses(() -> Amount.of(Measures.PAY_STANDARD).evaluate(debt), "payStandard (-0.01 yuan) must be zero or more");
        FactSheet loss = FactSheet.builder()
                .year(FiscalYear.of(2018))
                .putQuantities("i[2018]", Outcome.exact(Ratio.parse("-1.5")))
                .build();
        Stepped<Yuan> stepped =
                Stepped.of(Flat.of(Yuan.of(1)), FiscalYear.of(2015), FiscalYear.of(2018), 3, Growth.byIndex("i"));
        refuses(() -> stepped.evaluate(loss), "i[2018] (-3/2 ratio) must be -1 or more");
    }

    @Test
    void formulasOutOfShapeAreRefused() {
        Formula<Yuan> flat = Flat.of(Yuan.of(1));
        refuses(() -> Sum.of(List.<Formula<Yuan>>of()), "sum must have at least one part");
        refuses(() -> LargerOf.of(List.<Formula<Yuan>>of()), "larger must have at least one part");
        refuses(() -> SmallerOf.of(List.<Formula<Yuan>>of()), "smaller must have at least one part");
        refuses(
                () -> PerBlock.of(Yuan.of(1), Ratio.ZERO, Measures.HOUSEHOLDS, Blocks.FULL),
                "block (0) must be more than zero");
        refuses(
                () -> HeadCost.of(Flat.of(FloorArea.ofSquareMetres(3)), flat, Ratio.ONE),
                "heads (m2) must be counted in whole units");
        refuses(
                () -> Stepped.of(flat, FiscalYear.of(2015), FiscalYear.of(2015), 3, Growth.byIndex("i")),
                "first adjustment (2015) must be after the base year (2015)");
        refuses(
                () -> Stepped.of(flat, FiscalYear.of(2015), FiscalYear.of(2018), 0, Growth.byIndex("i")),
                "years between adjustments (0) must be at least 1");
        refuses(
                () -> AtLeastOf.of(2, List.of(AllOf.of(List.of()))),
                "count (2) must be from 1 to the number of parts (1)");
        refuses(() -> Window.rolling(0), "window (0 months) must be at least 1");
        refuses(() -> Reference.of("wage", Dimension.YUAN, -1), "years back (-1) must be zero or more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "<9 <5; tier bounds (9, then 5) must rise",
                "<5 <5; tier bounds (5, then 5) must rise",
                "=5 =5; tier bounds (5, then 5) must rise",
                "=5 <5; tier bounds (5, then 5) must rise",
                "\"\"; the last tier must have no upper bound",
                "<5 * <9; tier 2 of 4 must have an upper bound"
            })
    void tiersThatGapOrOverlapAreRefused(String bounds, String message) {
        refuses(() -> tiers(bounds), message);
    }

    @Test
    void aTierMayHoldOneValueAlone() {
        assertThat(tiers("<5 =5").tiers()).hasSize(3);
    }

    private static Tiers<Yuan> tiers(String bounds) {
        Formula<Yuan> flat = Flat.of(Yuan.of(1));
        List<Tier<Yuan>> tiers = new ArrayList<>();
        for (String bound : bounds.split(" ", -1)) {
            if (bound.isEmpty()) {
                return Tiers.of(Measures.HOUSEHOLDS, List.of(Tier.upTo(Ratio.of(5), flat)));
            }
            tiers.add(
                    switch (bound.charAt(0)) {
                        case '<' -> Tier.below(Ratio.parse(bound.substring(1)), flat);
                        case '=' -> Tier.upTo(Ratio.parse(bound.substring(1)), flat);
                        default -> Tier.beyond(flat);
                    });
        }
        tiers.add(Tier.beyond(flat));
        return Tiers.of(Measures.HOUSEHOLDS, tiers);
    }

    @Test
    void amountsThatDoNotFitAreSaidSo() {
        String range = "must be from -92233720368547758.08 to 92233720368547758.07 yuan";
        Formula<Yuan> pay = Amount.of(Measures.PAY_STANDARD);
        overflows(
                PerBlock.of(Yuan.of(1), Ratio.ONE, Measures.HOUSEHOLDS, Blocks.LINEAR),
                "amount (9223372036854775807)",
                range);
        overflows(Sum.of(List.of(pay, pay)), "amount (", range);
        overflows(HeadCost.of(Amount.of(Measures.COMMITTEE_MEMBERS), pay, Ratio.of(12)), "amount (", range);
        overflows(
                PerPersonMonth.of(Yuan.of(1), Measures.COMMITTEE_MEMBER_MONTHS, Measures.COMMITTEE_MEMBERS),
                "amount (110680464442257309684)",
                range);
        overflows(
                PerBlock.of(Persons.of(2), Ratio.ONE, Measures.HOUSEHOLDS, Blocks.STARTED),
                "persons (18446744073709551614)");
        assertThat(pay.evaluate(MANY).outcome().amount()).contains(LARGEST);
    }

    @Test
    void aBoundThatDoesNotFitIsSaidSo() {
        FactSheet open = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .putQuantities(
                        "households",
                        Outcome.bounded(
                                Bounds.between(Households.of(0), Households.of(Long.MAX_VALUE)), Set.of("households")))
                .build();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> PerHundredHouseholds.of(LARGEST).formula().evaluate(open))
                .withMessageStartingWith("amount (");
    }

    @Test
    void aFillingThatLeadsBackToItselfIsRefused() {
        Parameter<Yuan> one = Parameter.of("A", Dimension.YUAN, "CITY", Label.of("甲", "A"));
        Parameter<Yuan> two = Parameter.of("B", Dimension.YUAN, "CITY", Label.of("乙", "B"));
        FactSheet facts = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .putFillings("A", Part.of(Ratio.of(2), two))
                .putFillings("B", one)
                .build();
        refuses(() -> one.evaluate(facts), "filling of parameters[A] must not lead back to itself");
        Formula<Yuan> twice = Sum.of(List.of(two, two));
        FactSheet set = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .putFillings("B", Flat.of(Yuan.of(3)))
                .build();
        assertThat(twice.evaluate(set).outcome().amount()).contains(Yuan.of(6));
    }
}
