package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "3/4,3/4",
        "6/8,3/4",
        "0.75,3/4",
        "75%,3/4",
        "-0.05,-1/20",
        "7,7",
        "7.000,7",
        "-0,0",
        "-0.0,0",
        "0/5,0",
        "-6/4,-3/2",
        "100%,1",
        "0.1%,1/1000",
        "30,30",
        "30.0,30",
        "30.00,30",
        "9223372036854775808,9223372036854775808"
    })
    void readsDecimalsPercentagesAndFractions(String text, String printed) {
        assertThat(Ratio.parse(text)).hasToString(printed).isEqualTo(Ratio.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "1e5",
                "1E5",
                "NaN",
                "Infinity",
                ".5",
                "5.",
                "1 000",
                "1\u2009000",
                "1,000",
                "01",
                "-01",
                "1/0",
                "1/-2",
                "1/2/3",
                "1/2%",
                "0.5/2",
                "1/0.5",
                "%",
                "5%%",
                "0x10",
                "１",
                "1_000",
                " 1",
                "1\n",
                "--1",
                "1/",
                "/2",
                "1/02",
                "11111111111111111111111111111111111111111111111111111111111111111"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ratio (")
                .hasMessageContaining(") must be a decimal such as -0.05")
                .hasMessageNotContaining("\n");
    }

    @Test
    void tellsTheValueOfALongTextCut() {
        assertThatThrownBy(() -> Ratio.parse("9".repeat(1_000_000)))
                .hasMessage("ratio (" + "9".repeat(65) + "...) must be a decimal such as -0.05, a percentage such as"
                        + " 75% or a fraction such as 3/4, with at most 64 characters a number");
    }

    @Test
    void refusesAZeroDenominator() {
        assertThatThrownBy(() -> Ratio.of(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator (0) must be other than 0");
        assertThatThrownBy(() -> Ratio.of(BigInteger.ONE, BigInteger.ZERO))
                .hasMessage("denominator (0) must be other than 0");
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("divisor (0) must be other than 0");
    }

    @Test
    void refusesADecimalOfHugeScaleAtOnce() {
        assertThatThrownBy(() -> Ratio.of(new BigDecimal("1e1000000")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimal scale (-1000000) must be from -1000 to 1000");
        assertThatThrownBy(() -> Ratio.of(new BigDecimal("1e-1001"))).hasMessageContaining("1001");
        assertThat(Ratio.of(new BigDecimal("1e1000")).signum()).isEqualTo(1);
        assertThat(Ratio.of(new BigDecimal("1e-1000")).isWhole()).isFalse();
    }

    @Test
    void theLeastLongIsAnOrdinaryNumber() {
        Ratio least = Ratio.of(Long.MIN_VALUE);
        assertThat(least).hasToString("-9223372036854775808").isEqualTo(Ratio.of(Long.MIN_VALUE, 1));
        assertThat(least.negated()).hasToString("9223372036854775808");
        assertThat(least.negated().negated()).isEqualTo(least);
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE, 2)).hasToString("-4611686018427387904");
        assertThat(Ratio.of(-Long.MAX_VALUE).minus(Ratio.ONE)).isEqualTo(least);
        assertThat(least.toLong(RoundingMode.UNNECESSARY, "x")).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void comesBackFromBeyondALong() {
        Ratio large = Ratio.of(Long.MAX_VALUE).times(Ratio.of(Long.MAX_VALUE));
        assertThat(large.numerator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
        assertThat(large.dividedBy(Ratio.of(Long.MAX_VALUE)))
                .isEqualTo(Ratio.of(Long.MAX_VALUE))
                .hasSameHashCodeAs(Ratio.of(Long.MAX_VALUE));
    }

    @Test
    void namesRoleAndValueOfAnOverflow() {
        assertThatThrownBy(() -> Ratio.parse("9223372036854775808").toLong(RoundingMode.FLOOR, "households"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("households (9223372036854775808) must be from -9223372036854775808 to"
                        + " 9223372036854775807");
        assertThatThrownBy(() -> Ratio.of(5, 2).toLong(RoundingMode.UNNECESSARY, "members"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("members (5/2) must be a whole number");
    }

    @Test
    void makesDecimals() {
        assertThat(Ratio.of(2, 3).toDecimal(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.6667"));
        assertThat(Ratio.of(7).toDecimal(2, RoundingMode.UNNECESSARY)).isEqualTo(new BigDecimal("7.00"));
        assertThatThrownBy(() -> Ratio.of(2, 3).toDecimal(4, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("ratio (2/3) must be a decimal of 4 places");
        assertThatThrownBy(() -> Ratio.ONE.toDecimal(-1, RoundingMode.UP))
                .hasMessage("decimal scale (-1) must be from 0 to 1000");
        assertThatThrownBy(() -> Ratio.ONE.toDecimal(1001, RoundingMode.UP))
                .hasMessage("decimal scale (1001) must be from 0 to 1000");
    }

    @ParameterizedTest
    @CsvSource({"3/4,0.75", "-1/8,-0.125", "2/3,2/3", "7,7", "1/3125,0.00032", "1/70,1/70", "0,0"})
    void printsFiniteDecimalsPlainly(String ratio, String plain) {
        assertThat(Ratio.parse(ratio).toPlainString()).isEqualTo(plain);
    }

    @Test
    void printsADecimalTooLongToReadAsAFraction() {
        Ratio tiny = Ratio.ONE.dividedBy(Ratio.of(BigInteger.TEN.pow(63), BigInteger.ONE));
        assertThat(tiny.toPlainString()).isEqualTo("1/1" + "0".repeat(63));
        assertThat(Ratio.parse(tiny.toPlainString())).isEqualTo(tiny);
    }
}
