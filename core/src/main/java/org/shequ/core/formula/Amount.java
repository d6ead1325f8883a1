package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * The amount of a measure itself (指标本身), such as a stated cost.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Amount<Q extends Quantity<Q>> extends Formula<Q> {
    Amount() {}

    /**
     * Returns the amount of a measure.
     *
     * @param <Q> the quantity
     * @param measure the measure
     * @return the formula
     */
    public static <Q extends Quantity<Q>> Amount<Q> of(Measure<Q> measure) {
        return ImmutableAmount.of(measure);
    }

    /** {@return the measure} */
    @Value.Parameter
    public abstract Measure<Q> measure();

    @Override
    public Dimension<Q> dimension() {
        return measure().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.amount(this);
    }
}
