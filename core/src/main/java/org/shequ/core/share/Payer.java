package org.shequ.core.share;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;
import org.shequ.core.quantity.Ratio;

/** One who bears a cost (负担主体): a level of government, a community, or any other by name. */
@Value.Immutable(copy = false)
public abstract class Payer implements Comparable<Payer> {
    private static final int LONGEST = 64;
    private static final String RULE =
            "1 to " + LONGEST + " letters, digits, '.', '_' or '-', other than " + Allocation.UNSPECIFIED;

    /** The finance of the province (省级财政). */
    public static final Payer PROVINCE = of("PROVINCE");

    /** The finance of the city (市级财政). */
    public static final Payer CITY = of("CITY");

    /** The finance of the county or district (县级财政、区级财政). */
    public static final Payer COUNTY = of("COUNTY");

    /** The finance of the street or township (街道、乡镇). */
    public static final Payer STREET = of("STREET");

    /** The community itself (社区). */
    public static final Payer COMMUNITY = of("COMMUNITY");

    Payer() {}

    /**
     * Returns the payer of a name, such as {@code Payer.of("CITY")}.
     *
     * @param name 1 to 64 letters, digits, points, underscores or hyphens; not {@code UNSPECIFIED}
     * @return the payer
     * @throws IllegalArgumentException if the name is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Payer of(String name) {
        if (name.isEmpty() || name.length() > LONGEST || name.equals(Allocation.UNSPECIFIED) || !isName(name)) {
            throw Faults.fault("payer", name, RULE);
        }
        return ImmutablePayer.of(name.intern());
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPart(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }

    /**
     * {@return the name}
     */
    @Value.Parameter
    public abstract String name();

    /**
     * Returns this payer with a weight, such as {@code Payer.CITY.weighing(5)} of a share 5:5.
     *
     * @param weight the weight, at least 0
     * @return the weighted payer
     * @throws IllegalArgumentException if the weight is negative
     */
    public final PayerWeight weighing(long weight) {
        return PayerWeight.of(this, Ratio.of(weight));
    }

    /**
     * Compares by name.
     *
     * @param other the other
     * @return negative, zero or positive as this name sorts before, with or after the other
     */
    @Override
    public final int compareTo(Payer other) {
        return name().compareTo(other.name());
    }

    /**
     * {@return the name}
     */
    @Override
    @JsonValue
    public final String toString() {
        return name();
    }
}
