package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.text.PrintedPhrase;

/** Where the figures of the bundled packs come from, and that no sentence of a document is carried over. */
class PackFiguresTest {
    private static final List<String> DOCUMENTS = List.of("JL2010", "DH", "SD2012", "PZH2015", "JL2016");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，、。（）“”；：]+");
    private static final int LONGEST_TERM = 16;

    /** The keys whose value is an amount that a document states. */
    private static final Set<String> AMOUNTS = Set.of("flat", "amount", "baseYear", "first", "everyYears");

    @Test
    void theInferredFiguresAreTheseAndNoOthers() {
        TreeMap<String, List<String>> inferred = new TreeMap<>();
        eachFigure((rule, figure) -> {
            if (figure.member("inferred").isPresent()) {
                inferred.computeIfAbsent(rule, key -> new ArrayList<>()).add(text(figure, "value"));
            }
        });
        assertThat(inferred)
                .containsOnlyKeys("JL2010-6.3-3", "PZH2015-3.5.4-2", "PZH2015-3.5.4-3", "PZH2015-3.5.4-4")
                .containsEntry("JL2010-6.3-3", List.of("55000", "50000", "150000"))
                .containsEntry("PZH2015-3.5.4-2", List.of("2018", "2017"))
                .containsEntry("PZH2015-3.5.4-3", List.of("2018", "2017"))
                .containsEntry("PZH2015-3.5.4-4", List.of("2018", "2017"));
        assertThat(inferred.values().stream().mapToInt(List::size).sum()).isEqualTo(9);
    }

    @Test
    void thePrintedFiguresAreTheseAndNoOthers() {
        TreeMap<String, List<String>> printed = new TreeMap<>();
        eachFigure((rule, figure) -> figure.member("printed").ifPresent(phrase -> {
            String said = ((Json.Text) phrase).value();
            assertThat(PrintedPhrase.parse(said).value()).contains(Ratio.parse(text(figure, "value")));
            printed.computeIfAbsent(rule, key -> new ArrayList<>()).add(said);
        }));
        assertThat(printed)
                .containsOnlyKeys(
                        "DH-6.19-3",
                        "JL2010-6.3-3",
                        "JL2010-6.3-4",
                        "JL2010-6.3-6",
                        "PZH2015-3.5.4-2",
                        "PZH2015-3.5.4-3",
                        "PZH2015-3.5.4-4",
                        "PZH2015-3.5.4-6")
                .containsEntry("DH-6.19-3", List.of("3万元"))
                .containsEntry("JL2010-6.3-3", List.of("55万元"))
                .containsEntry("JL2010-6.3-4", List.of("5万元"))
                .containsEntry("JL2010-6.3-6", List.of("每人每月300元"))
                .containsEntry("PZH2015-3.5.4-2", List.of("5万元", "2015年起", "三年"))
                .containsEntry("PZH2015-3.5.4-3", List.of("4万元", "2015年起", "三年"))
                .containsEntry("PZH2015-3.5.4-4", List.of("3万元", "2015年起", "三年"))
                .containsEntry("PZH2015-3.5.4-6", List.of("每百户3000元"));
    }

    @Test
    void noAmountStandsWithoutItsOrigin() {
        List<String> bare = new ArrayList<>();
        DOCUMENTS.forEach(document -> rules(document)
                .forEach(rule -> objects(rule)
                        .forEach(object -> object.members().forEach((key, value) -> {
                            if (AMOUNTS.contains(key) && !(value instanceof Json.Obj)) {
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
                        .filter(object -> object.member("value").isPresent())
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
                    : List.of(JsonText.read(
                            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), path));
        } catch (java.io.IOException broken) {
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
