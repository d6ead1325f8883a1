package org.shequ.standards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.shequ.core.quantity.Ratio;

class PrintedPhraseProperties {
    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "零一二三四五六七八九";

    /** A number below 10 000 in digits or numerals, such as stands in a phrase. */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<Integer> values = Arbitraries.integers().between(1, 9_999);
        return Arbitraries.oneOf(
                values.map(String::valueOf),
                values.map(value -> ChineseNumeral.print(value)),
                values.map(value -> value + "万"),
                Combinators.combine(values, Arbitraries.integers().between(0, 99))
                        .as((whole, part) -> whole + String.format(java.util.Locale.ROOT, ".%02d", part)));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Combinators.combine(
                        Arbitraries.of("", "每百户", "每人每月", "每年不低于", "每10户", "至少"),
                        numbers(),
                        Arbitraries.of("元", "平方米", "人", "户", "%", "个月"),
                        Arbitraries.of(true, false))
                .as((before, number, unit, above) -> before
                        + number
                        + unit
                        + (above && !before.endsWith("不低于") && !before.equals("至少") ? "以上" : ""));
    }

    @Property
    void aNumeralIsReadAsItWasPrinted(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long value) {
        assertThat(ChineseNumeral.parse(ChineseNumeral.print(value))).isEqualTo(Optional.of(value));
    }

    @Property
    void aFigureIsReadAsItWasPrinted(
            @ForAll @IntRange(min = 1, max = 99_999) int amount, @ForAll @IntRange(min = 1, max = 9_999) int block) {
        PrintedPhrase digits = PrintedPhrase.parse("每" + block + "户" + amount + "元");
        PrintedPhrase numerals =
                PrintedPhrase.parse("每" + ChineseNumeral.print(block) + "户" + ChineseNumeral.print(amount) + "元");
        assertThat(digits.value()).contains(Ratio.of(amount));
        assertThat(digits.per()).extracting(PrintedBasis::count).containsExactly(Ratio.of(block));
        assertThat(numerals).isEqualTo(digits);
    }

    @Property
    void aSplitARangeAndAFractionAreReadAsTheyWerePrinted(
            @ForAll @IntRange(min = 1, max = 999) int low, @ForAll @IntRange(min = 1, max = 999) int more) {
        int high = low + more;
        assertThat(PrintedPhrase.parse(low + "∶" + high).values()).containsExactly(Ratio.of(low), Ratio.of(high));
        assertThat(PrintedPhrase.parse(low + "至" + high + "人").values()).containsExactly(Ratio.of(low), Ratio.of(high));
        assertThat(PrintedPhrase.parse(ChineseNumeral.print(high) + "分之" + ChineseNumeral.print(low))
                        .value())
                .contains(Ratio.of(low, high));
    }

    @Property
    void changingAnyDigitOrNumeralChangesWhatIsSaid(@ForAll("phrases") String printed, @ForAll int at, @ForAll int to) {
        PrintedPhrase phrase = PrintedPhrase.parse(printed);
        List<Integer> places = java.util.stream.IntStream.range(0, printed.length())
                .filter(i -> DIGITS.indexOf(printed.charAt(i)) >= 0 || NUMERALS.indexOf(printed.charAt(i)) >= 0)
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return;
        }
        int place = places.get(Math.floorMod(at, places.size()));
        String alphabet = DIGITS.indexOf(printed.charAt(place)) >= 0 ? DIGITS : NUMERALS;
        int step = 1 + Math.floorMod(to, 9);
        char other = alphabet.charAt((alphabet.indexOf(printed.charAt(place)) + step) % 10);
        String changed = printed.substring(0, place) + other + printed.substring(place + 1);
        assertThat(readable(changed)).isNotEqualTo(Optional.of(phrase));
    }

    @Property
    void anyCharactersAreAPhraseOrOneRefusal(@ForAll("garbled") String printed) {
        Optional<PrintedPhrase> phrase = readable(printed);
        assertThat(phrase.map(PrintedPhrase::printed).orElse(printed)).isEqualTo(printed);
    }

    @Provide
    Arbitrary<String> garbled() {
        return Arbitraries.of(
                        "每", "百", "户", "3", "0", "元", "五", "万", ".", "%", "分之", "至", "∶", "年", "起", "从", "“", "”", "期间",
                        "十", "二", "零", "人", "以上", "不低于", "过半数", "个")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    /** The phrase, or nothing if it is refused as a phrase; any other error fails the property. */
    private static Optional<PrintedPhrase> readable(String printed) {
        try {
            return Optional.of(PrintedPhrase.parse(printed));
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).startsWith("printed phrase (");
            return Optional.empty();
        }
    }
}
