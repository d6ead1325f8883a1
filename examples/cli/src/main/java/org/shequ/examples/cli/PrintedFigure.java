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
 * A figure, a deadline or a period of a rule with the phrase it was taken from, or with the reason where it is inferred.
 *
 * @param value what it says: a value, or the last days of a deadline; empty where the phrase alone tells
 * @param phrase the printed phrase, or the reason
 * @param isInferred whether it is inferred
 */
record PrintedFigure(Optional<String> value, String phrase, boolean isInferred) {
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
            boolean isPrinted = members.get("printed") instanceof Json.Text;
            Json phrase = isPrinted ? members.get("printed") : members.get("inferred");
            if (phrase instanceof Json.Text text) {
                found.add(new PrintedFigure(value(members), text.value(), !isPrinted));
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
        return isInferred
                ? words.say("sheet.inferred", value.orElse(""), phrase)
                : value.map(each -> words.say("sheet.printed", each, phrase))
                        .orElseGet(() -> words.say("sheet.printedAlone", phrase));
    }

    Json.Obj json() {
        return Json.object()
                .putOrNull("value", value.map(Json::text))
                .putOrNull("printed", isInferred ? Optional.empty() : Optional.of(Json.text(phrase)))
                .putOrNull("inferred", isInferred ? Optional.of(Json.text(phrase)) : Optional.empty())
                .build();
    }
}
