package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Json;

/** Where the figures of the bundled packs come from, and that no sentence of a document is carried over. */
class PackFiguresTest {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，、。（）“”；：]+");
    private static final int LONGEST_TERM = 20;

    /** The keys whose value is an amount that a document states. */
    private static final Set<String> AMOUNTS = Set.of(
            "flat",
            "amount",
            "baseYear",
            "first",
            "everyYears",
            "atLeast",
            "atMost",
            "about",
            "aim",
            "low",
            "high",
            "share",
            "count");

    @Test
    void theInferredFiguresAreTheseAndNoOthers() {
        List<String> inferred = PackTexts.DOCUMENTS.stream()
                .flatMap(document -> PackTexts.rules(document).stream())
                .flatMap(InferredFigures::of)
                .toList();
        assertThat(inferred).containsExactlyInAnyOrderElementsOf(InferredFigures.listed());
    }

    @Test
    void everyFigureIsEitherPrintedOrInferred() {
        PackTexts.DOCUMENTS.forEach(document -> PackTexts.rules(document)
                .forEach(rule -> InferredFigures.figures(rule)
                        .forEach(figure -> assertThat(figure.member("printed").isPresent()
                                        ^ figure.member("inferred").isPresent())
                                .as("%s %s", PackTexts.text(rule, "id"), figure)
                                .isTrue())));
    }

    @Test
    void noAmountStandsWithoutItsOrigin() {
        List<String> bare = new ArrayList<>();
        PackTexts.DOCUMENTS.forEach(document -> PackTexts.rules(document)
                .forEach(rule -> PackTexts.all(rule)
                        .filter(Json.Obj.class::isInstance)
                        .forEach(object -> ((Json.Obj) object).members().forEach((key, value) -> {
                            if (AMOUNTS.contains(key) && isNumeric(value)) {
                                bare.add(PackTexts.text(rule, "id") + " " + key + " " + value);
                            }
                        }))));
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016"})
    void noSentenceOfADocumentIsCarriedOver(String document) {
        for (String file : List.of("rules.json", "facts.json", "parameters.json", "cases.json", "catalogues.json")) {
            PackTexts.tree(document, file).stream()
                    .flatMap(PackTexts::all)
                    .filter(Json.Text.class::isInstance)
                    .map(each -> ((Json.Text) each).value())
                    .forEach(text -> {
                        Matcher run = CHINESE.matcher(text);
                        while (run.find()) {
                            assertThat(run.group()).as(document + " " + file).hasSizeLessThanOrEqualTo(LONGEST_TERM);
                        }
                    });
        }
    }

    private static boolean isNumeric(Json value) {
        return value instanceof Json.Num
                || (value instanceof Json.Text text && text.value().matches("[0-9./%]+"));
    }
}
