package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;

/**
 * A whole number of things that are neither households nor persons: rooms, meetings, venues (个、次、处).
 *
 * <p>A sum beyond the range of a {@code long} is an {@link ArithmeticException}, never a wrap.
 */
@Value.Immutable(copy = false)
public abstract non-sealed class Count implements Quantity<Count> {
    static final String ROLE = "count";

    /** None. */
    public static final Count ZERO = of(0);

    Count() {}

    /**
     * Returns this many, such as {@code Count.of(4)}.
     *
     * @param value how many, at least 0
     * @return the quantity
     * @throws IllegalArgumentException if the value is negative
     */
    public static Count of(long value) {
        return ImmutableCount.of(Heads.check(ROLE, value));
    }

    /**
     * Reads plain digits, such as {@code "4"}: no sign, point, exponent, space or leading zero.
     *
     * @param text the digits
     * @return the quantity
     * @throws IllegalArgumentException if the text is anything else, or beyond the range of a {@code long}
     */
    public static Count parse(String text) {
        return of(Heads.parse(ROLE, text));
    }

    /**
     * Reads a JSON integer.
     *
     * @param json what the reader found
     * @return the quantity
     * @throws IllegalArgumentException if it is not an integer, or negative, or beyond the range of a {@code long}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Count fromJson(Object json) {
        return of(Heads.fromJson(ROLE, json));
    }

    static Count ofExact(Ratio exact) {
        return of(Heads.ofExact(ROLE, exact));
    }

    static Count ceiling(Ratio exact) {
        return of(Heads.ceiling(ROLE, exact));
    }

    /**
     * {@return how many}
     */
    @Value.Parameter
    public abstract long value();

    @Override
    public final Dimension<Count> dimension() {
        return Dimension.COUNT;
    }

    @Override
    public final Ratio exact() {
        return Ratio.of(value());
    }

    @Override
    public final Count plus(Count other) {
        return of(Heads.sum(ROLE, value(), other.value()));
    }

    @Override
    public final int compareTo(Count other) {
        return Long.compare(value(), other.value());
    }

    /**
     * {@return the number as JSON writes it}
     */
    @JsonValue
    public final long toJson() {
        return value();
    }

    @Override
    public final String toString() {
        return Long.toString(value());
    }
}
