package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Unit;
import org.shequ.standards.pack.PackIdentity;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.RuleDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where subjects stand in a procedure, and what may come next; or which procedures there are. */
@Command(
        name = "procedure",
        mixinStandardHelpOptions = true,
        description =
                "Where subjects stand in a procedure: the steps taken, what may come next, who acts, what is missing, and why a step"
                        + " is refused. Without RULE: the procedures of the documents.")
final class ProcedureCommand implements Task {
    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The id of the procedure, such as SD2012-2.5.1-7.")
    @Nullable
    String rule;

    @Option(
            names = "--path",
            split = ",",
            paramLabel = "STEP",
            description =
                    "The steps taken, in order, several with commas; without it: those that the facts give under stages, by date.")
    @Nullable
    List<String> path;

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
        return rule == null ? listed() : standing(console, rule);
    }

    private Answer standing(Console console, String name) {
        RuleId id = PolicyOptions.named("RULE", () -> RuleId.of(name));
        String in = units.required("--date 2018-12-31");
        Policy policy = policies.policy(Dates.asked(date));
        check(procedures(policy.library()), id);
        UnitPasses passes = new UnitPasses(
                UnitFile.open(in, console),
                units,
                console,
                output.words(),
                () -> LibraryOptions.catalogue(policy.library()));
        return passes.answer(() -> {
            UnitPasses.Checked checked = passes.check(unit -> subject(policy, id, unit));
            return new Answer(checked.exit(Cli.DONE), List.of(), printed(passes, policy, id));
        });
    }

    private Subject subject(Policy policy, RuleId id, Unit unit) {
        return new Subject(
                unit,
                Optional.ofNullable(path)
                        .map(steps -> policy.follow(unit, id, steps))
                        .orElseGet(() -> policy.follow(unit, id)));
    }

    private Answer.Output printed(UnitPasses passes, Policy policy, RuleId id) {
        return out -> {
            switch (output.format) {
                case JSON -> {
                    JsonUnits json = new JsonUnits(
                            out,
                            Json.object()
                                    .put("date", policy.at().toString())
                                    .put("rule", id.toString())
                                    .build());
                    passes.print(unit -> subject(policy, id, unit), each -> json.unit(each.json(output.language)));
                    json.end(Json.object().build());
                }
                case CSV -> {
                    out.append(BudgetCsv.row(Subject.HEADER));
                    passes.print(unit -> subject(policy, id, unit), each -> each.csv(out, output.language));
                }
                case TABLE ->
                    passes.print(unit -> subject(policy, id, unit), each -> each.text(out, output, names(policy)));
            }
        };
    }

    private MissingNames names(Policy policy) {
        return new MissingNames(LibraryOptions.catalogue(policy.library()), output.words(), output.language);
    }

    private static void check(List<RuleSheet> procedures, RuleId id) {
        List<String> ids = procedures.stream()
                .map(each -> each.definition().id().toString())
                .toList();
        if (!ids.contains(id.toString())) {
            throw Refusal.of("RULE: no procedure " + id + "; there are " + Nearest.listed(id.toString(), ids));
        }
    }

    private static List<RuleSheet> procedures(PolicyLibrary library) {
        List<RuleSheet> procedures = new ArrayList<>();
        for (PackIdentity identity : library.identities()) {
            for (RuleDefinition each : library.pack(identity.document().id()).rules()) {
                if (each.byDefault().content() instanceof Procedure) {
                    procedures.add(
                            new RuleSheet(each, library.pack(identity.document().id())));
                }
            }
        }
        return procedures;
    }

    private Answer listed() {
        if (units.in != null || date != null || path != null) {
            throw Refusal.of("RULE must be given with --in, --date and --path, such as procedure SD2012-2.5.1-7"
                    + " --in units.json --date 2018-12-31");
        }
        List<ProcedureSheet> sheets = procedures(policies.library.library()).stream()
                .map(ProcedureSheet::new)
                .toList();
        return Answer.of(
                switch (output.format) {
                    case JSON ->
                        Json.object()
                                        .put(
                                                "procedures",
                                                Json.array(sheets.stream()
                                                        .map(each -> each.json(output.language))
                                                        .toList()))
                                        .build()
                                        .pretty()
                                + "\n";
                    case CSV -> {
                        StringBuilder rows = new StringBuilder(BudgetCsv.row(ProcedureSheet.HEADER));
                        sheets.forEach(each -> rows.append(BudgetCsv.row(each.cells(output.language))));
                        yield rows.toString();
                    }
                    case TABLE -> table(sheets);
                });
    }

    private String table(List<ProcedureSheet> sheets) {
        Wording own = Wording.read(Cli.class, "procedure", output.language);
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(own.say("rule")),
                TextTable.Column.words(own.say("label")),
                TextTable.Column.name(own.say("subject")),
                TextTable.Column.words(own.say("steps")),
                TextTable.Column.words(own.say("citation")));
        sheets.forEach(each -> each.row(table, output.language));
        return String.join("\n", table.lines()) + "\n";
    }
}
