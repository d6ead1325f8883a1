package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;

/** Assessments as CSV: a finding a row, those over many units last; a unit with no finding has one row without a rule. */
final class AssessmentCsv {
    /** What stands in a row as it stands in JSON. */
    private static final List<String> AS_IN_JSON = List.of(
            "clauses",
            "verdict",
            "modality",
            "measure",
            "actual",
            "required",
            "requiredHigh",
            "gap",
            "unit",
            "deadline");

    private static final List<String> AFTER = List.of("missing", "items", "readings", "caveats", "citation");

    private final Appendable out;
    private final Locale language;

    /** Starts with the header. */
    AssessmentCsv(Appendable out, Locale language) throws IOException {
        this.out = out;
        this.language = language;
        List<String> header = new ArrayList<>(List.of("date", "scope", "code", "name", "rule", "label"));
        header.addAll(AS_IN_JSON);
        header.add("daysLeft");
        header.addAll(AFTER);
        header.addAll(List.of("reason", "warnings", "lookup"));
        out.append(BudgetCsv.row(header));
    }

    void unit(Assessment assessment) throws IOException {
        List<String> begin = List.of(
                assessment.date().toString(), "", BudgetCsv.text(assessment.code()), BudgetCsv.text(assessment.name()));
        List<String> end = List.of(
                BudgetCsv.list(assessment.warnings().stream()
                        .map(each -> each.in(language))
                        .toList()),
                BudgetCsv.list(assessment.lookup().stream()
                        .map(each -> each.document() + "=" + each.status())
                        .toList()));
        if (assessment.findings().isEmpty()) {
            row(begin, Collections.nCopies(AS_IN_JSON.size() + AFTER.size() + 4, ""), end);
        }
        for (Finding finding : assessment.findings()) {
            row(begin, cells(finding), end);
        }
    }

    /** Writes the findings over many units together. */
    void pooled(List<Finding> findings) throws IOException {
        for (Finding each : findings) {
            row(List.of(each.date().toString(), BudgetCsv.text(each.scope()), "", ""), cells(each), List.of("", ""));
        }
    }

    private void row(List<String> begin, List<String> finding, List<String> end) throws IOException {
        List<String> cells = new ArrayList<>(begin);
        cells.addAll(finding);
        cells.addAll(end);
        out.append(BudgetCsv.row(cells));
    }

    private List<String> cells(Finding finding) {
        Json.Obj json = finding.json();
        List<String> cells = new ArrayList<>(
                List.of(finding.rule().toString(), finding.label().in(language)));
        AS_IN_JSON.forEach(key -> cells.add(cell(json.member(key))));
        cells.add(days(finding.daysLeft()));
        AFTER.forEach(key -> cells.add(cell(json.member(key))));
        cells.add(finding.reason(language).orElse(""));
        return cells;
    }

    static String days(OptionalLong days) {
        return days.isPresent() ? String.valueOf(days.getAsLong()) : "";
    }

    /** A value in a cell: names with semicolons between them, null and what is not there empty. */
    static String cell(Optional<? extends Json> value) {
        Json json = value.map(Json.class::cast).orElse(Json.nothing());
        if (json instanceof Json.Text text) {
            return text.value();
        }
        if (json instanceof Json.Arr array) {
            return BudgetCsv.list(array.elements().stream()
                    .map(each -> cell(Optional.of(each)))
                    .toList());
        }
        return json instanceof Json.Obj object
                ? BudgetCsv.list(object.members().entrySet().stream()
                        .map(each -> each.getKey() + "=" + cell(Optional.of(each.getValue())))
                        .toList())
                : "";
    }
}
