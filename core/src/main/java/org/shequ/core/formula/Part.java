package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * A part or multiple of another formula (比例): the formula times a ratio.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Part<Q extends Quantity<Q>> extends Formula<Q> {
    Part() {}

    /**
     * Returns a part of a formula, for example {@code Part.of(Ratio.parse("30%"), pay)}.
     *
     * @param <Q> the quantity
     * @param ratio the ratio, zero or more
     * @param whole the formula it is a part of
     * @return the formula
     * @throws IllegalArgumentException if the ratio is negative
     */
    public static <Q extends Quantity<Q>> Part<Q> of(Ratio ratio, Formula<Q> whole) {
        return ImmutablePart.of(ratio, whole);
    }

    /** {@return the ratio} */
    @Value.Parameter
    public abstract Ratio ratio();

    /** {@return the formula it is a part of} */
    @Value.Parameter
    public abstract Formula<Q> whole();

    @Value.Check
    void check() {
        Guards.notNegative("part", ratio());
    }

    @Override
    public Dimension<Q> dimension() {
        return whole().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.part(this);
    }
}
