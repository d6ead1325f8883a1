package org.shequ.examples.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.assess.ProgressReport;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.ProgressCount;
import org.shequ.standards.receipt.Question;
import org.shequ.standards.receipt.QuestionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far dated targets are reached over the units of a file. */
@Command(
        name = "progress",
        mixinStandardHelpOptions = true,
        description = "How far the targets in force on a day are reached in each place, over the units in a file.")
final class ProgressCommand implements Task {
    @Mixin
    UnitOptions units = new UnitOptions();

    @Option(names = "--date", paramLabel = "DATE", description = "The day, at its end, such as 2018-12-31.")
    @Nullable
    String date;

    @Option(
            names = "--scope",
            paramLabel = "CODE",
            description = "One place only, by its division code, such as 510400; units outside it count nowhere.")
    @Nullable
    String scope;

    @Mixin
    VerdictOptions verdicts = new VerdictOptions();

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    ReceiptOptions receipt = new ReceiptOptions();

    @Override
    public Answer answer(Console console) {
        String in = units.required("--date 2018-12-31");
        Policy policy = policies.policy(Dates.asked(date));
        ProgressCount count = scope == null ? policy.progressCount() : policy.progressCount(place(scope));
        UnitPasses passes = new UnitPasses(
                UnitFile.open(in, console),
                units,
                console,
                output.words(),
                () -> LibraryOptions.catalogue(policy.library()));
        return passes.answer(() -> receipt.answer(question(policy), policy, taken -> {
            UnitPasses.Checked checked = passes.check(unit -> {
                count.add(unit);
                taken.accept(unit);
            });
            ProgressReport all = count.report();
            VerdictCounts counts = new VerdictCounts();
            all.targets().forEach(each -> counts.add(each.verdict()));
            return new Answer(
                    checked.exit(verdicts.exit(counts)),
                    List.of(),
                    out -> print(shown(all), policy, checked.units(), console.colour(), out));
        }));
    }

    private Question question(Policy policy) {
        return scope == null
                ? Question.of(QuestionKind.PROGRESS, policy.at())
                : Question.of(QuestionKind.PROGRESS, policy.at(), place(scope));
    }

    private static DivisionCode place(String code) {
        try {
            return DivisionCode.of(code);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of("--scope: " + wrong.getMessage());
        }
    }

    private ProgressReport shown(ProgressReport all) {
        List<Progress> targets = all.targets().stream()
                .filter(each -> verdicts.isShown(each.verdict()))
                .toList();
        return ProgressReport.builder()
                .date(all.date())
                .addAllWarnings(all.warnings())
                .addAllTargets(targets)
                .build();
    }

    private void print(ProgressReport report, Policy policy, long units, boolean colour, Appendable out)
            throws IOException {
        switch (output.format) {
            case JSON -> out.append(report.json(output.language).pretty()).append('\n');
            case CSV -> out.append(ProgressSheet.csv(report, output.language));
            case TABLE -> out.append(new ProgressSheet(policy, output, colour).text(report, units));
        }
    }
}
