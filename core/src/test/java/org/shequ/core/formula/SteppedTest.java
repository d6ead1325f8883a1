package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

/** Adjustments every three years from 2018 on the base of 2015. */
class SteppedTest {
    private static final Stepped<Yuan> BY_INDEX = of(Growth.byIndex("i"));

    private static Stepped<Yuan> of(Growth growth) {
        return Stepped.of(Flat.of(Yuan.of(50_000)), FiscalYear.of(2015), FiscalYear.of(2018), 3, growth);
    }

    /** Rises of 10 % by 2018, 5 % by 2021 and -20 % by 2024. */
    private static FactSheet facts(int year) {
        return FactSheet.builder()
                .year(FiscalYear.of(year))
                .putQuantities("i[2018]", Outcome.exact(Ratio.parse("0.10")))
                .putQuantities("i[2021]", Outcome.exact(Ratio.parse("0.05")))
                .putQuantities("i[2024]", Outcome.exact(Ratio.parse("-0.20")))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 50000.00, 50000.00",
        "2017, 50000.00, 50000.00",
        "2018, 55000.00, 55000.00",
        "2020, 55000.00, 55000.00",
        "2021, 55000.00, 52500.00",
        "2023, 55000.00, 52500.00",
        "2024, 55000.00, 40000.00"
    })
    void stepsInItsYearsAndFallsOnlyWhereCutsAreAllowed(int year, String never, String cuts) {
        assertThat(BY_INDEX.evaluate(facts(year)).outcome().amount()).contains(Yuan.of(never));
        assertThat(BY_INDEX.withCuts().evaluate(facts(year)).outcome().amount()).contains(Yuan.of(cuts));
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 0.10, 50000.00, 50000.00",
        "2018, 0.10, 55000.00, 55000.00",
        "2021, 0.10, 60500.00, 60500.00",
        "2018, -0.10, 50000.00, 45000.00",
        "2021, -0.10, 50000.00, 40500.00"
    })
    void aFixedRateCompounds(int year, String rate, String never, String cuts) {
        Stepped<Yuan> stepped = of(Growth.byRate(Ratio.parse(rate)));
        assertThat(stepped.evaluate(facts(year)).outcome().amount()).contains(Yuan.of(never));
        assertThat(stepped.withCuts().evaluate(facts(year)).outcome().amount()).contains(Yuan.of(cuts));
    }

    @Test
    void aMissingIndexLeavesTheBaseOrTheLastStepAsLowest() {
        FactSheet nothing = FactSheet.builder().year(FiscalYear.of(2018)).build();
        Outcome<Yuan> first = BY_INDEX.evaluate(nothing).outcome();
        assertThat(first.low()).contains(Yuan.of(50_000));
        assertThat(first.high()).isEmpty();
        assertThat(first.missing()).containsExactly("i[2018]");
        FactSheet one = FactSheet.builder()
                .year(FiscalYear.of(2021))
                .putQuantities("i[2018]", Outcome.exact(Ratio.parse("0.10")))
                .build();
        assertThat(BY_INDEX.evaluate(one).outcome()).hasToString("55000.00.. yuan, missing i[2021]");
        Outcome<Yuan> cuts = BY_INDEX.withCuts().evaluate(nothing).outcome();
        assertThat(cuts.status()).isEqualTo(Outcome.Status.UNDETERMINED);
    }

    @Test
    void anIndexKnownWithinBoundsBoundsTheAmount() {
        FactSheet facts = FactSheet.builder()
                .year(FiscalYear.of(2018))
                .putQuantities(
                        "i[2018]",
                        Outcome.bounded(Bounds.between(Ratio.parse("-0.1"), Ratio.parse("0.2")), Set.of("i[2018]")))
                .build();
        assertThat(BY_INDEX.evaluate(facts).outcome()).hasToString("50000.00..60000.00 yuan, missing i[2018]");
        assertThat(BY_INDEX.withCuts().evaluate(facts).outcome())
                .hasToString("45000.00..60000.00 yuan, missing i[2018]");
    }

    @Test
    void theRecordShowsTheRises() {
        assertThat(BY_INDEX.record(facts(2024)).derivations().get(0).arithmetic())
                .isEqualTo("50000.00 × max(1, 1 + 0.1, 1 + 0.05, 1 + (-0.2))");
        assertThat(of(Growth.byRate(Ratio.parse("7.25%")))
                        .record(facts(2021))
                        .derivations()
                        .get(0)
                        .arithmetic())
                .isEqualTo("50000.00 × max(1, (1 + 0.0725) × (1 + 0.0725))");
    }
}
