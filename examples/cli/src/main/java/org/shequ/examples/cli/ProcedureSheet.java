package org.shequ.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shequ.core.json.Json;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureStep;

/**
 * A procedure as one of a list.
 *
 * @param sheet the rule
 */
record ProcedureSheet(RuleSheet sheet) {
    static final List<String> HEADER = List.of("rule", "label", "clauses", "subject", "initial", "steps", "citation");

    private Procedure procedure() {
        return (Procedure) sheet.rule().content();
    }

    Json.Obj json(Locale language) {
        return Json.object()
                .put("rule", sheet.rule().id().toString())
                .put("label", sheet.rule().label().in(language))
                .put("clauses", texts(sheet.rule().clauses()))
                .put("subjects", texts(sheet.rule().subjects()))
                .put("initial", procedure().initial())
                .put("states", texts(procedure().states()))
                .put("steps", texts(procedure().steps()))
                .put("citation", sheet.citation())
                .build();
    }

    private static Json.Arr texts(List<?> values) {
        return Json.array(
                values.stream().map(each -> Json.text(each.toString())).toList());
    }

    List<String> cells(Locale language) {
        return List.of(
                sheet.rule().id().toString(),
                sheet.rule().label().in(language),
                BudgetCsv.list(sheet.rule().clauses()),
                BudgetCsv.list(sheet.rule().subjects()),
                procedure().initial(),
                BudgetCsv.list(procedure().steps()),
                sheet.citation());
    }

    void row(TextTable table, Locale language) {
        table.row(
                sheet.rule().id().toString(),
                sheet.rule().label().in(language),
                String.join(" ", sheet.rule().subjects()),
                procedure().steps().stream().map(ProcedureStep::code).collect(Collectors.joining(" ")),
                sheet.citation());
    }
}
