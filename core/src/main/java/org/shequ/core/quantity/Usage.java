package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;

/**
 * A metered use of a utility (用量), at least zero and exact; the utility names the unit: kWh, tonnes, cubic metres.
 */
@Value.Immutable(copy = false)
public abstract non-sealed class Usage implements Quantity<Usage> {
    static final String ROLE = "usage";
    private static final String RULE = "a plain decimal or fraction, at least 0";

    /** No use. */
    public static final Usage ZERO = ofExact(Ratio.ZERO);

    Usage() {}

    /**
     * Returns a use written as a decimal, such as {@code Usage.of("1250.5")}; the same as {@link #parse}.
     *
     * @param units a plain decimal or fraction, at least 0
     * @return the use
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Usage of(String units) {
        return parse(units);
    }

    /**
     * Returns an exact use.
     *
     * @param units the units of the utility, at least 0
     * @return the use
     * @throws IllegalArgumentException if negative
     */
    public static Usage of(Ratio units) {
        if (units.signum() < 0) {
            throw Texts.fault(ROLE, units.toString(), "at least 0");
        }
        return ImmutableUsage.of(units);
    }

    /**
     * Reads a plain decimal such as {@code "1250.5"}, or a fraction.
     *
     * @param text the units of the utility
     * @return the use
     * @throws IllegalArgumentException if the text is anything else, or negative
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Usage parse(String text) {
        return of(RatioText.parseUnsigned(ROLE, text, RULE));
    }

    static Usage ofExact(Ratio exact) {
        if (exact.signum() < 0) {
            throw Texts.overflow(ROLE, exact.toString(), "at least 0");
        }
        return ImmutableUsage.of(exact);
    }

    /**
     * {@return the exact number of units of the utility}
     */
    @Value.Parameter
    public abstract Ratio units();

    @Override
    public final Dimension<Usage> dimension() {
        return Dimension.USAGE;
    }

    @Override
    public final Ratio exact() {
        return units();
    }

    @Override
    public final Usage plus(Usage other) {
        return ImmutableUsage.of(units().plus(other.units()));
    }

    @Override
    public final int compareTo(Usage other) {
        return units().compareTo(other.units());
    }

    /**
     * {@return the units: a plain decimal where finite, else a fraction}
     */
    @Override
    @JsonValue
    public final String toString() {
        return units().toPlainString();
    }
}
