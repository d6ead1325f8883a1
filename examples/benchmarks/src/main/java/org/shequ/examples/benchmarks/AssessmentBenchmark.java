package org.shequ.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.shequ.examples.benchmarks.peer.MadeNorms;

/** Norms and checklists, by columns and one community after the other; that both find the same is checked before they are timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessmentBenchmark {
    private MadeNorms.Verdicts columns = () -> {
        throw new IllegalStateException("not set up");
    };
    private MadeNorms.Verdicts plain = columns;

    /** Makes the communities, and checks what is found. */
    @Setup
    public void setUp() {
        columns = MadeNorms.columns();
        plain = MadeNorms.plain();
        if (columns.met() != plain.met()) {
            throw new IllegalStateException("met: " + columns.met() + " in columns, " + plain.met() + " one by one");
        }
    }

    /** {@return how many findings are that a rule is met, by columns} */
    @Benchmark
    public long columns() {
        return columns.met();
    }

    /** {@return how many findings are that a rule is met, one community after the other} */
    @Benchmark
    public long plain() {
        return plain.met();
    }
}
