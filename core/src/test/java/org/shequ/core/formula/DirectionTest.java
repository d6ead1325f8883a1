package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

/** Directions that are easily promised too much. */
class DirectionTest {
    private static final Formula<Yuan> PER_HUNDRED =
            PerHundredHouseholds.of(Yuan.of(3_000)).formula();
    private static final Formula<Yuan> NOTHING = Flat.of(Yuan.ZERO);

    @Test
    void whatFillsAParameterInAConditionMayReadAnyMeasure() {
        Parameter<Persons> establishment =
                Parameter.of("STREET-STAFF", Dimension.PERSONS, "STREET", Label.of("街道编制", "street establishment"));
        Condition enough = Comparison.of(Amount.of(Measures.RESIDENTS), Relation.AT_LEAST, establishment);
        assertThat(Chosen.of(enough, PER_HUNDRED, NOTHING).direction(Measures.HOUSEHOLDS))
                .isEqualTo(Direction.NEITHER);
    }

    @Test
    void aChoiceThatDoesNotTurnOnTheMeasureMovesAsItsBranches() {
        Condition large = Comparison.of(Measures.RESIDENTS, Relation.AT_LEAST, Persons.of(5_000));
        assertThat(Chosen.of(large, PER_HUNDRED, NOTHING).direction(Measures.HOUSEHOLDS))
                .isEqualTo(Direction.NON_DECREASING);
    }
}
