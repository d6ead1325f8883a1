package org.shequ.examples.benchmarks;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import org.shequ.examples.benchmarks.peer.MadeNorms;
import org.shequ.examples.benchmarks.peer.MadePacks;

/**
 * Runs JMH and makes tables of what it found.
 *
 * <p>A time is the median of all iterations of all machines: an iteration that something else disturbed moves a mean, and one machine alone
 * may have compiled a path better or worse than the next.
 */
final class Timing {
    private static final String HEAP = "-Xmx3g";

    /** Who allocates little would else pay, long after warming up, for memory that the machine has not touched yet. */
    private static final String TOUCHED = "-XX:+AlwaysPreTouch";

    private static final int FORKS = 3;

    private Timing() {}

    private static ChainedOptionsBuilder options(boolean isShort, String log) {
        TimeValue second = TimeValue.milliseconds(isShort ? 700 : 1_000);
        return new OptionsBuilder()
                .forks(FORKS)
                .warmupTime(second)
                .warmupIterations(isShort ? 4 : 6)
                .measurementTime(second)
                .measurementIterations(isShort ? 3 : 7)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms3g", HEAP, TOUCHED)
                .shouldFailOnError(true)
                .output(log);
    }

    /** The time of each peer, and its ratio to the loop that checks. */
    static Table budgets(Path logs, boolean isShort) throws RunnerException {
        Collection<RunResult> results = new Runner(
                        options(isShort, logs.resolve("budgets.log").toString())
                                .include("\\." + BudgetBenchmark.class.getSimpleName() + "\\.")
                                .build())
                .run();
        Map<Peer, Cost> costs = new EnumMap<>(Peer.class);
        for (RunResult result : results) {
            Peer peer = Peer.valueOf(result.getParams().getParam("peer"));
            costs.put(peer, Cost.of(result, peer.communities()));
        }
        Table table = new Table(
                "Workload budget-8, one community",
                "peer",
                "ns",
                "lowest",
                "highest",
                "bytes",
                "to the checked loop",
                "to BigDecimal");
        Cost loop = costs.getOrDefault(Peer.CHECKED_LOOP, Cost.NONE);
        Cost hand = costs.getOrDefault(Peer.BIG_DECIMAL, Cost.NONE);
        costs.forEach((peer, cost) -> table.row(
                peer.label(),
                number(cost.nanos()),
                number(cost.lowest()),
                number(cost.highest()),
                number(cost.bytes()),
                number(cost.nanos() / loop.nanos()),
                number(cost.nanos() / hand.nanos())));
        Cost batch = costs.getOrDefault(Peer.BATCH, Cost.NONE);
        for (Peer engine : List.of(Peer.DROOLS, Peer.KIE_DMN, Peer.FEEL)) {
            double times = costs.getOrDefault(engine, Cost.NONE).nanos() / batch.nanos();
            table.note(engine.label() + ": " + number(times) + " times the batch.");
        }
        table.note("Grand totals of every peer checked before it was timed.");
        return table;
    }

    /** How cost grows. */
    static Table growth(Path logs, boolean isShort) throws RunnerException {
        Table table =
                new Table("Growth", "what", "how many", "ns a call", "ns for each", "to the smallest", "bytes a call");
        Collection<RunResult> results = new Runner(
                        options(isShort, logs.resolve("growth.log").toString())
                                .forks(isShort ? 1 : FORKS)
                                .include("\\." + GrowthBenchmark.class.getSimpleName() + "\\.")
                                .build())
                .run();
        Map<String, Double> smallest = new HashMap<>();
        for (RunResult result : results) {
            Cost cost = Cost.of(result, 1);
            String what = what(result);
            int size = Integer.parseInt(result.getParams().getParam("size"));
            boolean isLookup = what.equals("lookup");
            double each = cost.nanos() / size;
            double compared = isLookup ? cost.nanos() : each;
            if (size > 1) {
                smallest.putIfAbsent(what, compared);
            }
            table.row(
                    what,
                    String.valueOf(size),
                    number(cost.nanos()),
                    isLookup ? "-" : number(each),
                    number(compared / smallest.getOrDefault(what, Double.NaN)),
                    number(cost.bytes()));
        }
        table.note(
                "To the smallest: time for each, of a lookup the time of a call; one community alone is not compared with.");
        table.note("Rules in columns: " + MadePacks.ROWS + " communities a call.");
        return table;
    }

    /** The time of one community against the norms and checklists of a pack, and its ratio to that in columns. */
    static Table assessments(Path logs, boolean isShort) throws RunnerException {
        Collection<RunResult> results = new Runner(
                        options(isShort, logs.resolve("assessments.log").toString())
                                .forks(isShort ? 1 : FORKS)
                                .include("\\." + AssessmentBenchmark.class.getSimpleName() + "\\.")
                                .build())
                .run();
        Map<String, Cost> costs = new TreeMap<>();
        results.forEach(result -> costs.put(what(result), Cost.of(result, MadeNorms.ROWS)));
        Table table = new Table(
                "One community under " + MadeNorms.RULES + " rules",
                "how",
                "ns",
                "lowest",
                "highest",
                "bytes",
                "to columns");
        double columns = costs.getOrDefault("columns", Cost.NONE).nanos();
        costs.forEach((how, cost) -> table.row(
                how,
                number(cost.nanos()),
                number(cost.lowest()),
                number(cost.highest()),
                number(cost.bytes()),
                number(cost.nanos() / columns)));
        table.note("Verdicts are counted in both; of one community in ten staff and premises are not known.");
        return table;
    }

    private static String what(RunResult result) {
        String name = result.getParams().getBenchmark();
        String what = name.substring(name.lastIndexOf('.') + 1);
        return result.getParams().getParamsKeys().contains("peer")
                ? what + ", "
                        + Peer.valueOf(result.getParams().getParam("peer")).label()
                : what;
    }

    /** What one call costs, or one of its communities: the median, lowest and highest time of an iteration, and bytes allocated. */
    private record Cost(double nanos, double lowest, double highest, double bytes) {
        private static final Cost NONE = new Cost(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        static Cost of(RunResult result, int each) {
            Statistics times = result.getPrimaryResult().getStatistics();
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            return new Cost(
                    times.getPercentile(50) / each,
                    times.getMin() / each,
                    times.getMax() / each,
                    allocated == null ? Double.NaN : allocated.getScore() / each);
        }
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
