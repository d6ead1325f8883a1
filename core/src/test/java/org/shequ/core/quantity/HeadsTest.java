package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Households, persons, person-months, counts and minutes keep the same rules. */
class HeadsTest {
    private static final String RULE = ") must be a whole number from 0 to 9223372036854775807";

    static Stream<Dimension<?>> dimensions() {
        return Stream.of(
                Dimension.HOUSEHOLDS, Dimension.PERSONS, Dimension.PERSON_MONTHS, Dimension.COUNT, Dimension.MINUTES);
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void readDigitsOnly(Dimension<?> dimension) {
        assertThat(dimension.parse("3120")).hasToString("3120");
        assertThat(dimension.parse("0")).isEqualTo(dimension.zero());
        assertThat(dimension.parse("9223372036854775807")).hasToString("9223372036854775807");
        for (String text : List.of(
                "", "-1", "+1", "1.0", "1e3", "01", "9223372036854775808", "１", "1 0", "12345678901234567890")) {
            assertThatThrownBy(() -> dimension.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(dimension + " (" + text + RULE);
        }
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void roundUpOnlyWhenAsked(Dimension<?> dimension) {
        assertThat(dimension.round(Ratio.of(5, 2))).hasToString("3");
        assertThat(dimension.round(Ratio.of(3))).hasToString("3");
        for (Ratio ratio : List.of(Ratio.of(5, 2), Ratio.of(-1))) {
            assertThatThrownBy(() -> dimension.ofExact(ratio))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(dimension + " (" + ratio + RULE);
        }
        assertThatThrownBy(() -> dimension.round(Ratio.of(-1, 2)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(dimension + " (-1/2) must be at least 0");
        assertThatThrownBy(() -> dimension.round(Ratio.parse("9223372036854775807.5")))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void areIntegersInJson(Dimension<?> dimension) {
        assertThat(dimension.fromJson(7)).hasToString("7").isEqualTo(dimension.fromJson(7L));
        assertThat(dimension.fromJson(BigInteger.TEN)).hasToString("10");
        assertThat(json(dimension)).isEqualTo(7L);
        for (Object json : List.of(-1, "7", true, BigInteger.TWO.pow(63), List.of())) {
            assertThatThrownBy(() -> dimension.fromJson(json))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(dimension + " (" + json + RULE);
        }
    }

    private static <Q extends Quantity<Q>> Object json(Dimension<Q> dimension) {
        return dimension.toJson(dimension.parse("7"));
    }

    @Test
    void refuseNegativeNumbersAndOverflow() {
        assertThatThrownBy(() -> Households.of(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("households (-3" + RULE);
        assertThatThrownBy(() -> Persons.of(-3)).hasMessage("persons (-3" + RULE);
        assertThatThrownBy(() -> PersonMonths.of(-3)).hasMessage("person-months (-3" + RULE);
        assertThatThrownBy(() -> Count.of(-3)).hasMessage("count (-3" + RULE);
        assertThatThrownBy(() -> Minutes.of(-3)).hasMessage("minutes (-3" + RULE);
        assertThatThrownBy(() -> Households.of(Long.MAX_VALUE).plus(Households.of(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("households (9223372036854775807 + 1" + RULE);
    }

    @Test
    void addAndCompare() {
        assertThat(Persons.of(3).plus(Persons.of(4))).isEqualTo(Persons.of(7)).hasSameHashCodeAs(Persons.of(7));
        assertThat(Persons.of(3)).isLessThan(Persons.of(4));
        assertThat(PersonMonths.of(84).exact()).isEqualTo(Ratio.of(84));
        assertThat(Count.of(4).value()).isEqualTo(4);
        assertThat(Count.fromJson(4).toJson()).isEqualTo(4);
    }
}
