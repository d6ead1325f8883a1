package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.text.Label;

/**
 * A measure (指标): a named quantity of a unit, such as its households.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Measure<Q extends Quantity<Q>> extends Variable {
    Measure() {}

    /**
     * Returns a measure.
     *
     * @param <Q> the quantity it gives
     * @param name its name in data
     * @param dimension what it is counted in
     * @param label what people call it
     * @return the measure
     * @throws IllegalArgumentException if the name is not camel case
     */
    public static <Q extends Quantity<Q>> Measure<Q> of(String name, Dimension<Q> dimension, Label label) {
        return ImmutableMeasure.of(name, dimension, label);
    }

    @Override
    @Value.Parameter
    public abstract String name();

    /** {@return what it is counted in} */
    @Value.Parameter
    public abstract Dimension<Q> dimension();

    @Override
    @Value.Parameter
    public abstract Label label();

    @Value.Check
    void check() {
        checkName(name());
    }

    @Override
    public String toString() {
        return name();
    }
}
