package org.shequ.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.account.AccountQuestion;
import org.shequ.standards.account.AccountReport;
import org.shequ.standards.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Entries booked in an earmarked account, and how it then stands to the rules that bind it. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description =
                "Books entries in an earmarked account, or tells why they are refused and under which clause; then the"
                        + " balances of its funds, the statement of the period, and how the account stands to the rules in force.")
final class LedgerCommand implements Task {
    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "The account and the entries to book (JSON); - reads standard input.")
    @Nullable
    String in;

    @Option(names = "--date", paramLabel = "DATE", description = "The day, at its end, such as 2016-12-31.")
    @Nullable
    String date;

    @Option(
            names = "--fail-on-refusal",
            description =
                    "Exit code 1 if an entry is refused; without it a refusal is an answer like any other, exit code 0.")
    boolean failOnRefusal;

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        if (in == null) {
            throw Refusal.of("--in must be given, such as ledger --in account.json --date 2016-12-31");
        }
        Policy policy = policies.policy(Dates.asked(date));
        AccountReport report = AccountQuestion.read(file(in, console).json()).answer(policy);
        String text = switch (output.format) {
            case JSON -> report.json(output.language).pretty() + "\n";
            case CSV -> LedgerCsv.of(report);
            case TABLE -> new LedgerSheet(report, policy.library(), output, console.colour()).text();
        };
        boolean isHit = failOnRefusal && !report.refusals().isEmpty();
        return new Answer(isHit ? Cli.FAILED : Cli.DONE, List.of(), out -> out.append(text));
    }

    private static InputFile file(String name, Console console) {
        try {
            return name.equals("-") ? InputFile.read(console.in(), "standard input") : InputFile.read(Path.of(name));
        } catch (IOException broken) {
            throw new UncheckedIOException("standard input must be readable: " + broken.getMessage(), broken);
        }
    }
}
