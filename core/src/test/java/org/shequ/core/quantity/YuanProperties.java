package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.shequ.core.testkit.CoreDomain;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class YuanProperties {
    private static BigInteger fen(Yuan yuan) {
        return BigInteger.valueOf(yuan.fen());
    }

    /** Either the exact result, or an error where a long cannot hold it. */
    private static void assertFenOrOverflow(BigInteger expected, java.util.function.Supplier<Yuan> actual) {
        if (expected.bitLength() < Long.SIZE) {
            assertThat(actual.get().fen()).isEqualTo(expected.longValueExact());
        } else {
            ThrowingCallable call = actual::get;
            assertThatThrownBy(call).isInstanceOf(ArithmeticException.class).hasMessageStartingWith("amount (");
        }
    }

    @Property(tries = 2_000)
    void computesLikeBigIntegersOrRefuses(@ForAll Yuan a, @ForAll Yuan b, @ForAll long factor) {
        assertFenOrOverflow(fen(a).add(fen(b)), () -> a.plus(b));
        assertFenOrOverflow(fen(a).subtract(fen(b)), () -> a.minus(b));
        assertFenOrOverflow(fen(a).negate(), a::negated);
        assertFenOrOverflow(fen(a).multiply(BigInteger.valueOf(factor)), () -> a.times(factor));
        assertFenOrOverflow(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(100)), () -> Yuan.of(factor));
    }

    @Property(tries = 2_000)
    void printedAmountsAreReadBack(@ForAll Yuan yuan) {
        assertThat(Yuan.parse(yuan.toString())).isEqualTo(yuan);
        assertThat(yuan).hasToString(new BigDecimal(fen(yuan), 2).toPlainString());
        assertThat(Dimension.YUAN.ofExact(yuan.exact())).isEqualTo(yuan);
        assertThat(Dimension.YUAN.fromJson(Dimension.YUAN.toJson(yuan))).isEqualTo(yuan);
    }

    @Property(tries = 2_000)
    void equalityAgreesWithOrder(@ForAll Yuan a, @ForAll Yuan b) {
        assertThat(a.compareTo(b)).isEqualTo(a.exact().compareTo(b.exact()));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(Yuan.ofFen(a.fen())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property(tries = 2_000)
    void roundsLikeBigDecimal(@ForAll Ratio ratio, @ForAll RoundingMode mode) {
        BigDecimal hundredfold = new BigDecimal(ratio.numerator()).movePointRight(2);
        BigDecimal denominator = new BigDecimal(ratio.denominator());
        if (mode != RoundingMode.UNNECESSARY) {
            BigInteger expected = hundredfold.divide(denominator, 0, mode).toBigIntegerExact();
            assertFenOrOverflow(expected, () -> Yuan.of(ratio, mode));
        }
    }
}
