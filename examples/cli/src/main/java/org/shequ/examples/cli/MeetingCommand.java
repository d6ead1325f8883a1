package org.shequ.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.meeting.MeetingQuestion;
import org.shequ.standards.meeting.MeetingReport;
import org.shequ.standards.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Meetings held against the rules of their days, and what must happen to matters and tasks. */
@Command(
        name = "meeting",
        mixinStandardHelpOptions = true,
        description =
                "Whether meetings were called, announced, attended and voted as the rules of their days ask, each answer with its clauses;"
                        + " and what must happen to matters and tasks: by whom, under which clause, what is done, what is missing.")
final class MeetingCommand implements Task {
    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "The place, its meetings, and the matters to route (JSON); - reads standard input.")
    @Nullable
    String in;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day, at its end, such as 2018-12-31; a meeting is held against the rules of its own day.")
    @Nullable
    String date;

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        if (in == null) {
            throw Refusal.of("--in must be given, such as meeting --in meetings.json --date 2018-12-31");
        }
        Policy policy = policies.policy(Dates.asked(date));
        MeetingReport report = MeetingQuestion.read(file(in, console).json()).answer(policy);
        return Answer.of(
                switch (output.format) {
                    case JSON -> report.json(output.language).pretty() + "\n";
                    case CSV -> MeetingCsv.of(report);
                    case TABLE -> new MeetingSheet(report, policy.library(), output, console.colour()).text();
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
