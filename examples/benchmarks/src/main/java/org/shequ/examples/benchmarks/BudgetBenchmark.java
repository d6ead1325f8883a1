package org.shequ.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.shequ.examples.benchmarks.peer.Dataset;
import org.shequ.examples.benchmarks.peer.Totals;
import org.shequ.examples.benchmarks.peer.Work;

/** The workload by each peer, its grand totals checked before it is timed; one call works out all communities of the peer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BudgetBenchmark {
    /** Which peer. */
    @Param({
        "LOOP",
        "CHECKED_LOOP",
        "CHECKED_SLICES",
        "BATCH",
        "BATCH_SLICES",
        "PLAIN",
        "RECORDED",
        "DERIVED",
        "RENDERED",
        "BIG_DECIMAL",
        "JODA",
        "DROOLS",
        "KIE_DMN",
        "FEEL"
    })
    public Peer peer = Peer.LOOP;

    private Work work = () -> {
        throw new IllegalStateException("not set up");
    };

    /** Prepares the workload and checks the grand totals. */
    @Setup
    public void setUp() {
        work = peer.checked(Dataset.of(peer.communities()));
    }

    /** {@return the grand totals} */
    @Benchmark
    public Totals budgets() {
        return work.run();
    }
}
