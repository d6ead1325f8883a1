package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.text.Label;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.MeasureCatalogue;

/** Every value of a category has words in both languages. */
class ValueWordsTest {
    /** A name in capitals, as data writes it. */
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9_])[A-Z][A-Z_]+(?![A-Za-z0-9_]|-[0-9])");

    private static Stream<CategoryMeasure> categories(Stream<? extends Variable> variables) {
        return variables.filter(CategoryMeasure.class::isInstance).map(CategoryMeasure.class::cast);
    }

    private static void assertWorded(CategoryMeasure category) {
        Set<String> chinese = new TreeSet<>();
        Set<String> english = new TreeSet<>();
        for (String value : category.values()) {
            Label words = category.wording(value);
            assertThat(words.zh()).as("%s %s", category, value).matches("\\P{ASCII}{1,12}");
            assertThat(words.en()).as("%s %s", category, value).doesNotContainPattern(NAME);
            chinese.add(words.zh());
            english.add(words.en());
        }
        assertThat(chinese).as("%s", category).hasSameSizeAs(category.values());
        assertThat(english).as("%s", category).hasSameSizeAs(category.values());
    }

    @Test
    void everyValueThatAllPacksShareHasWords() {
        MeasureCatalogue standard = MeasureCatalogue.standard();
        List<CategoryMeasure> categories = categories(
                        standard.names().stream().flatMap(name -> standard.variable(name).stream()))
                .toList();
        assertThat(categories).hasSizeGreaterThan(10).allSatisfy(ValueWordsTest::assertWorded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016"})
    void everyValueOfAPackHasWords(String document) {
        List<CategoryMeasure> categories = categories(
                        Seeds.pack(document).facts().stream().map(DeclaredFact::variable))
                .toList();
        assertThat(categories).isNotEmpty().allSatisfy(ValueWordsTest::assertWorded);
    }
}
