package org.shequ.examples.spark;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.shequ.core.json.Json;
import org.shequ.examples.national.PolicyRecipe;
import org.shequ.standards.json.JsonText;

/** The entry point, for {@code spark-submit} as for a JVM alone: without a master it runs on all cores of this machine. */
public final class Main {
    private static final String USAGE = """
            usage: --in units.parquet --out FOLDER [--facts TABLE|MADE] [--compare FOLDER]
              --in       the units, as examples/national writes them
              --out      where results and totals go, as Parquet; what is there is replaced
              --facts    under which policy: MADE (default) has made-up wages and standards beside made-up facts
              --compare  the folder of the same run in one process; exit code 1 unless every total is identical""";

    private Main() {}

    /**
     * Runs the job and ends the process: 0 done, 1 a total differs, 2 wrong usage.
     *
     * @param arguments the options
     * @throws IOException if the run to compare with cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<Map<String, String>> options = options(arguments);
        if (options.isEmpty()) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int exit;
        try (SparkSession spark = session(new SparkConf())) {
            exit = run(spark, options.orElseThrow(), out);
        }
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Returns a session; where nothing names a master, on all cores of this machine and with no service that others could reach. */
    static SparkSession session(SparkConf conf) {
        conf.setIfMissing("spark.app.name", "shequ-national");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]");
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.sql.shuffle.partitions", "4");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** Returns the options by name, or empty where they are not understood. */
    static Optional<Map<String, String>> options(String[] arguments) {
        Map<String, String> options = new LinkedHashMap<>(Map.of("--facts", "MADE"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        boolean understood = arguments.length % 2 == 0
                && List.of("--in", "--out", "--facts", "--compare").containsAll(options.keySet())
                && options.containsKey("--in")
                && options.containsKey("--out")
                && List.of("TABLE", "MADE").contains(options.get("--facts"));
        return understood ? Optional.of(options) : Optional.empty();
    }

    /** Runs the job and tells what came of it; returns the exit code. */
    static int run(SparkSession spark, Map<String, String> options, PrintStream print) throws IOException {
        boolean made = options.getOrDefault("--facts", "MADE").equals("MADE");
        NationalJob job = new NationalJob(spark, options.getOrDefault("--out", ""));
        print.printf(
                Locale.ROOT,
                "Spark %s on %s; %s is a made-up pack%s%n",
                spark.version(),
                spark.sparkContext().master(),
                PolicyRecipe.WHAT_IF,
                made ? ", the facts are made up: no amount below is a statistic" : "");
        long start = System.nanoTime();
        job.budget(options.getOrDefault("--in", ""), PolicyRecipe.national(made));
        long budgeted = System.nanoTime();
        job.addUp();
        long added = System.nanoTime();
        Row country = job.country();
        print.printf(
                Locale.ROOT,
                "%,d units: uses known %,.2f yuan, grants known %,.2f yuan%n",
                country.getLong(0),
                country.getDecimal(1),
                country.getDecimal(2));
        print.printf(
                Locale.ROOT,
                "budgets from Parquet to Parquet in %,d ms, totals in %,d ms%n",
                (budgeted - start) / 1_000_000,
                (added - budgeted) / 1_000_000);
        String other = options.get("--compare");
        return other == null ? 0 : compare(spark, job, other, (added - start) / 1_000_000, print);
    }

    private static int compare(SparkSession spark, NationalJob job, String other, long milliseconds, PrintStream print)
            throws IOException {
        long differences = 0;
        for (String table : NationalJob.TABLES) {
            long rows = job.differences(table, other);
            print.printf(
                    Locale.ROOT,
                    "%s: %s%n",
                    table,
                    rows == 0 ? "identical" : "NOT identical, " + rows + " rows differ");
            differences += rows;
        }
        long alone = milliseconds(spark, other);
        print.printf(
                Locale.ROOT,
                "one process, one thread took %,d ms: Spark takes %.1f times that, its own start not included%n",
                alone,
                (double) milliseconds / Math.max(1, alone));
        return differences == 0 ? 0 : 1;
    }

    /** How long the run in one process took, as it wrote it down. */
    private static long milliseconds(SparkSession spark, String other) throws IOException {
        Path file = new Path(other, "run.json");
        try (FileSystem files = FileSystem.newInstance(
                        file.toUri(), spark.sparkContext().hadoopConfiguration());
                Reader text = new InputStreamReader(files.open(file), StandardCharsets.UTF_8)) {
            Json.Obj run = (Json.Obj) JsonText.read(text, file.toString());
            return Long.parseLong(run.member("milliseconds").orElseThrow().toString());
        }
    }
}
