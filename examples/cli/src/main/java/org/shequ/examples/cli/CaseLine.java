package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Wording;
import org.shequ.standards.pack.WorkedCase;

/**
 * A worked case in one line: its clause and number, when it plays, what it shows and what is expected.
 *
 * @param worked the case
 * @param rule the rule that is explained
 * @param words the phrases
 */
record CaseLine(WorkedCase worked, RuleId rule, Wording words) {
    String text() {
        return words.say("sheet.case", number(), when(), worked.note(), expected());
    }

    /** The clause it shows, where that is not the rule's, and its running number, if it has one. */
    private String number() {
        String clause = worked.clause().equals(rule.clause()) ? "" : worked.clause() + " ";
        return clause
                + worked.example().map(each -> words.say("sheet.number", each)).orElse(words.say("sheet.own"));
    }

    /** The year, the day or the path of a case. */
    private String when() {
        return worked.year()
                .map(year -> words.say("sheet.year", year))
                .or(() -> worked.date().map(Object::toString))
                .orElseGet(() -> String.join(words.say("comma"), worked.path()));
    }

    /** What a case expects of the rule; of a case of its clause that names it not, what it expects of the others. */
    private String expected() {
        Json own = worked.expect().members().get(rule.toString());
        if (own != null) {
            return said(own);
        }
        return worked.expect().members().entrySet().stream()
                .map(each -> words.sayOr("sheet." + each.getKey(), each.getKey()) + " " + said(each.getValue()))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    /** What is expected, each key in words; a verdict and an amount without their names. */
    private String said(Json expected) {
        if (!(expected instanceof Json.Obj finding)) {
            return words.say("sheet.noLine");
        }
        List<String> parts = new ArrayList<>();
        finding.members().forEach((key, value) -> {
            if (value instanceof Json.Text text && !key.equals("status")) {
                parts.add(said(key, text.value()));
            } else if (value instanceof Json.Obj object) {
                object.members().forEach((name, part) -> parts.add(Words.payer(name, words) + " " + plain(part)));
            } else if (value instanceof Json.Arr array && !array.elements().isEmpty()) {
                parts.add(words.sayOr("sheet." + key, key) + " "
                        + array.elements().stream().map(this::plain).collect(Collectors.joining(words.say("comma"))));
            }
        });
        return String.join(words.say("comma"), parts);
    }

    private String said(String key, String value) {
        return key.equals("verdict")
                ? words.sayOr("verdict." + value, value)
                : words.sayOr("sheet." + key, key) + " " + value;
    }

    private String plain(Json value) {
        String text = value.toString().replace("\"", "");
        return words.sayOr("verdict." + text, text);
    }
}
