package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.text.Label;
import org.shequ.standards.explain.ChecklistDescription;
import org.shequ.standards.explain.ProcedureDescription;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.Target;

/** Every value of a category has words, and no description of a rule says one as data writes it. */
class ValueWordsTest {
    /** A code in brackets behind its words or behind the id of a list. */
    private static final Pattern CODE = Pattern.compile("[(（\\[][A-Z][A-Z0-9_]*[)）\\]]");

    /** A name in capitals that is not the begin of an id such as {@code DH-2.5-3} or {@code GB 50180-93}. */
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9_])[A-Z][A-Z_]+(?![A-Za-z0-9_]|[- ][0-9])");

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

    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016"})
    void noDescriptionSaysANameOfData(String document) {
        Pack pack = Seeds.pack(document);
        Set<String> raw = new TreeSet<>();
        pack.rules().stream()
                .flatMap(definition -> definition.underEachReading().stream())
                .forEach(rule -> {
                    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                        said(rule, pack, locale)
                                .forEach(said ->
                                        names(said).forEach(name -> raw.add(rule.id() + " " + name + ": " + said)));
                    }
                });
        assertThat(raw).isEmpty();
    }

    private static Stream<String> names(String said) {
        return NAME.matcher(CODE.matcher(said).replaceAll("")).results().map(MatchResult::group);
    }

    private static List<String> said(Rule rule, Pack pack, Locale locale) {
        List<String> said = new ArrayList<>();
        said.add(rule.appliesWhen().describe(locale));
        rule.describe(locale).ifPresent(said::add);
        if (rule.content() instanceof Funding funding) {
            said.add(funding.formula().describe(locale));
        } else if (rule.content() instanceof Norm norm) {
            said.add(norm.describe(locale));
        } else if (rule.content() instanceof Target target) {
            said.add(target.describe(locale));
        } else if (rule.content() instanceof Checklist checklist) {
            said.addAll(ChecklistDescription.lines(pack.complete(checklist), locale));
        } else if (rule.content() instanceof Procedure procedure) {
            said.addAll(ProcedureDescription.lines(procedure, locale));
        }
        return said;
    }
}
