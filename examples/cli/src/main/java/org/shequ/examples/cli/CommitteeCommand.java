package org.shequ.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.organisation.OrganisationQuestion;
import org.shequ.standards.organisation.OrganisationReport;
import org.shequ.standards.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The organisation chart of a community: drawn, held against the rules, and what it shows by itself. */
@Command(
        name = "committee",
        mixinStandardHelpOptions = true,
        description =
                "The organisation chart of a community drawn as a tree; how its bodies, seats and persons stand to the rules on a"
                        + " day; and what it shows by itself: vacancies, terms that have ended or end soon, who sits where.")
final class CommitteeCommand implements Task {
    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "The chart, and what else is known of the community (JSON); - reads standard input.")
    @Nullable
    String in;

    @Option(names = "--date", paramLabel = "DATE", description = "The day, at its end, such as 2016-12-31.")
    @Nullable
    String date;

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        if (in == null) {
            throw Refusal.of("--in must be given, such as committee --in chart.json --date 2016-12-31");
        }
        Policy policy = policies.policy(Dates.asked(date));
        OrganisationReport report =
                OrganisationQuestion.read(file(in, console).json()).answer(policy);
        return Answer.of(
                switch (output.format) {
                    case JSON -> report.json(output.language).pretty() + "\n";
                    case CSV -> CommitteeCsv.of(report, output.language);
                    case TABLE -> new CommitteeSheet(report, policy.library(), output, console.colour()).text();
                });
    }

    private static InputFile file(String name, Console console) {
        try {
            return name.equals("-") ? InputFile.read(console.in(), "standard input") : InputFile.read(Path.of(name));
        } catch (IOException broken) {
            throw new UncheckedIOException("standard input must be readable: " + broken.getMessage(), broken);
        }
    }
}
