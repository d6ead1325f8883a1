package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shequ.core.json.Json;
import org.shequ.core.text.Wording;
import org.shequ.standards.pack.PackIdentity;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The rules of documents, with their readings. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "The rules of the documents, with their readings.")
final class RulesCommand implements Task {
    private static final List<String> HEADER = List.of(
            "rule",
            "label",
            "clauses",
            "subject",
            "modality",
            "role",
            "period",
            "coverage",
            "payers",
            "readings",
            "citation");

    @Mixin
    LibraryOptions library = new LibraryOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        List<RuleSheet> sheets = sheets(library.library());
        return Answer.of(
                switch (output.format) {
                    case JSON -> json(sheets);
                    case CSV -> csv(sheets);
                    case TABLE -> table(sheets);
                });
    }

    private static List<RuleSheet> sheets(PolicyLibrary library) {
        List<RuleSheet> sheets = new ArrayList<>();
        for (PackIdentity identity : library.identities()) {
            for (RuleDefinition rule : library.pack(identity.document().id()).rules()) {
                sheets.add(new RuleSheet(rule, library.pack(identity.document().id())));
            }
        }
        return sheets;
    }

    private static String json(List<RuleSheet> sheets) {
        return Json.object()
                        .put(
                                "rules",
                                Json.array(sheets.stream().map(RuleSheet::json).toList()))
                        .build()
                        .pretty()
                + "\n";
    }

    private String csv(List<RuleSheet> sheets) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        for (RuleSheet sheet : sheets) {
            Rule rule = sheet.rule();
            rows.append(BudgetCsv.row(List.of(
                    rule.id().toString(),
                    rule.label().in(output.language),
                    BudgetCsv.list(rule.clauses()),
                    BudgetCsv.list(rule.subjects()),
                    rule.modality().name(),
                    sheet.role(),
                    sheet.period(),
                    sheet.coverage(output.language),
                    sheet.payers(),
                    BudgetCsv.list(readings(sheet)),
                    sheet.citation())));
        }
        return rows.toString();
    }

    private static List<String> readings(RuleSheet sheet) {
        return sheet.definition().choices().stream()
                .map(choice -> choice.name() + "=" + choice.byDefault())
                .toList();
    }

    private String table(List<RuleSheet> sheets) {
        Wording words = output.words();
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")),
                TextTable.Column.name(words.say("modality")),
                TextTable.Column.name(words.say("role")),
                TextTable.Column.words(words.say("coverage")),
                TextTable.Column.words(words.say("readings.header")));
        for (RuleSheet sheet : sheets) {
            table.row(
                    sheet.rule().id().toString(),
                    sheet.rule().label().in(output.language),
                    words.say("modality." + sheet.rule().modality()),
                    words.say("role." + sheet.role()),
                    sheet.coverage(output.language),
                    readings(sheet).stream().collect(Collectors.joining(" ")));
        }
        return String.join("\n", table.lines()) + "\n";
    }
}
