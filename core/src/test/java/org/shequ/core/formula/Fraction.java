package org.shequ.core.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** A fraction in big integers, never reduced: a second way of computing, for oracles. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(Ratio ratio) {
        return new Fraction(ratio.numerator(), ratio.denominator());
    }

    static Fraction of(Quantity<?> quantity) {
        return of(quantity.exact());
    }

    static Fraction of(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        return new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction rounded(int places, RoundingMode mode) {
        BigDecimal scaled = new BigDecimal(over.multiply(BigInteger.TEN.pow(places)));
        BigInteger whole = scaled.divide(new BigDecimal(under), 0, mode).toBigIntegerExact();
        return new Fraction(whole, BigInteger.TEN.pow(places));
    }

    /** As a result is rounded: money half up to the fen, heads up, the rest not. */
    Fraction rounded(String dimension) {
        return switch (dimension) {
            case "yuan" -> rounded(2, RoundingMode.HALF_UP);
            case "households", "persons", "person-months", "count" -> rounded(0, RoundingMode.CEILING);
            default -> this;
        };
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    boolean is(Fraction other) {
        return compareTo(other) == 0;
    }

    @Override
    public String toString() {
        return over + "/" + under;
    }
}
