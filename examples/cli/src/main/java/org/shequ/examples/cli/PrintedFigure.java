package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Json;
import org.shequ.core.text.Wording;
import org.shequ.standards.rule.RuleDefinition;

/**
 * A figure, a deadline or a period of a rule with the phrase it was taken from, with the reason where it is inferred, or with the number
 * of accounts in which it was read.
 *
 * @param value what it says: a value, or the last days of a deadline; empty where the phrase alone tells
 * @param origin the key under which its origin stands
 * @param phrase the printed phrase, the reason, or {@code SEVERAL_SOURCES} or {@code ONE_SOURCE}
 */
record PrintedFigure(Optional<String> value, String origin, String phrase) {
    private static final List<String> ORIGINS = List.of("printed", "inferred", "reported");

    /** Those of a rule in the order in which they are written, each once; the word of modality is none. */
    static List<PrintedFigure> of(RuleDefinition definition) {
        Set<PrintedFigure> found = new LinkedHashSet<>();
        if (definition.source() instanceof Json.Obj rule) {
            rule.members().forEach((key, part) -> {
                if (!key.equals("modality")) {
                    collect(part, found);
                }
            });
        }
        return List.copyOf(found);
    }

    private static void collect(Json tree, Set<PrintedFigure> found) {
        if (tree instanceof Json.Obj object) {
            Map<String, Json> members = object.members();
            for (String origin : ORIGINS) {
                if (members.get(origin) instanceof Json.Text text) {
                    found.add(new PrintedFigure(value(members), origin, text.value()));
                    break;
                }
            }
            members.values().forEach(part -> collect(part, found));
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(part -> collect(part, found));
        }
    }

    private static Optional<String> value(Map<String, Json> members) {
        List<String> parts = new ArrayList<>();
        for (String key : List.of("value", "last", "loose")) {
            if (members.get(key) instanceof Json.Text text) {
                parts.add(text.value());
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    String text(Wording words) {
        return switch (origin) {
            case "inferred" -> words.say("sheet.inferred", value.orElse(""), phrase);
            case "reported" -> words.say("sheet.reported", value.orElse(""), words.say("reported." + phrase));
            default ->
                value.map(each -> words.say("sheet.printed", each, phrase))
                        .orElseGet(() -> words.say("sheet.printedAlone", phrase));
        };
    }

    Json.Obj json() {
        Optional<Json> said = Optional.of(Json.text(phrase));
        return Json.object()
                .putOrNull("value", value.map(Json::text))
                .putOrNull("printed", said.filter(text -> origin.equals("printed")))
                .putOrNull("inferred", said.filter(text -> origin.equals("inferred")))
                .putIfPresent("reported", said.filter(text -> origin.equals("reported")))
                .build();
    }
}
