package org.shequ.core.formula;

import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;

/**
 * An outcome with what was assumed on the way (计算结果).
 *
 * @param <Q> the quantity
 */
@Value.Immutable(builder = false)
public abstract class Evaluation<Q extends Quantity<Q>> {
    Evaluation() {}

    static <Q extends Quantity<Q>> Evaluation<Q> of(Outcome<Q> outcome, Iterable<String> assumptions) {
        return ImmutableEvaluation.of(outcome, assumptions);
    }

    /** {@return exact, bounded or undetermined} */
    @Value.Parameter
    public abstract Outcome<Q> outcome();

    /** {@return what was assumed, for example {@code FULL_YEAR}} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> assumptions();
}
