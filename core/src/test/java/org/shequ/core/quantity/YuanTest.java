package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {
    private static final Yuan LARGEST = Yuan.ofFen(Long.MAX_VALUE);
    private static final Yuan LEAST = Yuan.ofFen(Long.MIN_VALUE);
    private static final String RANGE = " must be from -92233720368547758.08 to 92233720368547758.07 yuan";

    @ParameterizedTest
    @CsvSource({
        "30,3000",
        "30.0,3000",
        "30.00,3000",
        "0.01,1",
        "-0.5,-50",
        "-0.05,-5",
        "0,0",
        "-0,0",
        "92233720368547758.07,9223372036854775807",
        "-92233720368547758.08,-9223372036854775808"
    })
    void readsPlainDecimals(String text, long fen) {
        assertThat(Yuan.parse(text)).isEqualTo(Yuan.ofFen(fen)).isEqualTo(Yuan.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.234",
                "1.230",
                "1e3",
                "+1",
                "1,000",
                "1\u2009000",
                "NaN",
                "3/4",
                "75%",
                "１",
                "01",
                ".5",
                "5.",
                "92233720368547758.08",
                "-92233720368547758.09",
                "1\n2",
                "1e1000000"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Yuan.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount (" + text.replace('\n', '?') + ") must be a decimal with at most 2 places, such as"
                        + " 93600.00, from -92233720368547758.08 to 92233720368547758.07 yuan");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0.00",
        "1,0.01",
        "-1,-0.01",
        "-50,-0.50",
        "-100,-1.00",
        "9360000,93600.00",
        "-12345,-123.45",
        "9223372036854775807,92233720368547758.07",
        "-9223372036854775808,-92233720368547758.08"
    })
    void printsTwoPlaces(long fen, String printed) {
        assertThat(Yuan.ofFen(fen)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.005,HALF_UP,0.01", "0.0049,HALF_UP,0.00", "-0.005,HALF_UP,-0.01", "0.009,DOWN,0.00", "0.001,UP,0.01"
    })
    void roundsOnlyAsTold(BigDecimal yuan, RoundingMode rounding, String fen) {
        assertThat(Yuan.of(yuan, rounding)).hasToString(fen);
    }

    @Test
    void roundsAThirdOfAYuanHalfUp() {
        assertThat(Yuan.of(Ratio.of(1, 3), RoundingMode.HALF_UP)).hasToString("0.33");
        assertThat(Dimension.YUAN.round(Ratio.of(1, 200))).hasToString("0.01");
        assertThatThrownBy(() -> Dimension.YUAN.ofExact(Ratio.of(1, 3)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("amount (1/3) must be a multiple of 1/100");
    }

    @Test
    void overflowIsAnErrorWithTheValues() {
        assertOverflow(() -> LARGEST.plus(Yuan.ofFen(1)), "amount (92233720368547758.07 + 0.01 yuan)");
        assertOverflow(() -> LEAST.minus(Yuan.ofFen(1)), "amount (-92233720368547758.08 - 0.01 yuan)");
        assertOverflow(LEAST::negated, "amount (0.00 - -92233720368547758.08 yuan)");
        assertOverflow(() -> LARGEST.times(2), "amount (92233720368547758.07 * 2 yuan)");
        assertOverflow(() -> LEAST.times(-1), "amount (-92233720368547758.08 * -1 yuan)");
        assertOverflow(() -> Yuan.of(92_233_720_368_547_759L), "amount (92233720368547759 yuan)");
        assertOverflow(
                () -> Yuan.of(new BigDecimal("92233720368547758.075"), RoundingMode.HALF_UP),
                "amount (3689348814741910323/40)");
    }

    private static void assertOverflow(ThrowingCallable call, String start) {
        assertThatThrownBy(call).isInstanceOf(ArithmeticException.class).hasMessage(start + RANGE);
    }

    @Test
    void goesUpToTheEndsOfItsRange() {
        assertThat(LARGEST.negated().minus(Yuan.ofFen(1))).isEqualTo(LEAST);
        assertThat(LARGEST.plus(LEAST)).hasToString("-0.01");
        assertThat(LEAST.times(1)).isEqualTo(LEAST);
        assertThat(LEAST.exact()).isEqualTo(Ratio.parse("-92233720368547758.08"));
        assertThat(Yuan.of(92_233_720_368_547_758L)).hasToString("92233720368547758.00");
    }
}
