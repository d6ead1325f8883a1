package org.shequ.examples.cli;

import java.util.List;
import org.shequ.core.json.Json;
import org.shequ.core.text.Wording;
import org.shequ.standards.receipt.Difference;
import org.shequ.standards.receipt.Verification;

/** What running a receipt again showed, as it is printed. */
final class VerificationSheet {
    private static final List<String> HEADER = List.of("pointer", "kind", "receipt", "again");

    private final Verification verification;
    private final String file;
    private final OutputOptions output;
    private final Wording words;

    VerificationSheet(Verification verification, String file, OutputOptions output) {
        this.verification = verification;
        this.file = file;
        this.output = output;
        this.words = output.words();
    }

    String text() {
        return switch (output.format) {
            case JSON -> verification.json().pretty() + "\n";
            case CSV -> csv();
            case TABLE -> table();
        };
    }

    private String csv() {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        for (Difference each : verification.differences()) {
            rows.append(BudgetCsv.row(List.of(
                    each.pointer(),
                    each.kind().name(),
                    each.receipt().orElse(""),
                    each.again().orElse(""))));
        }
        return rows.toString();
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        line(text, words.say("receipt.title", file));
        line(
                text,
                words.say(
                        "receipt.asked",
                        words.sayOr("receipt.kind." + asked("kind"), asked("kind")),
                        (asked("at") + " " + asked("scope")).strip(),
                        String.valueOf(verification.units()),
                        verification.sdk()));
        verification
                .notes()
                .forEach(each -> line(
                        text,
                        words.say(
                                "receipt.version",
                                each.receipt().orElse(""),
                                each.again().orElse(""))));
        if (verification.isVerified()) {
            line(text, words.say("receipt.holds"));
        } else {
            differences(text);
        }
        return text.toString();
    }

    private void differences(StringBuilder text) {
        line(text, words.say("receipt.differs", String.valueOf(verification.count())));
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("receipt.where")),
                TextTable.Column.words(words.say("receipt.how")),
                TextTable.Column.words(words.say("receipt.says")),
                TextTable.Column.words(words.say("receipt.again")));
        for (Difference each : verification.differences()) {
            table.row(
                    each.pointer(),
                    each.kind().label().in(output.language),
                    each.receipt().orElseGet(() -> words.say("receipt.nothing")),
                    each.again().orElseGet(() -> words.say("receipt.nothing")));
        }
        table.lines().forEach(each -> text.append(each).append('\n'));
        long more = verification.count() - verification.differences().size();
        if (more > 0) {
            line(text, words.say("more", String.valueOf(more)));
        }
    }

    private String asked(String key) {
        return verification
                .asked()
                .member(key)
                .map(value -> value instanceof Json.Text said ? said.value() : value.toString())
                .orElse("");
    }

    private static void line(StringBuilder text, String line) {
        text.append(Shown.line(line)).append('\n');
    }
}
