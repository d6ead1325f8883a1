package org.shequ.core.formula;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * A figure of a reference series (参考数据), such as last year's average wage at the place of the unit.
 *
 * <p>Series are supplied by the caller; none is ever defaulted. A place without a figure takes its nearest ancestor's.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Reference<Q extends Quantity<Q>> extends Formula<Q> {
    Reference() {}

    /**
     * Returns a reference figure.
     *
     * @param <Q> the quantity
     * @param series the name of the series, for example {@code wage.social}
     * @param dimension what it is counted in
     * @param yearsBack how many years before the year asked: 0 for the same, 1 for the year before
     * @return the formula
     * @throws IllegalArgumentException if the years back are negative
     */
    public static <Q extends Quantity<Q>> Reference<Q> of(String series, Dimension<Q> dimension, int yearsBack) {
        return ImmutableReference.of(series, Optional.empty(), dimension, yearsBack);
    }

    /**
     * Returns one item of a reference series that has several, such as the tariff of water.
     *
     * @param <Q> the quantity
     * @param series the name of the series, for example {@code tariff.residential}
     * @param item the item, for example {@code WATER}
     * @param dimension what it is counted in
     * @param yearsBack how many years before the year asked: 0 for the same, 1 for the year before
     * @return the formula
     * @throws IllegalArgumentException if the years back are negative
     */
    public static <Q extends Quantity<Q>> Reference<Q> item(
            String series, String item, Dimension<Q> dimension, int yearsBack) {
        return ImmutableReference.of(series, Optional.of(item), dimension, yearsBack);
    }

    /** {@return the name of the series} */
    @Value.Parameter
    public abstract String series();

    /** {@return the item of the series, where it has several} */
    @Value.Parameter
    public abstract Optional<String> item();

    @Override
    @Value.Parameter
    public abstract Dimension<Q> dimension();

    /** {@return how many years before the year asked} */
    @Value.Parameter
    public abstract int yearsBack();

    @Value.Check
    void check() {
        Preconditions.checkArgument(yearsBack() >= 0, "years back (%s) must be zero or more", yearsBack());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.reference(this);
    }
}
