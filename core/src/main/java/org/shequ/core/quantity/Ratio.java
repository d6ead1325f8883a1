package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms: a share (比例), a rate, or any number on the way to an amount.
 *
 * <p>No operation loses a digit. A numerator and denominator that fit a {@code long} are kept as such; what does not
 * fit goes on in {@link BigInteger} and comes back when it fits again. The denominator is positive; {@code -0} is zero.
 */
public final class Ratio implements Quantity<Ratio> {
    static final String ROLE = "ratio";
    private static final String RULE = "a decimal such as -0.05, a percentage such as 75% or a fraction such as 3/4,"
            + " with at most " + Texts.LIMIT + " characters a number";
    private static final int LARGEST_PLAIN_SCALE = 1_000;

    /** The number 0. */
    public static final Ratio ZERO = new Ratio(0, 1, null);

    /** The number 1. */
    public static final Ratio ONE = new Ratio(1, 1, null);

    /** Numerator and denominator where they fit, the numerator never {@code Long.MIN_VALUE}; unused beside a large. */
    private final long num;

    private final long den;
    private final @Nullable Large large;

    /** A fraction in lowest terms that does not fit two longs. */
    private record Large(BigInteger num, BigInteger den) {}

    private Ratio(long num, long den, @Nullable Large large) {
        this.num = num;
        this.den = den;
        this.large = large;
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the ratio value/1
     */
    public static Ratio of(long value) {
        if (value == 0) {
            return ZERO;
        }
        return value == Long.MIN_VALUE ? large(BigInteger.valueOf(value), BigInteger.ONE) : new Ratio(value, 1, null);
    }

    /**
     * Returns a fraction, such as {@code Ratio.of(2, 3)}.
     *
     * @param numerator the part
     * @param denominator the whole, not 0
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator <= 0) {
            if (denominator == 0) {
                throw Texts.fault("denominator", "0", "other than 0");
            }
            return reduced(-numerator, -denominator);
        }
        return reduced(numerator, denominator);
    }

    /**
     * Returns a fraction of numbers of any size.
     *
     * @param numerator the part
     * @param denominator the whole, not 0
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw Texts.fault("denominator", "0", "other than 0");
        }
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        return large(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Returns a decimal as an exact fraction: 30, 30.0 and 30.00 are one ratio.
     *
     * @param decimal the number, with a scale from -1000 to 1000
     * @return the fraction
     * @throws IllegalArgumentException if the scale is beyond that, such as 1e1000000
     */
    public static Ratio of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (Math.abs((long) scale) > LARGEST_PLAIN_SCALE) {
            throw Texts.fault(
                    "decimal scale",
                    Integer.toString(scale),
                    "from -" + LARGEST_PLAIN_SCALE + " to " + LARGEST_PLAIN_SCALE);
        }
        return scale <= 0
                ? large(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Reads a plain decimal, a percentage or a fraction: {@code "0.75"}, {@code "75%"} and {@code "3/4"} are equal.
     *
     * <p>A leading minus sign is read, a plus sign, exponent, space, needless leading zero or separator is not. Each
     * number has at most 64 characters; what {@code toString} writes is read back up to that length.
     *
     * @param text the number
     * @return the ratio
     * @throws IllegalArgumentException if the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio parse(String text) {
        return RatioText.parse(ROLE, text, RULE);
    }

    /**
     * {@return the numerator, in lowest terms; it carries the sign}
     */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(num) : large.num;
    }

    /**
     * {@return the denominator, in lowest terms; positive}
     */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(den) : large.den;
    }

    /**
     * {@return -1, 0 or 1 as the number is negative, zero or positive}
     */
    public int signum() {
        return large == null ? Long.signum(num) : large.num.signum();
    }

    /**
     * {@return whether the denominator is 1}
     */
    public boolean isWhole() {
        return large == null ? den == 1 : large.den.equals(BigInteger.ONE);
    }

    @Override
    public Dimension<Ratio> dimension() {
        return Dimension.RATIO;
    }

