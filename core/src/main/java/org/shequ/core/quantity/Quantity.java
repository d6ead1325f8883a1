package org.shequ.core.quantity;

/**
 * An exact amount of one {@link Dimension}.
 *
 * <p>{@code equals} agrees with {@code compareTo}; equal amounts are equal objects, however they were written.
 *
 * @param <Q> the quantity itself
 */
public sealed interface Quantity<Q extends Quantity<Q>> extends Comparable<Q>
        permits Ratio, Yuan, FloorArea, Households, Persons, PersonMonths, Count, Usage, Minutes {

    /**
     * {@return the dimension of this quantity}
     */
    Dimension<Q> dimension();

    /**
     * {@return the amount in the base unit of its dimension: yuan, square metres, households ...}
     */
    Ratio exact();

    /**
     * Returns the sum, exactly.
     *
     * @param other what is added, in the same dimension
     * @return the sum
     * @throws ArithmeticException if the sum does not fit
     */
    Q plus(Q other);
}
