package org.shequ.examples.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** The entry point: runs what {@code examples/benchmarks/run} asks for and prints the tables. */
public final class Benchmarks {
    private static final String USAGE =
            "usage: examples/benchmarks/run [--short] [budgets | assessments | growth | cold]...";

    private Benchmarks() {}

    /**
     * Runs the benchmarks and prints the tables.
     *
     * @param arguments the folder {@code peers}, then {@code --short} and the parts to run, all by default
     * @throws RunnerException if a benchmark fails, such as by a wrong grand total
     */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = System.out;
        List<String> parts = List.of(arguments).subList(1, arguments.length);
        boolean isShort = parts.contains("--short");
        List<String> asked =
                parts.stream().filter(part -> !part.equals("--short")).toList();
        List<String> all = List.of("budgets", "assessments", "growth", "cold");
        if (!all.containsAll(asked)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        List<String> chosen = asked.isEmpty() ? all : asked;
        out.println(machine(isShort));
        Path peers = Path.of(arguments[0]);
        Path logs = peers.resolveSibling("target");
        if (chosen.contains("budgets")) {
            Timing.budgets(logs, isShort).print(out);
        }
        if (chosen.contains("assessments")) {
            Timing.assessments(logs, isShort).print(out);
        }
        if (chosen.contains("growth")) {
            Timing.growth(logs, isShort).print(out);
        }
        if (chosen.contains("cold")) {
            FreshMachine.table(peers, isShort).print(out);
        }
    }

    private static String machine(boolean isShort) {
        Runtime runtime = Runtime.getRuntime();
        return "Java " + Runtime.version() + ", " + runtime.availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + (isShort ? "; a short run: differences under 1.4 times are no result" : "");
    }
}