    @Override
    public Ratio exact() {
        return this;
    }

    /** a/b + c/d: over b if equal, else (a (d/g) + c (b/g)) / (b/g d) with g = gcd(b, d); a sum with a whole is reduced. */
    @Override
    public Ratio plus(Ratio other) {
        if (large == null && other.large == null) {
            boolean whole = den == 1 || other.den == 1;
            long gcd = whole ? 1 : gcd(den, other.den);
            long left = whole ? other.den : other.den / gcd;
            long right = whole ? den : den / gcd;
            if (fits(num, left) && fits(other.num, right) && fits(right, other.den)) {
                long a = num * left;
                long b = other.num * right;
                long sum = a + b;
                if (((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    return whole ? ofReduced(sum, right * other.den) : reduced(sum, right * other.den);
                }
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * Returns the difference, exactly.
     *
     * @param other what is taken away
     * @return the difference
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * Returns the product, exactly.
     *
     * @param other the factor
     * @return the product
     */
    public Ratio times(Ratio other) {
        if (large == null && other.large == null) {
            long left = gcd(num, other.den);
            long right = gcd(other.num, den);
            long a = left == 1 ? num : num / left;
            long b = right == 1 ? other.num : other.num / right;
            long c = right == 1 ? den : den / right;
            long d = left == 1 ? other.den : other.den / left;
            if (fits(a, b) && fits(c, d)) {
                return ofReduced(a * b, c * d);
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * Returns the quotient, exactly.
     *
     * @param other the divisor
     * @return the quotient
     * @throws ArithmeticException if the divisor is 0
     */
    public Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw Texts.overflow("divisor", "0", "other than 0");
        }
        if (other.large != null) {
            return times(of(other.large.den, other.large.num));
        }
        return times(
                other.num < 0
                        ? new Ratio(-other.den, -other.num, null)
                        : new Ratio(/* num= */ other.den, /* den= */ other.num, null));
    }

    /**
     * {@return the number with the other sign}
     */
    public Ratio negated() {
        if (large != null) {
            return large(large.num.negate(), large.den);
        }
        return num == 0 ? this : new Ratio(-num, den, null);
    }

    /**
     * Returns the smaller of two.
     *
     * @param other the other
     * @return this, if it is not the larger
     */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the larger of two.
     *
     * @param other the other
     * @return this, if it is not the smaller
     */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the largest whole number that is not above: -2 for -3/2}
     */
    public Ratio floor() {
        return isWhole() ? this : whole(RoundingMode.FLOOR);
    }

    /**
     * {@return the smallest whole number that is not below: -1 for -3/2}
     */
    public Ratio ceiling() {
        return isWhole() ? this : whole(RoundingMode.CEILING);
    }

    private Ratio whole(RoundingMode rounding) {
        if (large != null) {
            return large(Division.divide(large.num, large.den, rounding), BigInteger.ONE);
        }
        return of(Division.divide(num, den, rounding));
    }

    /**
     * Compares by value, exactly.
     *
     * @param other the other
     * @return negative, zero or positive as this is smaller, equal or larger
     */
    @Override
    public int compareTo(Ratio other) {
        if (large == null && other.large == null) {
            if (den == other.den) {
                return Long.compare(num, other.num);
            }
            int high = Long.compare(Math.multiplyHigh(num, other.den), Math.multiplyHigh(other.num, den));
            return high != 0 ? high : Long.compareUnsigned(num * other.den, other.num * den);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Returns the number as a {@code long}.
     *
     * @param rounding how a fraction is rounded
     * @param role what the number is, for the error
     * @return the whole number
     * @throws ArithmeticException if it does not fit, or if rounding is needed and the mode is {@code UNNECESSARY}
     */
    public long toLong(RoundingMode rounding, String role) {
        return toLong(1, rounding, role, "from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
    }

    /** Returns this times a positive scale, rounded, as a long; the range says in words what fits. */
    long toLong(long scale, RoundingMode rounding, String role, String range) {
        if (rounding == RoundingMode.UNNECESSARY && !isMultipleOfOneOver(scale)) {
            String step = scale == 1 ? "a whole number" : "a multiple of 1/" + scale;
            throw Texts.overflow(role, toString(), step);
        }
        if (large == null && fits(num, scale)) {
            return Division.divide(num * scale, den, rounding);
        }
        BigInteger rounded = Division.divide(numerator().multiply(BigInteger.valueOf(scale)), denominator(), rounding);
        if (rounded.bitLength() >= Long.SIZE) {
            throw Texts.overflow(role, toString(), range);
        }
        return rounded.longValue();
    }

    private boolean isMultipleOfOneOver(long scale) {
        return large == null
                ? scale % den == 0
                : BigInteger.valueOf(scale).mod(large.den).signum() == 0;
    }

    /**
     * Returns a decimal of so many places.
     *
     * @param scale the places, from 0 to 1000
     * @param rounding how the rest is rounded
     * @return the decimal, with exactly that scale
     * @throws IllegalArgumentException if the scale is out of range
     * @throws ArithmeticException if rounding is needed and the mode is {@code UNNECESSARY}
     */
    public BigDecimal toDecimal(int scale, RoundingMode rounding) {
        if (scale < 0 || scale > LARGEST_PLAIN_SCALE) {
            throw Texts.fault("decimal scale", Integer.toString(scale), "from 0 to " + LARGEST_PLAIN_SCALE);
        }
        BigDecimal exact = new BigDecimal(numerator());
        try {
            return exact.divide(new BigDecimal(denominator()), scale, rounding);
        } catch (ArithmeticException e) {
            ArithmeticException fault = Texts.overflow(ROLE, toString(), "a decimal of " + scale + " places");
            fault.initCause(e);
            throw fault;
        }
    }

    /**
     * {@return the plain decimal where it is finite and has at most 64 characters, such as {@code 0.75}, else the
     * fraction, such as {@code 2/3}; {@link #parse} reads either}
     */
    public String toPlainString() {
        return isWhole() ? toString() : RatioText.plain(this);
    }

    /**
     * Compares by value.
     *
     * @param other the other
     * @return whether it is the same number
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that
                && num == that.num
                && den == that.den
                && (large == null ? that.large == null : large.equals(that.large));
    }

    /**
     * {@return the hash of the value}
     */
    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(num) * 31 + Long.hashCode(den) : large.hashCode();
    }

    /**
     * {@return the fraction in lowest terms such as {@code 3/4}, or a whole number such as {@code 7}}
     */
    @Override
    @JsonValue
    public String toString() {
        if (large == null) {
            return den == 1 ? Long.toString(num) : num + "/" + den;
        }
        return isWhole() ? large.num.toString() : large.num + "/" + large.den;
    }

    /** Takes a fraction in lowest terms with a positive denominator. */
    private static Ratio large(BigInteger num, BigInteger den) {
        if (num.bitLength() < Long.SIZE && den.bitLength() < Long.SIZE && num.longValue() != Long.MIN_VALUE) {
            return num.signum() == 0 ? ZERO : new Ratio(num.longValue(), den.longValue(), null);
        }
        return new Ratio(0, 0, new Large(num, den));
    }

    private static Ratio ofReduced(long num, long den) {
        return num == 0 ? ZERO : new Ratio(num, den, null);
    }

    /** Takes a positive denominator and a numerator other than the least long. */
    private static Ratio reduced(long num, long den) {
        if (num == 0) {
            return ZERO;
        }
        long gcd = gcd(num, den);
        return gcd == 1 ? new Ratio(num, den, null) : new Ratio(num / gcd, den / gcd, null);
    }

    /** The greatest common divisor of a number other than the least long and a positive one. */
    private static long gcd(long left, long right) {
        long a = Math.abs(left);
        long b = right;
        while (b > 1) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return b == 1 ? 1 : a;
    }

    /** Whether the product fits a long other than the least. */
    private static boolean fits(long a, long b) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> 63 && product != Long.MIN_VALUE;
    }
}
