package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;

/**
 * A reference figure as found or missed (参考数据).
 *
 * @param <Q> the quantity
 */
@Value.Immutable(builder = false)
public abstract class Figure<Q extends Quantity<Q>> {
    Figure() {}

    /**
     * Returns a figure.
     *
     * @param <Q> the quantity
     * @param name the resolved name, for example {@code wage.social[510402][2016]}
     * @param value what is known of it
     * @return the figure
     */
    public static <Q extends Quantity<Q>> Figure<Q> of(String name, Outcome<Q> value) {
        return ImmutableFigure.of(name, value);
    }

    /** {@return the resolved name, for example {@code wage.social[510402][2016]}} */
    @Value.Parameter
    public abstract String name();

    /** {@return what is known of it} */
    @Value.Parameter
    public abstract Outcome<Q> value();
}
