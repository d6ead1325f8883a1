package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * A choice by a condition (分情形): one formula where it holds, another where it does not.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Chosen<Q extends Quantity<Q>> extends Formula<Q> {
    Chosen() {}

    /**
     * Returns a choice.
     *
     * @param <Q> the quantity
     * @param condition the condition
     * @param then the formula where it holds
     * @param otherwise the formula where it does not
     * @return the formula
     */
    public static <Q extends Quantity<Q>> Chosen<Q> of(Condition condition, Formula<Q> then, Formula<Q> otherwise) {
        return ImmutableChosen.of(condition, then, otherwise);
    }

    /** {@return the condition} */
    @Value.Parameter
    public abstract Condition condition();

    /** {@return the formula where it holds} */
    @Value.Parameter
    public abstract Formula<Q> then();

    /** {@return the formula where it does not} */
    @Value.Parameter
    public abstract Formula<Q> otherwise();

    @Override
    public Dimension<Q> dimension() {
        return then().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.chosen(this);
    }
}
