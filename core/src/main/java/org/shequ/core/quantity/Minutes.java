package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;

/**
 * A whole number of minutes (分钟), such as the time it takes to reach a service.
 *
 * <p>A sum beyond the range of a {@code long} is an {@link ArithmeticException}, never a wrap.
 */
@Value.Immutable(copy = false)
public abstract non-sealed class Minutes implements Quantity<Minutes> {
    static final String ROLE = "minutes";

    /** None. */
    public static final Minutes ZERO = of(0);

    Minutes() {}

    /**
     * Returns this many, such as {@code Minutes.of(15)}.
     *
     * @param value how many, at least 0
     * @return the quantity
     * @throws IllegalArgumentException if the value is negative
     */
    public static Minutes of(long value) {
        return ImmutableMinutes.of(Heads.check(ROLE, value));
    }

    /**
     * Reads plain digits, such as {@code "15"}: no sign, point, exponent, space or leading zero.
     *
     * @param text the digits
     * @return the quantity
     * @throws IllegalArgumentException if the text is anything else, or beyond the range of a {@code long}
     */
    public static Minutes parse(String text) {
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
    public static Minutes fromJson(Object json) {
        return of(Heads.fromJson(ROLE, json));
    }

    static Minutes ofExact(Ratio exact) {
        return of(Heads.ofExact(ROLE, exact));
    }

    static Minutes ceiling(Ratio exact) {
        return of(Heads.ceiling(ROLE, exact));
    }

    /**
     * {@return how many}
     */
    @Value.Parameter
    public abstract long value();

    @Override
    public final Dimension<Minutes> dimension() {
        return Dimension.MINUTES;
    }

    @Override
    public final Ratio exact() {
        return Ratio.of(value());
    }

    @Override
    public final Minutes plus(Minutes other) {
        return of(Heads.sum(ROLE, value(), other.value()));
    }

    @Override
    public final int compareTo(Minutes other) {
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
