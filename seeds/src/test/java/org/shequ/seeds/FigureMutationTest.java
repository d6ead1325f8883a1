package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.catalogue.CatalogueCodec;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackException;
import org.shequ.standards.pack.PackSource;

/**
 * Changes each digit and each Chinese numeral of every figure, deadline and printed phrase of the bundled packs to each other one, one at a
 * time: a pack so changed must not load, or must no longer agree with the closed list of what is inferred. None may survive.
 */
class FigureMutationTest {
    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿半";

    private static final List<String> COUNTS = List.of("count", "printedCount");

    /** The keys under which names and words stand, which are no figures. */
    private static final Set<String> NAMES = Set.of(
            "id",
            "label",
            "zh",
            "en",
            "clauses",
            "locator",
            "subject",
            "inferred",
            "covers",
            "purposes",
            "payers",
            "among",
            "parameter",
            "catalogue",
            "group",
            "code",
            "choice",
            "default",
            "reading",
            "is",
            "in",
            "within",
            "attested",
            "holds",
            "measure",
            "occurrences",
            "of",
            "series",
            "item",
            "index",
            "heads",
            "months",
            "external",
            "conditions");

    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016"})
    void noChangedFigureOfARuleSurvives(String document) {
        Map<String, String> files = PackTexts.files(document, "pack.json", "facts.json", "parameters.json");
        List<Json.Obj> rules = PackTexts.rules(document);
        List<String> survivors = new ArrayList<>();
        int mutants = 0;
        for (Json.Obj rule : rules) {
            boolean standsAlone = isSound(files, List.of(rule));
            for (Json mutant : mutants(rule, false)) {
                mutants++;
                Json.Obj changed = (Json.Obj) mutant;
                List<Json> all = standsAlone
                        ? List.of(changed)
                        : rules.stream()
                                .map(each -> (Json) (each.equals(rule) ? changed : each))
                                .toList();
                boolean isListed = InferredFigures.of(changed)
                        .toList()
                        .equals(InferredFigures.of(rule).toList());
                if (isListed && isSound(files, all)) {
                    survivors.add(PackTexts.text(rule, "id") + difference(rule, changed));
                }
            }
        }
        System.out.println(document + ": " + mutants + " changed figures, " + survivors.size() + " survived");
        assertThat(mutants).isPositive();
        assertThat(survivors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JL2010", "DH", "SD2012", "PZH2015", "JL2016"})
    void noChangedCountOfACatalogueSurvives(String document) {
        List<String> survivors = new ArrayList<>();
        int mutants = 0;
        for (Json.Obj catalogue :
                PackTexts.elements(PackTexts.tree(document, "catalogues.json").orElseThrow(), "catalogues")) {
            assertThat(isSound(document, catalogue)).isTrue();
            for (String key : COUNTS) {
                for (Json mutant :
                        catalogue.member(key).map(each -> mutants(each, false)).orElse(List.of())) {
                    mutants++;
                    if (isSound(document, with(catalogue, key, mutant))) {
                        survivors.add(PackTexts.text(catalogue, "id") + " " + key + " " + mutant);
                    }
                }
            }
        }
        System.out.println(document + ": " + mutants + " changed counts, " + survivors.size() + " survived");
        assertThat(mutants).isPositive();
        assertThat(survivors).isEmpty();
    }

    private static boolean isSound(String document, Json.Obj catalogue) {
        Faults faults = new Faults();
        Json file = Json.object().put("catalogues", Json.array(catalogue)).build();
        CatalogueCodec.read(Cursor.of(file, faults), DocumentId.of(document));
        return faults.isEmpty();
    }

    private static boolean isSound(Map<String, String> files, List<? extends Json> rules) {
        Map<String, String> texts = new HashMap<>(files);
        texts.put(
                "rules.json",
                Json.object().put("rules", Json.array(rules)).build().toString());
        try {
            Pack.read(PackSource.texts("changed", texts));
            return true;
        } catch (PackException faulty) {
            return false;
        }
    }

    /** The tree with one digit or numeral of a figure changed, in every way. */
    private static List<Json> mutants(Json tree, boolean isName) {
        if (isName) {
            return List.of();
        }
        if (tree instanceof Json.Obj object) {
            List<Json> mutants = new ArrayList<>();
            object.members()
                    .forEach((key, value) -> mutants(value, NAMES.contains(key) && !isFigure(value))
                            .forEach(changed -> mutants.add(with(object, key, changed))));
            return mutants;
        }
        if (tree instanceof Json.Arr array) {
            List<Json> mutants = new ArrayList<>();
            for (int i = 0; i < array.elements().size(); i++) {
                for (Json changed : mutants(array.elements().get(i), false)) {
                    List<Json> elements = new ArrayList<>(array.elements());
                    elements.set(i, changed);
                    mutants.add(Json.array(elements));
                }
            }
            return mutants;
        }
        if (Json.text("0").equals(tree)
                || Json.number(0).equals(tree)
                || Json.text("12").equals(tree)) {
            return List.of(); // no document prints them: whether there is any at all, and the months of a year
        }
        if (tree instanceof Json.Text text) {
            return changed(text.value()).stream()
                    .map(each -> (Json) Json.text(each))
                    .toList();
        }
        return tree instanceof Json.Num number
                ? changed(number.literal()).stream()
                        .filter(Predicate.not(literal -> literal.matches("0[0-9].*")))
                        .map(each -> (Json) Json.number(each))
                        .toList()
                : List.of();
    }

    /** Whether what stands under a name is something that holds figures after all. */
    private static boolean isFigure(Json value) {
        return value instanceof Json.Obj || value instanceof Json.Num;
    }

    private static Json.Obj with(Json.Obj object, String changedKey, Json changed) {
        Json.ObjBuilder copy = Json.object();
        object.members().forEach((key, value) -> copy.put(key, key.equals(changedKey) ? changed : value));
        return copy.build();
    }

    private static List<String> changed(String text) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char old = text.charAt(i);
            String others = DIGITS.indexOf(old) >= 0 ? DIGITS : NUMERALS.indexOf(old) >= 0 ? NUMERALS : "";
            for (int j = 0; j < others.length(); j++) {
                if (!isSame(others.charAt(j), old)) {
                    all.add(text.substring(0, i) + others.charAt(j) + text.substring(i + 1));
                }
            }
        }
        return all;
    }

    /** Whether two characters mean one number: 两 is 二, 〇 is 零. */
    private static boolean isSame(char one, char other) {
        return one == other || isAmong("两二", one, other) || isAmong("〇零", one, other);
    }

    private static boolean isAmong(String numerals, char one, char other) {
        return numerals.indexOf(one) >= 0 && numerals.indexOf(other) >= 0;
    }

    /** Where two trees first differ, and what stands there now. */
    private static String difference(Json one, Json other) {
        if (one instanceof Json.Obj before && other instanceof Json.Obj after) {
            return before.members().keySet().stream()
                    .filter(key -> !before.member(key).equals(after.member(key)))
                    .map(key -> "/" + key
                            + difference(
                                    before.member(key).orElseThrow(),
                                    after.member(key).orElseThrow()))
                    .collect(Collectors.joining());
        }
        if (one instanceof Json.Arr before && other instanceof Json.Arr after) {
            return IntStream.range(0, before.elements().size())
                    .filter(i ->
                            !before.elements().get(i).equals(after.elements().get(i)))
                    .mapToObj(i -> "/" + i
                            + difference(
                                    before.elements().get(i), after.elements().get(i)))
                    .collect(Collectors.joining());
        }
        return " " + one + " -> " + other;
    }
}
