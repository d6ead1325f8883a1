package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * A sum (合计) of formulas.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Sum<Q extends Quantity<Q>> extends Formula<Q> {
    Sum() {}

    /**
     * Returns the sum of formulas.
     *
     * @param <Q> the quantity
     * @param parts the formulas, at least one
     * @return the formula
     * @throws IllegalArgumentException if there is none
     */
    public static <Q extends Quantity<Q>> Sum<Q> of(List<Formula<Q>> parts) {
        return ImmutableSum.of(parts);
    }

    /** {@return the formulas, in order} */
    @Value.Parameter
    public abstract List<Formula<Q>> parts();

    @Value.Check
    void check() {
        Guards.notEmpty("sum", parts());
    }

    @Override
    public Dimension<Q> dimension() {
        return parts().get(0).dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.sum(this);
    }
}
