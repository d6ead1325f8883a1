package org.shequ.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What planned estates and existing units need on a day. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "What planned estates and existing units need on a day: communities, premises, staff, duties, the first year's money.")
final class PlanCommand implements Task {
    @Mixin
    UnitOptions units = new UnitOptions();

    @Option(names = "--date", paramLabel = "DATE", description = "The day, at its end, such as 2018-12-31.")
    @Nullable
    String date;

    @Mixin
    PlanOptions plans = new PlanOptions();

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        String in = units.required("--date 2018-12-31");
        Policy policy = policies.policy(Dates.asked(date));
        plans.choice();
        Function<Unit, Plan> work = unit -> policy.plan(unit, plans.of(unit));
        UnitPasses passes = new UnitPasses(
                UnitFile.open(in, console),
                units,
                console,
                output.words(),
                () -> LibraryOptions.catalogue(policy.library()));
        return passes.answer(() -> {
            PlanReport report = new PlanReport(policy, output, console.colour());
            UnitPasses.Checked checked = passes.check(unit -> report.add(work.apply(unit)));
            return new Answer(checked.exit(Cli.DONE), List.of(), printed(passes, work, policy, report));
        });
    }

    private Answer.Output printed(UnitPasses passes, Function<Unit, Plan> work, Policy policy, PlanReport report) {
        return switch (output.format) {
            case JSON ->
                out -> {
                    JsonUnits json = new JsonUnits(
                            out,
                            Json.object().put("date", policy.at().toString()).build());
                    passes.print(work, plan -> json.unit(plan.json(output.language)));
                    json.end(Json.object().build());
                };
            case CSV ->
                out -> {
                    PlanCsv csv = new PlanCsv(out, output.language);
                    passes.print(work, csv::plan);
                };
            case TABLE -> out -> out.append(report.text());
        };
    }
}
