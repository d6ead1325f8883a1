package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * A flat amount (定额): the same whatever the unit.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Flat<Q extends Quantity<Q>> extends Formula<Q> {
    Flat() {}

    /**
     * Returns a flat amount, for example {@code Flat.of(Yuan.of(50_000))}.
     *
     * @param <Q> the quantity
     * @param value the amount, zero or more
     * @return the formula
     * @throws IllegalArgumentException if the amount is negative
     */
    public static <Q extends Quantity<Q>> Flat<Q> of(Q value) {
        return ImmutableFlat.of(value);
    }

    /** {@return the amount} */
    @Value.Parameter
    public abstract Q value();

    @Value.Check
    void check() {
        Guards.notNegative("flat amount", value());
    }

    @Override
    public Dimension<Q> dimension() {
        return value().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.flat(this);
    }
}
