package org.shequ.standards.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairTest {
    private static String pairs(String before, String after) {
        return Pair.of(letters(before), letters(after), List.of(String::equals, String::equalsIgnoreCase)).stream()
                .map(pair -> or(pair.before()) + or(pair.after()))
                .collect(Collectors.joining(" "));
    }

    private static String or(Optional<String> letter) {
        return letter.orElse("-");
    }

    private static List<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, aa bb cc",
        "abc, ac, aa b- cc",
        "ac, abc, aa -b cc",
        "abc, cab, cc aa bb",
        "abc, xyz, -x -y -z a- b- c-",
        "a, Aa, -A aa",
        "aB, ba, Bb aa",
        "abcd, da, b- c- dd aa",
        "aa, aaa, aa aa -a"
    })
    void eachIsTakenOnceTheBetterTestFirst(String before, String after, String expected) {
        assertThat(pairs(before, after)).isEqualTo(expected);
    }
}
