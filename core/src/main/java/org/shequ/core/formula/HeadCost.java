package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Heads times a rate, times a constant (人数×标准), such as staff times a yearly wage.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class HeadCost<Q extends Quantity<Q>> extends Formula<Q> {
    HeadCost() {}

    /**
     * Returns heads times a rate times a constant.
     *
     * @param <Q> the quantity
     * @param heads the heads
     * @param rate the rate for one head
     * @param times the constant, zero or more; 12 turns a monthly rate into a yearly one
     * @return the formula
     * @throws IllegalArgumentException if the constant is negative or the heads are not counted in whole units
     */
    public static <Q extends Quantity<Q>> HeadCost<Q> of(Formula<?> heads, Formula<Q> rate, Ratio times) {
        return ImmutableHeadCost.of(heads, rate, times);
    }

    /** {@return the heads} */
    @Value.Parameter
    public abstract Formula<?> heads();

    /** {@return the rate for one head} */
    @Value.Parameter
    public abstract Formula<Q> rate();

    /** {@return the constant} */
    @Value.Parameter
    public abstract Ratio times();

    @Value.Check
    void check() {
        Guards.notNegative("constant", times());
        Preconditions.checkArgument(
                heads().dimension().isWhole(),
                "heads (%s) must be counted in whole units",
                heads().dimension().name());
    }

    @Override
    public Dimension<Q> dimension() {
        return rate().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.headCost(this);
    }
}
