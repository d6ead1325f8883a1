package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * The larger (就高) of formulas: a floor is the larger of it and the rest.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class LargerOf<Q extends Quantity<Q>> extends Formula<Q> {
    LargerOf() {}

    /**
     * Returns the larger of formulas.
     *
     * @param <Q> the quantity
     * @param parts the formulas, at least one
     * @return the formula
     * @throws IllegalArgumentException if there is none
     */
    public static <Q extends Quantity<Q>> LargerOf<Q> of(List<Formula<Q>> parts) {
        return ImmutableLargerOf.of(parts);
    }

    /** {@return the formulas, in order} */
    @Value.Parameter
    public abstract List<Formula<Q>> parts();

    @Value.Check
    void check() {
        Guards.notEmpty("larger", parts());
    }

    @Override
    public Dimension<Q> dimension() {
        return parts().get(0).dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.largerOf(this);
    }
}
