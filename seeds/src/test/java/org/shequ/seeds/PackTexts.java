package org.shequ.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;

/** The files of the bundled packs as they are written. */
final class PackTexts {
    static final List<String> DOCUMENTS = List.of("JL2010", "DH", "SD2012", "PZH2015", "JL2016");

    private PackTexts() {}

    /** The text of a file, if the pack has it. */
    static Optional<String> text(String document, String file) {
        try (InputStream in = Seeds.class.getResourceAsStream(path(document, file))) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The tree of a file, if the pack has it. */
    static Optional<Json.Obj> tree(String document, String file) {
        return text(document, file).map(text -> (Json.Obj) JsonText.read(text, path(document, file)));
    }

    /** The files of a pack that are named, as far as it has them. */
    static Map<String, String> files(String document, String... names) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : names) {
            text(document, name).ifPresent(text -> files.put(name, text));
        }
        return files;
    }

    /** The rules of a pack as written. */
    static List<Json.Obj> rules(String document) {
        return elements(tree(document, "rules.json").orElseThrow(), "rules");
    }

    /** The objects of a list. */
    static List<Json.Obj> elements(Json.Obj file, String key) {
        return ((Json.Arr) file.member(key).orElseThrow())
                .elements().stream().map(Json.Obj.class::cast).toList();
    }

    /** A tree and everything below it. */
    static Stream<Json> all(Json tree) {
        Stream<Json> below = Stream.empty();
        if (tree instanceof Json.Obj object) {
            below = object.members().values().stream();
        } else if (tree instanceof Json.Arr array) {
            below = array.elements().stream();
        }
        return Stream.concat(Stream.of(tree), below.flatMap(PackTexts::all));
    }

    /** The text of a member, numbers as they are written. */
    static String text(Json.Obj object, String key) {
        Json value = object.member(key).orElseThrow();
        return value instanceof Json.Text text ? text.value() : value.toString();
    }

    private static String path(String document, String file) {
        return "packs/" + document + "/" + file;
    }
}
