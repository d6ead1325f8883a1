package org.shequ.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static List<String> rules(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> "X-1-" + each).toList();
    }

    @Test
    void fewNamesAreListedWithTheNearest() {
        assertThat(Nearest.listed("househods", List.of("households", "residents")))
                .isEqualTo("households, residents (did you mean \"households\"?)");
        assertThat(Nearest.listed("?", List.of("households", "residents"))).isEqualTo("households, residents");
        assertThat(Nearest.listed("?", rules(30))).startsWith("X-1-1, X-1-2, ").endsWith(", X-1-30");
    }

    @Test
    void ofManyTheNearestThreeAreNamed() {
        assertThat(Nearest.listed("x-1-4", rules(31))).isEqualTo("31 names, nearest X-1-4, X-1-1, X-1-2");
    }

    @Test
    void nothingIsNearAVeryLongName() {
        assertThat(Nearest.listed("x".repeat(81), rules(31))).isEqualTo("31 names");
    }
}
