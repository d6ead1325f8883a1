package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** What a declared fact is worth in hundredths is what its text says, or is not told. */
class FactValueProperties {
    @Property
    void hundredthsAreThoseOfTheText(
            @ForAll @CharRange(from = '0', to = '9') @Chars({'.', '-'}) @StringLength(min = 1, max = 18) String text) {
        long read = FactValue.of(text).hundredths();
        if (read >= 0) {
            assertThat(BigDecimal.valueOf(read, 2)).isEqualByComparingTo(text);
        } else {
            assertThat(text).doesNotMatch("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?");
        }
    }

    @Property
    void amountsArePrintedAndReadAlike(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long fen) {
        assertThat(FactValue.of(BigDecimal.valueOf(fen, 2).toPlainString()).hundredths())
                .isEqualTo(fen);
    }

    @Property
    void aNumberIsAHundredTimesItself(@ForAll long number) {
        assertThat(FactValue.of(number).hundredths())
                .isEqualTo(number < 0 || number > 1_000_000_000_000_000L ? -1 : number * 100);
    }

    @Example
    void whatIsNoPlainAmountHasNone() {
        for (String text :
                List.of("-1", "+1", "1.", ".5", "01", "00", "1.234", "1.2.3", "1e3", "１２", "high", "1 ", "1,5")) {
            assertThat(FactValue.of(text).hundredths()).as(text).isNegative();
        }
        assertThat(FactValue.of("0").hundredths()).isZero();
        assertThat(FactValue.of("0.5").hundredths()).isEqualTo(50);
        assertThat(FactValue.of("999999999999.99").hundredths()).isEqualTo(99_999_999_999_999L);
        assertThat(FactValue.of("9999999999999.99").hundredths()).isNegative();
        assertThat(FactValue.of(true).hundredths()).isNegative();
        assertThatIllegalArgumentException().isThrownBy(() -> FactValue.of(" ")).withMessageContaining("blank");
    }

    @Example
    void valuesAreAlikeWhereKindAndValueAre() {
        List<FactValue> values =
                List.of(FactValue.of(1), FactValue.of(0), FactValue.of(true), FactValue.of(false), FactValue.of("1"));
        List<FactValue> again =
                List.of(FactValue.of(1), FactValue.of(0), FactValue.of(true), FactValue.of(false), FactValue.of("1"));
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                assertThat(values.get(i).equals(again.get(j))).isEqualTo(i == j);
            }
            assertThat(values.get(i)).hasSameHashCodeAs(again.get(i));
        }
        assertThat(values).map(FactValue::toString).containsExactly("1", "0", "true", "false", "1");
    }
}
