package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.text.Wording;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.assess.ProgressReport;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.Note;

/** The progress of targets as people read it, and as CSV. */
final class ProgressSheet {
    /** What stands in a row of CSV as it stands in JSON, after the label. */
    private static final List<String> AS_IN_JSON = List.of(
            "clauses",
            "scope",
            "verdict",
            "modality",
            "base",
            "reached",
            "share",
            "percent",
            "required",
            "needed",
            "deadline");

    private static final List<String> AFTER = List.of("missing", "readings", "caveats", "citation");

    private final Policy policy;
    private final Wording words;
    private final Locale language;
    private final Style style;
    private final MissingNames names;

    ProgressSheet(Policy policy, OutputOptions output, boolean colour) {
        this.policy = policy;
        this.words = output.words();
        this.language = output.language;
        this.style = new Style(colour);
        this.names = new MissingNames(LibraryOptions.catalogue(policy.library()), words, language);
    }

    String text(ProgressReport report, long units) {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(words.say("progress.title", report.date(), units)));
        policy.overlays().forEach(each -> lines.add(style.caution(words.say("hypothetical", each))));
        report.warnings()
                .forEach(each -> lines.addAll(
                        DisplayWidth.wrapped(Shown.line(words.say("warning", each.in(language))), TextTable.WIDTH)));
        lines.add("");
        if (report.targets().isEmpty()) {
            lines.add(words.say("progress.none"));
        } else {
            lines.addAll(table(report));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> table(ProgressReport report) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("place")),
                TextTable.Column.words(words.say("role.TARGET")),
                TextTable.Column.number(words.say("sheet.base")),
                TextTable.Column.number(words.say("sheet.reached")),
                TextTable.Column.number(words.say("sheet.share")),
                TextTable.Column.number(words.say("sheet.required")),
                TextTable.Column.number(words.say("sheet.needed")),
                TextTable.Column.name(words.say("verdict")));
        String before = "";
        for (Progress each : report.targets()) {
            String rule = each.rule().toString();
            boolean isSame = rule.equals(before);
            table.row(
                    each.scope().toString(),
                    isSame ? "〃" : rule + " " + each.label().in(language),
                    count(each.base()),
                    count(each.reached()),
                    share(each),
                    each.required().map(this::count).orElse(""),
                    each.needed().map(this::count).orElse(""),
                    words.say("verdict." + each.verdict()));
            notes(each, isSame).forEach(table::note);
            before = rule;
        }
        return table.lines();
    }

    private String share(Progress progress) {
        Json.Obj json = progress.json();
        String percent = AssessmentCsv.cell(json.member("percent"));
        return percent.isEmpty() ? "" : AssessmentCsv.cell(json.member("share")) + " = " + percent + "%";
    }

    private String count(Outcome<Count> count) {
        String low = count.low().map(each -> String.valueOf(each.value())).orElse("0");
        return count.high()
                .map(each -> String.valueOf(each.value()))
                .map(high -> high.equals(low) ? low : low + "~" + high)
                .orElse(words.say("atLeast", low));
    }

    private List<String> notes(Progress progress, boolean isSame) {
        List<String> notes = new ArrayList<>();
        progress.reason(language).ifPresent(notes::add);
        if (!progress.missing().isEmpty()) {
            notes.add(words.say("missing", names.withLabels(progress.missing())));
        }
        if (!isSame) {
            progress.deadline()
                    .map(each -> FindingTable.deadline(each, progress.daysLeft(), words))
                    .ifPresent(notes::add);
            progress.aim().map(each -> words.say("progress.aim", each)).ifPresent(notes::add);
            progress.caveats().forEach(each -> notes.add(words.say("caveat", Note.describe(each, language), each)));
            notes.add(words.say("citation", progress.citation().printed()));
        }
        return notes;
    }

    /** A target in a place a row. */
    static String csv(ProgressReport report, Locale language) {
        List<String> header = new ArrayList<>(List.of("date", "rule", "label"));
        header.addAll(AS_IN_JSON);
        header.add("daysLeft");
        header.addAll(AFTER);
        header.add("reason");
        StringBuilder csv = new StringBuilder(BudgetCsv.row(header));
        for (Progress each : report.targets()) {
            Json.Obj json = each.json();
            List<String> cells = new ArrayList<>(List.of(
                    report.date().toString(),
                    each.rule().toString(),
                    each.label().in(language)));
            AS_IN_JSON.forEach(key -> cells.add(AssessmentCsv.cell(json.member(key))));
            cells.add(AssessmentCsv.days(each.daysLeft()));
            AFTER.forEach(key -> cells.add(AssessmentCsv.cell(json.member(key))));
            cells.add(each.reason(language).orElse(""));
            csv.append(BudgetCsv.row(cells));
        }
        return csv.toString();
    }
}
