package org.shequ.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.Round;
import org.shequ.core.json.Json;
import org.shequ.core.text.Wording;
import org.shequ.standards.evaluation.CriteriaSet;
import org.shequ.standards.evaluation.CriteriaSets;
import org.shequ.standards.evaluation.Evaluator;
import org.shequ.standards.evaluation.Scheme;
import org.shequ.standards.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How units stand to the criteria that a document prints; or which sets of criteria there are. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "How units stand to a set of criteria: each one met, not met or not known, and how many; with --scheme a score of"
                        + " one's own, bounded while a criterion is not known. Without a set and --in: the sets of the documents.")
final class EvaluateCommand implements Task {
    @Parameters(
            arity = "0..1",
            paramLabel = "SET",
            description = "The id of a checklist, a procedure or a printed list, such as DH-1.3-3.")
    @Nullable
    String set;

    @Option(
            names = "--scheme",
            paramLabel = "FILE",
            description = "One's own way to evaluate (JSON): set or criteria, points, steps, grades, cycle.")
    @Nullable
    Path scheme;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Without --in: only the sets on a topic of the registers of clauses, such as evaluation.")
    @Nullable
    String topic;

    @Mixin
    UnitOptions units = new UnitOptions();

    @Option(names = "--date", paramLabel = "DATE", description = "The day, at its end, such as 2018-12-31.")
    @Nullable
    String date;

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        return set == null && scheme == null ? listed() : evaluated(console);
    }

    private Answer evaluated(Console console) {
        if (topic != null) {
            throw Refusal.of("--topic must be given without a set, a scheme and --in");
        }
        String in = units.required("--date 2018-12-31");
        Evaluator evaluator = Evaluator.of(policies.policy(Dates.asked(date)));
        Scheme way = scheme == null
                ? Scheme.builder().build()
                : Scheme.read(InputFile.read(scheme).json());
        CriteriaSet criteria = criteria(way, evaluator);
        Policy policy = evaluator.policy();
        UnitPasses passes = new UnitPasses(
                UnitFile.open(in, console),
                units,
                console,
                output.words(),
                () -> LibraryOptions.catalogue(policy.library()));
        return passes.answer(() -> {
            UnitPasses.Checked checked = passes.check(unit -> evaluator.evaluate(unit, criteria));
            return new Answer(checked.exit(Cli.DONE), List.of(), out -> print(out, passes, evaluator, criteria, way));
        });
    }

    private CriteriaSet criteria(Scheme way, Evaluator evaluator) {
        if (set != null && (way.set().isPresent() || !way.criteria().isEmpty())) {
            throw Refusal.of("SET must not be given where the scheme names a set or criteria of its own");
        }
        Scheme whole = set == null
                ? way
                : Scheme.builder()
                        .set(set)
                        .scoring(way.scoring())
                        .cycle(way.cycle())
                        .build();
        return whole.criteriaSet(evaluator)
                .orElseThrow(() -> Refusal.of("SET must be given, such as DH-1.3-3, or the scheme must name it"));
    }

    private void print(Appendable out, UnitPasses passes, Evaluator evaluator, CriteriaSet criteria, Scheme way)
            throws IOException {
        switch (output.format) {
            case JSON -> {
                JsonUnits json = new JsonUnits(out, head(evaluator.policy(), criteria, way));
                passes.print(
                        unit -> evaluator.evaluate(unit, criteria),
                        each -> json.unit(way.scoring()
                                .map(scoring -> each.json(output.language, scoring))
                                .orElseGet(() -> each.json(output.language))));
                json.end(Json.object().build());
            }
            case CSV -> {
                out.append(BudgetCsv.row(EvaluationSheet.HEADER));
                passes.print(
                        unit -> evaluator.evaluate(unit, criteria),
                        each -> EvaluationSheet.of(each, way, output).csv(out));
            }
            case TABLE -> {
                MissingNames names = new MissingNames(
                        LibraryOptions.catalogue(evaluator.policy().library()), output.words(), output.language);
                passes.print(
                        unit -> evaluator.evaluate(unit, criteria),
                        each -> EvaluationSheet.of(each, way, output).text(out, names));
            }
        }
    }

    private Json.Obj head(Policy policy, CriteriaSet criteria, Scheme way) {
        Optional<Round> round = way.cycle().map(each -> each.round(policy.at()));
        return Json.object()
                .put("date", policy.at().toString())
                .put("set", criteria.id())
                .putOrNull("round", round.map(each -> Json.text(each.toString())))
                .putOrNull(
                        "nextRound",
                        way.cycle().map(each -> Json.text(each.next(policy.at()).toString())))
                .build();
    }

    private Answer listed() {
        if (units.in != null || date != null) {
            throw Refusal.of("SET or --scheme must be given with --in and --date, such as evaluate DH-1.3-3"
                    + " --in units.json --date 2018-12-31");
        }
        CriteriaSets all = CriteriaSets.of(policies.policy(Dates.asked("2018-12-31")));
        List<CriteriaSet> sets = topic == null ? all.all() : all.about(topic);
        return Answer.of(
                switch (output.format) {
                    case JSON ->
                        Json.object()
                                        .put(
                                                "sets",
                                                Json.array(sets.stream()
                                                        .map(each -> each.json(output.language))
                                                        .toList()))
                                        .build()
                                        .pretty()
                                + "\n";
                    case CSV -> {
                        StringBuilder rows = new StringBuilder(BudgetCsv.row(EvaluationSheet.SETS));
                        sets.forEach(each -> rows.append(BudgetCsv.row(EvaluationSheet.cells(each, output.language))));
                        yield rows.toString();
                    }
                    case TABLE -> table(sets);
                });
    }

    private String table(List<CriteriaSet> sets) {
        Wording own = Wording.read(Cli.class, "evaluate", output.language);
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(own.say("set")),
                TextTable.Column.words(own.say("label")),
                TextTable.Column.name(own.say("kind")),
                TextTable.Column.number(own.say("criteria")),
                TextTable.Column.words(own.say("citation")));
        sets.forEach(each -> table.row(
                each.id(),
                each.label().in(output.language),
                own.say("kind." + each.kind()),
                Integer.toString(each.criteria().size()),
                each.citation().map(at -> at.printed()).orElse("")));
        return String.join("\n", table.lines()) + "\n";
    }
}
