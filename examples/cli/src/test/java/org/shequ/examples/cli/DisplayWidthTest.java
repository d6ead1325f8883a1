package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "社区,4", "（示例）,8", "攀委发〔2015〕10号,18", "é,1", "e\u0301,1", "𠀀,2", "ＡＢ,4", "~,1", "'',0"})
    void wideCharactersTakeTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Property
    void wrappingLosesNothingButSpacesAndKeepsTheWidth(
            @ForAll @CharRange(from = 'a', to = 'f') @CharRange(from = '一', to = '丏') String text,
            @ForAll @IntRange(min = 4, max = 20) int width) {
        assertThat(DisplayWidth.wrapped(text, width))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", DisplayWidth.wrapped(text, width))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"社区办公经费,7,社区…", "社区,4,社区", "abcdef,4,abc…"})
    void whatIsCutEndsInAnEllipsis(String text, int width, String cut) {
        assertThat(DisplayWidth.of(DisplayWidth.cut(text, width))).isLessThanOrEqualTo(width);
        assertThat(DisplayWidth.cut(text, width)).startsWith(cut.substring(0, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            户数每百户3000元，按比例计 | 18 | 户数每百户3000元/，按比例计
            missing households here    | 12 | missing/households/here
            """)
    void wordsStayWhole(String text, int width, String expected) {
        assertThat(DisplayWidth.wrapped(text, width)).noneMatch(line -> line.startsWith("，"));
        assertThat(String.join("/", DisplayWidth.wrapped(text, width))
                        .replace("/", "")
                        .replace(" ", ""))
                .isEqualTo(expected.replace("/", ""));
    }
}
