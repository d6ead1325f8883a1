package org.shequ.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Regular expressions tell what a shape takes. */
class NameShapeProperties {
    private static final NameShape[] SHAPES = {
        NameShape.of("a-z", "A-Za-z0-9", 3),
        NameShape.of("A-Z", "A-Z0-9_"),
        NameShape.of("a-z", "a-z0-9-", 2),
        NameShape.of("A-Za-z", "A-Za-z0-9_./#-", 5),
        NameShape.of("0-9", "0-9", 0)
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'z', 'A', 'Z', '0', '9', '_', '-', '.', '/', '#', '@', '[', '`', '{', ':', '\n', '中')
                .ofMaxLength(6);
    }

    @Property
    void aShapeTakesWhatItsRegularExpressionTakes(
            @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 4) int shape) {
        boolean taken = Pattern.matches(SHAPES[shape].toString(), text);
        Statistics.label("taken").collect(taken).coverage(it -> it.check(true).percentage(share -> share > 3));
        assertThat(SHAPES[shape].matches(text)).isEqualTo(taken);
        assertThat(SHAPES[shape].matches("-" + text + "A", 1, text.length() + 1))
                .isEqualTo(taken);
    }

    @Property
    void piecesStandBetweenSeparators(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 4) int shape,
            @ForAll @IntRange(min = 1, max = 3) int pieces) {
        String one = SHAPES[shape].toString();
        boolean taken = Pattern.matches(one + "(:" + one + "){0," + (pieces - 1) + "}", text);
        Statistics.label("pieces").collect(taken && text.contains(":"));
        assertThat(SHAPES[shape].matchesEach(text, 0, text.length(), ':', pieces))
                .isEqualTo(taken);
    }

    @Example
    void rangesLieInAscii() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameShape.of("z-a", "a"))
                .withMessage("range (z to a) must lie in ASCII");
        assertThatIllegalArgumentException().isThrownBy(() -> NameShape.of("a-中", "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameShape.of("a", "b", -1))
                .withMessage("other characters (-1) must not be fewer than none");
    }
}
