package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.text.Label;

/**
 * A figure that someone else sets (参数): it has a name, a unit, and who sets it, but no value of its own.
 *
 * <p>A supplement or a reference fills it for a place and time; until then it is missing, never defaulted.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Parameter<Q extends Quantity<Q>> extends Formula<Q> {
    Parameter() {}

    /**
     * Returns a parameter.
     *
     * @param <Q> the quantity
     * @param name its name in data, by custom the id of the clause that leaves it open
     * @param dimension what it is counted in
     * @param setBy who sets it, for example {@code CITY}
     * @param label what people call it
     * @return the formula
     */
    public static <Q extends Quantity<Q>> Parameter<Q> of(
            String name, Dimension<Q> dimension, String setBy, Label label) {
        return ImmutableParameter.of(name, dimension, setBy, label);
    }

    /** {@return its name in data} */
    @Value.Parameter
    public abstract String name();

    @Override
    @Value.Parameter
    public abstract Dimension<Q> dimension();

    /** {@return who sets it} */
    @Value.Parameter
    public abstract String setBy();

    /** {@return what people call it} */
    @Value.Parameter
    public abstract Label label();

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.parameter(this);
    }
}
