package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.shequ.core.testkit.CoreDomain;

/** Ratios against plain fractions of big integers, with longs at the edge of overflow among them. */
@Domain(CoreDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class RatioProperties {
    /** A fraction that is never reduced. */
    private record Fraction(BigInteger n, BigInteger d) {
        static Fraction of(Ratio ratio) {
            return new Fraction(ratio.numerator(), ratio.denominator());
        }
    }

    private static void assertIs(Ratio actual, BigInteger n, BigInteger d) {
        assertThat(actual.numerator().multiply(d)).isEqualTo(n.multiply(actual.denominator()));
        assertThat(actual.denominator().signum()).isEqualTo(1);
        assertThat(actual.numerator().gcd(actual.denominator())).isEqualTo(BigInteger.ONE);
        Ratio again = Ratio.of(actual.numerator(), actual.denominator());
        assertThat(again).isEqualTo(actual).hasSameHashCodeAs(actual);
    }

    @Property(tries = 5_000)
    void addsLikeFractions(@ForAll Ratio a, @ForAll Ratio b) {
        Fraction x = Fraction.of(a);
        Fraction y = Fraction.of(b);
        assertIs(a.plus(b), x.n.multiply(y.d).add(y.n.multiply(x.d)), x.d.multiply(y.d));
        assertIs(a.minus(b), x.n.multiply(y.d).subtract(y.n.multiply(x.d)), x.d.multiply(y.d));
    }

    @Property(tries = 5_000)
    void multipliesLikeFractions(@ForAll Ratio a, @ForAll Ratio b) {
        Fraction x = Fraction.of(a);
        Fraction y = Fraction.of(b);
        assertIs(a.times(b), x.n.multiply(y.n), x.d.multiply(y.d));
        Assume.that(b.signum() != 0);
        assertIs(a.dividedBy(b), x.n.multiply(y.d), x.d.multiply(y.n));
    }

    @Property(tries = 5_000)
    void comparesLikeFractions(@ForAll Ratio a, @ForAll Ratio b) {
        Fraction x = Fraction.of(a);
        Fraction y = Fraction.of(b);
        int expected = x.n.multiply(y.d).compareTo(y.n.multiply(x.d));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
        assertThat(a.equals(b)).isEqualTo(expected == 0);
        assertThat(a.min(b)).isEqualTo(expected <= 0 ? a : b);
        assertThat(a.max(b)).isEqualTo(expected >= 0 ? a : b);
        assertThat(a.signum()).isEqualTo(x.n.signum());
        assertIs(a.negated(), x.n.negate(), x.d);
    }

    @Property(tries = 5_000)
    void addsOverOneDenominatorLikeFractions(
            @ForAll long n, @ForAll long m, @ForAll @IntRange(min = 1) int denominator) {
        BigInteger sum = BigInteger.valueOf(n).add(BigInteger.valueOf(m));
        assertIs(Ratio.of(n, denominator).plus(Ratio.of(m, denominator)), sum, BigInteger.valueOf(denominator));
        assertIs(Ratio.of(n).plus(Ratio.of(m)), sum, BigInteger.ONE);
    }

    @Property(tries = 2_000)
    void reducesLikeBigIntegers(@ForAll long n, @ForAll long d) {
        Assume.that(d != 0);
        assertIs(Ratio.of(n, d), BigInteger.valueOf(n), BigInteger.valueOf(d));
    }

    @Property(tries = 5_000)
    void roundsLikeBigDecimal(@ForAll Ratio ratio, @ForAll RoundingMode mode, @ForAll @IntRange(max = 6) int scale) {
        BigDecimal n = new BigDecimal(ratio.numerator());
        BigDecimal d = new BigDecimal(ratio.denominator());
        if (mode == RoundingMode.UNNECESSARY && !ratio.isWhole()) {
            assertThatThrownBy(() -> ratio.toLong(mode, "x")).isInstanceOf(ArithmeticException.class);
            return;
        }
        assertThat(ratio.toDecimal(scale, mode)).isEqualTo(n.divide(d, scale, mode));
        BigInteger whole = n.divide(d, 0, mode).toBigIntegerExact();
        if (whole.bitLength() < Long.SIZE) {
            assertThat(ratio.toLong(mode, "x")).isEqualTo(whole.longValueExact());
        } else {
            assertThatThrownBy(() -> ratio.toLong(mode, "x"))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageStartingWith("x (");
        }
    }

    @Property(tries = 2_000)
    void floorAndCeilingEncloseByLessThanOne(@ForAll Ratio ratio) {
        BigDecimal n = new BigDecimal(ratio.numerator());
        BigDecimal d = new BigDecimal(ratio.denominator());
        assertIs(ratio.floor(), n.divide(d, 0, RoundingMode.FLOOR).toBigIntegerExact(), BigInteger.ONE);
        assertIs(ratio.ceiling(), n.divide(d, 0, RoundingMode.CEILING).toBigIntegerExact(), BigInteger.ONE);
    }

    @Property(tries = 2_000)
    void printedRatiosAreReadBack(@ForAll Ratio ratio) {
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
        assertThat(Ratio.parse(ratio.toPlainString())).isEqualTo(ratio);
    }

    @Property(tries = 2_000)
    void trailingZerosChangeNothing(@ForAll long unscaled, @ForAll @IntRange(max = 20) int scale) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        Ratio ratio = Ratio.of(decimal);
        assertIs(ratio, BigInteger.valueOf(unscaled), BigInteger.TEN.pow(scale));
        assertThat(Ratio.parse(decimal.setScale(scale + 3).toPlainString())).isEqualTo(ratio);
        assertThat(Ratio.of(decimal.stripTrailingZeros())).isEqualTo(ratio);
    }
}
