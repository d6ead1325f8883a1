package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorAreaTest {
    @Test
    void oneAreaHoweverWritten() {
        assertThat(FloorArea.ofSquareMetres("30"))
                .isEqualTo(FloorArea.ofSquareMetres("30.0"))
                .isEqualTo(FloorArea.ofSquareMetres("30.00"))
                .isEqualTo(FloorArea.ofSquareMetres(30))
                .hasToString("30");
    }

    @ParameterizedTest
    @CsvSource({
        "450.5,450.5,450.5",
        "1/3,1/3,0.34↑",
        "1400/3,1400/3,466.67↑",
        "0.125,0.125,0.13↑",
        "7.10,7.1,7.1",
        "0,0,0"
    })
    void printsExactlyAndDisplaysRoundedUpAndMarked(String text, String printed, String displayed) {
        FloorArea area = FloorArea.parse(text);
        assertThat(area).hasToString(printed).isEqualTo(FloorArea.parse(area.toString()));
        assertThat(area.display()).isEqualTo(displayed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0", "50%", "1e3", "", "1 m2", "∞"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> FloorArea.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "floor area (" + text + ") must be a plain decimal or fraction of square metres, at least 0");
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> FloorArea.ofSquareMetres(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("floor area (-1 m2) must be at least 0");
        assertThatThrownBy(() -> Dimension.FLOOR_AREA.ofExact(Ratio.of(-1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("floor area (-1 m2) must be at least 0");
    }

    @Test
    void comparesExactly() {
        FloorArea third = FloorArea.parse("1/3");
        assertThat(third).isLessThan(FloorArea.parse("0.34")).isGreaterThan(FloorArea.parse("0.33"));
        assertThat(third.plus(third).plus(third)).isEqualTo(FloorArea.ofSquareMetres(1));
        assertThat(Dimension.FLOOR_AREA.round(Ratio.of(1, 3))).isEqualTo(third);
    }

    @Test
    void usesFollowTheSameRules() {
        assertThat(Usage.of("1250.50")).isEqualTo(Usage.parse("1250.5")).hasToString("1250.5");
        assertThat(Usage.of("1").plus(Usage.of(Ratio.of(1, 2))))
                .isGreaterThan(Usage.of("1.4"))
                .hasToString("1.5");
        assertThatThrownBy(() -> Usage.of("-1"))
                .hasMessage("usage (-1) must be a plain decimal or fraction, at least 0");
        assertThatThrownBy(() -> Usage.of(Ratio.of(-1))).hasMessage("usage (-1) must be at least 0");
        assertThatThrownBy(() -> Dimension.USAGE.ofExact(Ratio.of(-1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("usage (-1) must be at least 0");
    }
}
