package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What makes two quantities one value, how they hash, and how they are written and read at the ends of what they can hold. */
class ValuesTest {
    private static final Set<String> MISSING = Set.of("households");

    @Test
    void outcomesAreEqualInAllOrNot() {
        Outcome<Yuan> open = Outcome.bounded(Bounds.between(Yuan.of(5), Yuan.of(9)), MISSING);
        assertThat(open)
                .isEqualTo(Outcome.bounded(Bounds.between(Yuan.of(5), Yuan.of(9)), MISSING))
                .isNotEqualTo(Outcome.bounded(Bounds.between(Yuan.of(4), Yuan.of(9)), MISSING))
                .isNotEqualTo(Outcome.bounded(Bounds.between(Yuan.of(5), Yuan.of(8)), MISSING))
                .isNotEqualTo(Outcome.bounded(Bounds.atLeast(Yuan.of(5)), MISSING))
                .isNotEqualTo(Outcome.bounded(Bounds.between(Yuan.of(5), Yuan.of(9)), Set.of("residents")));
        Object[] others = {"5.00..9.00 yuan, missing households", Outcome.undetermined(Dimension.FLOOR_AREA, MISSING)};
        for (Object other : others) {
            assertThat(Outcome.undetermined(Dimension.YUAN, MISSING)).isNotEqualTo(other);
        }
    }

    @Test
    void differentValuesSeldomHashAlike() {
        int many = 64;
        List<Yuan> amounts = LongStream.rangeClosed(1, many).mapToObj(Yuan::of).toList();
        Yuan most = Yuan.of(1_000);
        assertThat(distinctHashes(amounts.stream().map(Outcome::exact).toList()))
                .isGreaterThan(many / 2);
        assertThat(distinctHashes(amounts.stream()
                        .map(each -> Outcome.bounded(Bounds.between(each, most), MISSING))
                        .toList()))
                .isGreaterThan(many / 2);
        assertThat(distinctHashes(amounts.stream()
                        .map(each -> Outcome.bounded(Bounds.between(Yuan.ZERO, each), MISSING))
                        .toList()))
                .isGreaterThan(many / 2);
        assertThat(distinctHashes(LongStream.rangeClosed(1, many)
                        .mapToObj(each -> Ratio.of(each, 67))
                        .toList()))
                .isGreaterThan(many / 2);
        assertThat(distinctHashes(LongStream.rangeClosed(1, many)
                        .mapToObj(each -> Ratio.of(1, each))
                        .toList()))
                .isGreaterThan(many / 2);
    }

    private static int distinctHashes(List<?> values) {
        return values.stream().map(Object::hashCode).collect(Collectors.toSet()).size();
    }

    @Test
    void countsAreReadFromJsonIntegersAndWrittenAsSuch() {
        assertThat(Households.fromJson(3_120).toJson()).isEqualTo(3_120);
        assertThat(Persons.fromJson(7L).toJson()).isEqualTo(7);
        assertThat(PersonMonths.fromJson(84).toJson()).isEqualTo(84);
        assertThat(Minutes.fromJson(15).toJson()).isEqualTo(15);
        assertThatIllegalArgumentException().isThrownBy(() -> Households.fromJson("3120"));
        assertThatIllegalArgumentException().isThrownBy(() -> Persons.fromJson(-1));
    }

    @Test
    void aLeastShareIsSaid() {
        assertThat(LeastShare.of(Ratio.of(1, 10))).hasToString("at least 1/10");
    }

    @Test
    void decimalsOfUpToSixtyFourCharactersAreReadAndPrinted() {
        Ratio longest = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(62));
        String printed = "0." + "0".repeat(61) + "1";
        assertThat(printed).hasSize(64);
        assertThat(longest.toPlainString()).isEqualTo(printed);
        assertThat(Ratio.parse(printed)).isEqualTo(longest);
        Ratio longer = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(63));
        assertThat(longer.toPlainString()).isEqualTo("1/1" + "0".repeat(63));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("0." + "0".repeat(62) + "1"));
    }

    @Test
    void aDecimalHasUpToAThousandPlaces() {
        assertThat(Ratio.of(1, 3).toDecimal(1_000, RoundingMode.DOWN).scale()).isEqualTo(1_000);
        assertThat(Ratio.of(1, 3).toDecimal(0, RoundingMode.DOWN).scale()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 3).toDecimal(1_001, RoundingMode.DOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 3).toDecimal(-1, RoundingMode.DOWN));
    }
}
