package org.shequ.examples.cli;

import java.util.List;
import java.util.Locale;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.organisation.Observation;
import org.shequ.standards.organisation.OrganisationReport;

/** A chart under the rules as CSV: one row for each finding, the worst first, then one for each observation. */
final class CommitteeCsv {
    private static final List<String> HEADER = List.of(
            "record",
            "kind",
            "rule",
            "clauses",
            "label",
            "actual",
            "required",
            "items",
            "missing",
            "bodies",
            "person",
            "post",
            "seats",
            "day",
            "text");

    private CommitteeCsv() {}

    static String of(OrganisationReport report, Locale language) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        report.findings().forEach(each -> rows.append(BudgetCsv.row(finding(each, language))));
        report.observations().forEach(each -> rows.append(BudgetCsv.row(observation(each, language))));
        return rows.toString();
    }

    private static List<String> finding(Finding finding, Locale language) {
        Json.Obj json = finding.json();
        return List.of(
                "FINDING",
                finding.verdict().name(),
                finding.rule().toString(),
                AssessmentCsv.cell(json.member("clauses")),
                finding.label().in(language),
                AssessmentCsv.cell(json.member("actual")),
                AssessmentCsv.cell(json.member("required")),
                AssessmentCsv.cell(json.member("items")),
                AssessmentCsv.cell(json.member("missing")),
                "",
                "",
                "",
                "",
                "",
                finding.citation().printed());
    }

    private static List<String> observation(Observation each, Locale language) {
        return List.of(
                "OBSERVATION",
                each.kind().name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                BudgetCsv.list(each.bodies()),
                each.person().orElse(""),
                each.post().map(Enum::name).orElse(""),
                each.seats().map(String::valueOf).orElse(""),
                BudgetCsv.text(each.day()),
                each.text(language));
    }
}
