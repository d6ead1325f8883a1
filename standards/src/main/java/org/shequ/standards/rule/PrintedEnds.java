package org.shequ.standards.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.text.PrintedBasis;
import org.shequ.standards.text.PrintedForm;
import org.shequ.standards.text.PrintedPhrase;

/** Holds printed ranges against both ends of what they were taken for: a low and a high, a minimum and an aim, two sizes of block. */
final class PrintedEnds {
    private static final List<List<String>> PAIRS =
            List.of(List.of("low", "high"), List.of("atLeast", "aim"), List.of("count", "aim"));

    /** The figures that are an end, each with both ends in order. */
    private final IdentityHashMap<Json, List<Json>> ends = new IdentityHashMap<>();

    /** The amounts for each block at the two ends of something, with the sizes of both blocks, the smaller one first. */
    private final IdentityHashMap<Json, List<Ratio>> blocks = new IdentityHashMap<>();

    PrintedEnds(Json rule) {
        note(rule);
    }

    /** Why a phrase does not say both ends, if it is a range and does not. */
    Optional<String> differs(Json figure, PrintedPhrase phrase) {
        List<Ratio> values = ends.getOrDefault(figure, List.of()).stream()
                .flatMap(end -> number(end, "value").stream())
                .toList();
        if (phrase.form() == PrintedForm.RANGE && values.size() == 2 && !values.equals(phrase.values())) {
            return Optional.of("printed phrase says " + phrase.values() + ", the ends are " + values);
        }
        List<Ratio> sizes = blocks.getOrDefault(figure, List.of());
        return phrase.per().stream()
                .filter(each -> sizes.size() == 2 && !sizes.equals(sizes(each)))
                .findFirst()
                .map(each -> "printed phrase counts " + each + ", the blocks of both ends are " + sizes);
    }

    private static List<Ratio> sizes(PrintedBasis basis) {
        return List.of(basis.count(), basis.upTo().orElse(basis.count()));
    }

    private void note(Json tree) {
        if (tree instanceof Json.Obj object) {
            PAIRS.forEach(pair -> object.member(pair.get(0))
                    .ifPresent(first -> object.member(pair.get(1)).ifPresent(last -> pair(first, last))));
            object.members().values().forEach(this::note);
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(this::note);
        }
    }

    private void pair(Json first, Json last) {
        ends.put(first, List.of(first, last));
        ends.put(last, List.of(first, last));
        List<Json.Obj> found = new ArrayList<>();
        perBlock(first, found);
        perBlock(last, found);
        List<Ratio> sizes = found.stream()
                .flatMap(each -> each.member("block").stream())
                .flatMap(each -> number(each, "value").stream())
                .sorted()
                .toList();
        if (found.size() == 2 && sizes.size() == 2) {
            found.forEach(each -> each.member("amount").ifPresent(amount -> blocks.put(amount, sizes)));
        }
    }

    /** The amounts for each block within a formula. */
    private static void perBlock(Json formula, List<Json.Obj> found) {
        if (formula instanceof Json.Obj object) {
            object.members().forEach((key, value) -> {
                if (key.equals("per") && value instanceof Json.Obj block) {
                    found.add(block);
                }
                perBlock(value, found);
            });
        } else if (formula instanceof Json.Arr array) {
            array.elements().forEach(each -> perBlock(each, found));
        }
    }

    private static Optional<Ratio> number(Json figure, String key) {
        Json value = figure instanceof Json.Obj object ? object.member(key).orElse(figure) : figure;
        try {
            return value instanceof Json.Text text ? Optional.of(Ratio.parse(text.value())) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // told where it is read
        }
    }
}
