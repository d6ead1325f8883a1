package org.shequ.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shequ.core.election.Election;
import org.shequ.standards.election.ElectionQuestion;
import org.shequ.standards.election.ElectionReport;
import org.shequ.standards.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Elections of committees under the rules of election day. */
@Command(
        name = "election",
        mixinStandardHelpOptions = true,
        description =
                "What the rules in force on election day say of elections: who may vote, whether a poll is valid, who is elected, whether a"
                        + " further ballot is needed, recalls, the term, and by when what is due; then the targets over all of them on --date.")
final class ElectionCommand implements Task {
    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "An election or an array of them (JSON); - reads standard input.")
    @Nullable
    String in;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day, at its end, on which targets over all elections are asked about; without it, the last election day.")
    @Nullable
    String date;

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        if (in == null) {
            throw Refusal.of("--in must be given, such as election --in elections.json --document all");
        }
        ElectionQuestion question = ElectionQuestion.read(file(in, console).json());
        Policy policy = policies.policy(date == null ? lastDay(question) : Dates.asked(date));
        ElectionReport report = question.answer(policy);
        return Answer.of(
                switch (output.format) {
                    case JSON -> report.json(output.language).pretty() + "\n";
                    case CSV -> ElectionCsv.of(report);
                    case TABLE -> new ElectionSheet(report, policy.library(), output, console.colour()).text();
                });
    }

    private static LocalDate lastDay(ElectionQuestion question) {
        return question.elections().stream()
                .map(Election::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static InputFile file(String name, Console console) {
        try {
            return name.equals("-") ? InputFile.read(console.in(), "standard input") : InputFile.read(Path.of(name));
        } catch (IOException broken) {
            throw new UncheckedIOException("standard input must be readable: " + broken.getMessage(), broken);
        }
    }
}
