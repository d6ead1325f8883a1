package org.shequ.examples.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs the commands in process.
 *
 * <p>Standard output holds either the whole answer or nothing; standard error holds one line for each fault, never a stack trace.
 */
@Command(
        name = "shequ",
        mixinStandardHelpOptions = true,
        version = "shequ 0.1.0-SNAPSHOT",
        description = "Community-governance policy: budgets from cited rules.",
        subcommands = {
            BudgetCommand.class,
            AssessCommand.class,
            ProgressCommand.class,
            PlanCommand.class,
            ProcedureCommand.class,
            LedgerCommand.class,
            EvaluateCommand.class,
            CommitteeCommand.class,
            MeetingCommand.class,
            ElectionCommand.class,
            SplitCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            ClausesCommand.class,
            CataloguesCommand.class,
            CompareCommand.class,
            ReceiptCommand.class,
            LintCommand.class
        })
public final class Cli {
    /** The exit code of a command that is done. */
    public static final int DONE = 0;

    /** The exit code where {@code --fail-on} hits, or a receipt does not hold. */
    public static final int FAILED = 1;

    /** The exit code of bad usage or input. */
    public static final int REFUSED = 2;

    private Cli() {}

    /**
     * Runs one command without colours.
     *
     * @param arguments the command and its options
     * @param in standard input
     * @param out standard output, written in UTF-8
     * @param err standard error, written in UTF-8
     * @return the exit code: 0 done, 1 what --fail-on names was found, 2 bad usage or input
     */
    public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        return run(arguments, new Console(in, out, err, false));
    }

    static int run(String[] arguments, Console console) {
        CommandLine line = commandLine(console);
        try {
            ParseResult parsed = line.parseArgs(arguments);
            ByteArrayOutputStream help = new ByteArrayOutputStream();
            line.setOut(new PrintWriter(help, true, StandardCharsets.UTF_8));
            parsed.asCommandLineList().forEach(each -> each.setOut(line.getOut()));
            if (CommandLine.executeHelpRequest(parsed) != null) {
                return print(Answer.of(help.toString(StandardCharsets.UTF_8)), console);
            }
            List<CommandLine> commands = parsed.asCommandLineList();
            Object last = commands.get(commands.size() - 1).getCommandSpec().userObject();
            if (!(last instanceof Task task)) {
                return refuse(List.of("a command is needed: " + String.join(", ", Usage.commands(line))), console);
            }
            return print(task.answer(console), console);
        } catch (ParameterException wrong) {
            return refuse(Usage.faults(wrong), console);
        } catch (Refusal refusal) {
            return refuse(refusal.lines(), console);
        } catch (FaultsException faulty) {
            return refuse(faulty.faults().stream().map(Fault::toString).toList(), console);
        } catch (IllegalArgumentException | ArithmeticException | UncheckedIOException wrong) {
            return refuse(List.of(String.valueOf(wrong.getMessage())), console);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return refuse(
                    List.of("internal error: " + broken.getClass().getSimpleName() + ": " + broken.getMessage()),
                    console);
        }
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Cli());
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        return line;
    }

    /** Prints what is told first, so that a reader of a long output has seen it. */
    private static int print(Answer answer, Console console) {
        console.tell(answer.told());
        try (Answer.Output output = answer.output()) {
            Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            output.writeTo(out);
            out.flush();
            return answer.exit();
        } catch (UncheckedIOException broken) {
            return unwritable(broken, console);
        } catch (IOException broken) {
            return unwritable(broken, console);
        }
    }

    /** A reader that closes its end, such as head, has what it wants: nothing is told. */
    private static int unwritable(Exception broken, Console console) {
        boolean closed =
                String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return refuse(
                closed ? List.of() : List.of("standard output must be writable: " + broken.getMessage()), console);
    }

    private static int refuse(List<String> lines, Console console) {
        console.tell(lines);
        return REFUSED;
    }
}
