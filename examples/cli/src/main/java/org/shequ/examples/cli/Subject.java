package org.shequ.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.procedure.StepCondition;
import org.shequ.standards.procedure.StepStanding;

/**
 * Someone or something in a procedure.
 *
 * @param unit whom or what it is about
 * @param run where it stands
 */
record Subject(Unit unit, ProcedureRun run) {
    static final List<String> HEADER = List.of(
            "code",
            "name",
            "rule",
            "state",
            "final",
            "row",
            "step",
            "label",
            "to",
            "by",
            "on",
            "status",
            "refusal",
            "failing",
            "missing",
            "clauses",
            "citation");

    Json.Obj json(Locale language) {
        Json.ObjBuilder json = Json.object()
                .putOrNull("code", unit.code().map(each -> Json.text(each.toString())))
                .putOrNull("name", unit.name().map(Json::text));
        run.json(language).members().forEach(json::put);
        return json.build();
    }

    /** A row for each step taken, for the one refused, and for each that may come next. */
    void csv(Appendable out, Locale language) throws IOException {
        for (StepStanding step : run.taken()) {
            out.append(row("TAKEN", Optional.of(step), language));
        }
        if (run.refused().isPresent()) {
            out.append(row("REFUSED", run.refused(), language));
        }
        for (StepStanding step : run.next()) {
            out.append(row("NEXT", Optional.of(step), language));
        }
        if (run.isFinished()) {
            out.append(row("ENDED", Optional.empty(), language));
        }
    }

    private String row(String kind, Optional<StepStanding> step, Locale language) {
        return BudgetCsv.row(List.of(
                unit.code().map(Object::toString).orElse(""),
                unit.name().orElse(""),
                run.rule().toString(),
                run.state().code(),
                Boolean.toString(run.isFinished()),
                kind,
                step.map(each -> each.step().code()).orElse(""),
                step.map(each -> each.step().label().in(language)).orElse(""),
                step.map(each -> each.to().code()).orElse(""),
                step.map(each -> BudgetCsv.list(each.by())).orElse(""),
                step.flatMap(StepStanding::on).map(Object::toString).orElse(""),
                step.map(each -> each.status().name()).orElse(""),
                step.flatMap(StepStanding::refusal).map(Enum::name).orElse(""),
                step.map(each -> failing(each, language)).orElse(""),
                step.map(each -> BudgetCsv.list(each.missing())).orElse(""),
                step.map(each -> BudgetCsv.list(each.clauses())).orElse(""),
                step.map(each -> each.citation().printed())
                        .orElseGet(() -> run.citation().printed())));
    }

    private static String failing(StepStanding step, Locale language) {
        return BudgetCsv.list(step.failing().stream()
                .map(StepCondition::condition)
                .map(each -> each.describe(language))
                .toList());
    }

    void text(Appendable out, OutputOptions output, MissingNames names) throws IOException {
        String code = unit.code().map(Object::toString).orElse(output.words().say("code.unknown"));
        out.append(Shown.line((code + "  " + unit.name().orElse("")).strip())).append("\n");
        for (String line : run.lines(output.language)) {
            for (String part : DisplayWidth.wrapped(Shown.line(line), TextTable.WIDTH)) {
                out.append(part).append("\n");
            }
        }
        if (!run.missing().isEmpty()) {
            out.append(output.words().say("missing", names.withLabels(run.missing())))
                    .append("\n");
        }
        out.append("\n");
    }
}
