package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;

/**
 * A whole number of months of service, summed over persons (人月): 7 persons for 12 months are 84.
 *
 * <p>A sum beyond the range of a {@code long} is an {@link ArithmeticException}, never a wrap.
 */
@Value.Immutable(copy = false)
public abstract non-sealed class PersonMonths implements Quantity<PersonMonths> {
    static final String ROLE = "person-months";

    /** None. */
    public static final PersonMonths ZERO = of(0);

    PersonMonths() {}

    /**
     * Returns this many, such as {@code PersonMonths.of(84)}.
     *
     * @param value how many, at least 0
     * @return the quantity
     * @throws IllegalArgumentException if the value is negative
     */
    public static PersonMonths of(long value) {
        return ImmutablePersonMonths.of(Heads.check(ROLE, value));
    }

    /**
     * Reads plain digits, such as {@code "84"}: no sign, point, exponent, space or leading zero.
     *
     * @param text the digits
     * @return the quantity
     * @throws IllegalArgumentException if the text is anything else, or beyond the range of a {@code long}
     */
    public static PersonMonths parse(String text) {
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
    public static PersonMonths fromJson(Object json) {
        return of(Heads.fromJson(ROLE, json));
    }

    static PersonMonths ofExact(Ratio exact) {
        return of(Heads.ofExact(ROLE, exact));
    }

    static PersonMonths ceiling(Ratio exact) {
        return of(Heads.ceiling(ROLE, exact));
    }

    /**
     * {@return how many}
     */
    @Value.Parameter
    public abstract long value();

    @Override
    public final Dimension<PersonMonths> dimension() {
        return Dimension.PERSON_MONTHS;
    }

    @Override
    public final Ratio exact() {
        return Ratio.of(value());
    }

    @Override
    public final PersonMonths plus(PersonMonths other) {
        return of(Heads.sum(ROLE, value(), other.value()));
    }

    @Override
    public final int compareTo(PersonMonths other) {
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
