package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;

class PerHundredHouseholdsTest {
    private static final Yuan AMOUNT = Yuan.of(3_000);

    @Test
    void threeThousandAHundredGiveNinetyThreeThousandSixHundred() {
        assertThat(PerHundredHouseholds.of(AMOUNT).amountFor(Households.of(3_120)))
                .isEqualTo(Yuan.of("93600.00"));
    }

    @Test
    void readingsOfAPartOfAHundredDiffer() {
        Households households = Households.of(2_350);
        assertThat(PerHundredHouseholds.of(AMOUNT, Blocks.LINEAR).amountFor(households))
                .hasToString("70500.00");
        assertThat(PerHundredHouseholds.of(AMOUNT, Blocks.FULL).amountFor(households))
                .hasToString("69000.00");
        assertThat(PerHundredHouseholds.of(AMOUNT, Blocks.STARTED).amountFor(households))
                .hasToString("72000.00");
    }

    @Test
    void unknownHouseholdsAreUndeterminedAndNamed() {
        Facts nothing = FactSheet.builder().year(FiscalYear.of(2016)).build();
        Outcome<Yuan> outcome =
                PerHundredHouseholds.of(AMOUNT).formula().evaluate(nothing).outcome();
        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(outcome.missing()).containsExactly("households");
    }

    @Test
    void inverseIsTheSmallestNumberThatReaches() {
        PerHundredHouseholds<Yuan> norm = PerHundredHouseholds.of(AMOUNT, Blocks.STARTED);
        assertThat(norm.householdsFor(Yuan.of(72_000))).isEqualTo(Households.of(2_301));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerHundredHouseholds.of(Yuan.of(-1)))
                .withMessage("amount per hundred households (-1.00 yuan) must be zero or more");
    }

    @Test
    void aRecordingShowsTheArithmetic() {
        Facts facts = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .with(Measures.HOUSEHOLDS, Households.of(3_120))
                .build();
        Derivation derivation = PerHundredHouseholds.of(AMOUNT)
                .formula()
                .record(facts)
                .derivations()
                .get(0);
        assertThat(derivation.arithmetic()).isEqualTo("3000.00 × (3120 ÷ 100)");
        assertThat(derivation.result()).isEqualTo("93600.00");
    }
}
