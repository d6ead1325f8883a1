package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;

/** Where the figures of the bundled packs come from, and that no sentence of a document is carried over. */
class PackFiguresTest {
    private static final List<String> DOCUMENTS = List.of("JL2010", "DH", "SD2012", "PZH2015", "JL2016");
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

    /** The keys of a figure, a deadline or a word of modality that hold its value. */
    private static final List<String> VALUES = List.of("value", "last", "loose");

    @Test
    void theInferredFiguresAreTheseAndNoOthers() throws IOException {
        List<String> inferred = new ArrayList<>();
        eachFigure((rule, figure) -> {
            if (figure.member("inferred").isPresent()) {
                inferred.add(rule + ","
                        + VALUES.stream()
                                .filter(key -> figure.member(key).isPresent())
                                .map(key -> text(figure, key))
                                .collect(Collectors.joining("/")));
            }
        });
        try (InputStream in = PackFiguresTest.class.getResourceAsStream("inferred-figures.csv")) {
            List<String> listed = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(inferred).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void noAmountStandsWithoutItsOrigin() {
        List<String> bare = new ArrayList<>();
        DOCUMENTS.forEach(document -> rules(document)
                .forEach(rule -> objects(rule)
                        .forEach(object -> object.members().forEach((key, value) -> {
                            if (AMOUNTS.contains(key) && !(value instanceof Json.Obj) && isNumeric(value)) {
                                bare.add(text(rule, "id") + " " + key + " " + value);
                            }
                        }))));
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016"})
    void noSentenceOfADocumentIsCarriedOver(String document) {
        for (String file : List.of("rules.json", "parameters.json", "cases.json")) {
            read(document, file).stream().flatMap(PackFiguresTest::texts).forEach(text -> {
                Matcher run = CHINESE.matcher(text);
                while (run.find()) {
                    assertThat(run.group()).hasSizeLessThanOrEqualTo(LONGEST_TERM);
                }
            });
        }
    }

    private static void eachFigure(BiConsumer<String, Json.Obj> told) {
        DOCUMENTS.forEach(document -> rules(document)
                .forEach(rule -> objects(rule)
                        .filter(object -> VALUES.stream()
                                .anyMatch(key -> object.member(key).isPresent()))
                        .forEach(figure -> {
                            assertThat(figure.member("printed").isPresent()
                                            ^ figure.member("inferred").isPresent())
                                    .as("%s %s is printed or inferred", text(rule, "id"), figure)
                                    .isTrue();
                            told.accept(text(rule, "id"), figure);
                        })));
    }

    private static List<Json.Obj> rules(String document) {
        Json.Obj file = (Json.Obj) read(document, "rules.json").get(0);
        return ((Json.Arr) file.member("rules").orElseThrow())
                .elements().stream().map(Json.Obj.class::cast).toList();
    }

    private static boolean isNumeric(Json value) {
        return value instanceof Json.Num
                || (value instanceof Json.Text text && text.value().matches("[0-9./%]+"));
    }

    private static String text(Json.Obj object, String key) {
        Json value = object.member(key).orElseThrow();
        return value instanceof Json.Text text ? text.value() : value.toString();
    }

    /** The file, or nothing where the pack has none. */
    private static List<Json> read(String document, String file) {
        String path = "packs/" + document + "/" + file;
        try (InputStream in = Seeds.class.getResourceAsStream(path)) {
            return in == null
                    ? List.of()
                    : List.of(JsonText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), path));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Stream<Json> all(Json tree) {
        Stream<Json> below = Stream.empty();
        if (tree instanceof Json.Obj object) {
            below = object.members().values().stream();
        } else if (tree instanceof Json.Arr array) {
            below = array.elements().stream();
        }
        return Stream.concat(Stream.of(tree), below.flatMap(PackFiguresTest::all));
    }

    private static Stream<Json.Obj> objects(Json tree) {
        return all(tree).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    private static Stream<String> texts(Json tree) {
        return all(tree).filter(Json.Text.class::isInstance).map(each -> ((Json.Text) each).value());
    }
}
