package org.shequ.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shequ.core.json.Json;

/** The figures, deadlines and words of modality that no document prints, each with its rule. */
final class InferredFigures {
    /** The keys of a figure, a deadline or a word of modality that hold its value. */
    static final List<String> VALUES = List.of("value", "last", "loose");

    private InferredFigures() {}

    /** What a rule infers, a line each: its id and the values. */
    static Stream<String> of(Json.Obj rule) {
        return figures(rule)
                .filter(figure -> figure.member("inferred").isPresent())
                .map(figure -> PackTexts.text(rule, "id") + ","
                        + VALUES.stream()
                                .filter(key -> figure.member(key).isPresent())
                                .map(key -> PackTexts.text(figure, key))
                                .collect(Collectors.joining("/")));
    }

    /** The figures, deadlines and words of modality of a rule. */
    static Stream<Json.Obj> figures(Json rule) {
        return PackTexts.all(rule)
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .filter(object ->
                        VALUES.stream().anyMatch(key -> object.member(key).isPresent()));
    }

    /** The closed list that the project keeps of them. */
    static List<String> listed() {
        try (InputStream in = InferredFigures.class.getResourceAsStream("inferred-figures.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
