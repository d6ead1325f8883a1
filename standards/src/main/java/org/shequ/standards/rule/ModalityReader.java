package org.shequ.standards.rule;

import java.util.List;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.source.Modality;
import org.shequ.standards.text.ModalityWord;

/** Reads how binding the words of a rule are, and holds that against the word it was taken from. */
final class ModalityReader {
    private ModalityReader() {}

    /** Reads "DIRECTIVE", {"value": "GENERAL", "printed": "一般"} {"value": "SHOULD", "inferred": "why"} or {.., "reported": ..}. */
    static void read(Cursor at, Rule.Builder rule, boolean proves) {
        if (at.json().orElse(null) instanceof Json.Text) {
            Optional<Modality> modality = at.oneOf(Modality.class);
            if (modality.isPresent()) {
                bare(at, modality.get());
                rule.modality(modality.get());
            }
            return;
        }
        if (!at.isPresent()) {
            return;
        }
        Fields fields = at.fields();
        Cursor value = fields.required("value");
        Cursor printed = fields.optional("printed");
        Cursor inferred = fields.optional("inferred");
        Cursor reported = fields.optional(Account.KEY);
        fields.end();
        if (!fields.isPresent()) {
            return;
        }
        if ((printed.isPresent() ? 1 : 0) + (inferred.isPresent() ? 1 : 0) + (reported.isPresent() ? 1 : 0) != 1) {
            at.fault("a modality is printed or inferred", "exactly one of printed, inferred, reported");
        }
        Account.read(reported);
        if (inferred.text().orElse("-").isBlank()) {
            inferred.fault("the reason in words");
        }
        Optional<Modality> modality = value.oneOf(Modality.class);
        if (modality.isPresent()) {
            rule.modality(modality.get());
        }
        if (modality.equals(Optional.of(Modality.DIRECTIVE)) && printed.isPresent()) {
            value.fault(
                    "a bare verb has no word of modality", "the plain string DIRECTIVE, or what the word stands for");
            return;
        }
        Optional<String> word = printed.text();
        rule.modalityWord(word);
        if (proves && word.isPresent() && modality.isPresent()) {
            check(printed, word.get(), modality.get());
        }
    }

    private static void bare(Cursor at, Modality modality) {
        if (modality != Modality.DIRECTIVE) {
            at.fault(
                    "modality " + modality + " must tell the word it was taken from",
                    "{\"value\": \"" + modality + "\", \"printed\": \"" + example(modality)
                            + "\"}, or DIRECTIVE for a bare verb");
        }
    }

    private static void check(Cursor printed, String word, Modality modality) {
        if (ModalityWord.meanings(word).isEmpty()) {
            printed.faultUnknown(
                    "a word of modality for " + modality + ": " + words(modality),
                    ModalityWord.all().keySet());
        } else if (!ModalityWord.meanings(word).contains(modality)) {
            printed.fault(
                    "the word " + word + " stands for " + ModalityWord.meanings(word) + ", the modality is " + modality,
                    "a word for " + modality + ": " + words(modality));
        }
    }

    private static String example(Modality modality) {
        return words(modality).stream().findFirst().orElse("");
    }

    private static List<String> words(Modality modality) {
        return ModalityWord.all().entrySet().stream()
                .filter(each -> each.getValue().contains(modality))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
