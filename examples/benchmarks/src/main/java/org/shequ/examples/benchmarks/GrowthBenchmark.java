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
import org.shequ.examples.benchmarks.peer.MadePacks;
import org.shequ.examples.benchmarks.peer.Totals;
import org.shequ.examples.benchmarks.peer.Work;

/** How cost grows with communities, with rules and with packs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {
    /** Communities in slices, of which one is kept and used again. */
    @State(Scope.Benchmark)
    public static class Slices {
        private static final int LARGEST = 8_192;

        /** Which peer. */
        @Param({"CHECKED_LOOP", "BATCH", "PLAIN"})
        public Peer peer = Peer.CHECKED_LOOP;

        /** How many communities. */
        @Param({"1", "1000", "100000", "10000000"})
        public int size;

        private Work slice = () -> {
            throw new IllegalStateException("not set up");
        };

        /** Prepares the slice. */
        @Setup
        public void setUp() {
            slice = peer.checked(Dataset.of(Math.min(size, LARGEST)));
        }

        long run() {
            long sum = 0;
            for (int done = 0; done < size; done += LARGEST) {
                Totals totals = slice.run();
                sum = Math.addExact(sum, totals.total());
            }
            return sum;
        }
    }

    /** A pack of many rules. */
    @State(Scope.Benchmark)
    public static class Rules {
        /** How many rules. */
        @Param({"10", "100", "1000"})
        public int size;

        private Work work = () -> {
            throw new IllegalStateException("not set up");
        };

        /** Makes the pack. */
        @Setup
        public void setUp() {
            work = MadePacks.rules(size);
        }
    }

    /** A library of many packs. */
    @State(Scope.Benchmark)
    public static class Packs {
        /** How many packs. */
        @Param({"5", "50", "500", "5000"})
        public int size;

        private MadePacks.Lookups lookups = () -> {
            throw new IllegalStateException("not set up");
        };

        /** Makes the library. */
        @Setup
        public void setUp() {
            lookups = MadePacks.lookups(size);
        }
    }

    /**
     * Works out communities slice by slice.
     *
     * @param slices the slices
     * @return the total
     */
    @Benchmark
    public long communities(Slices slices) {
        return slices.run();
    }

    /**
     * Works out one community under many rules.
     *
     * @param rules the rules
     * @return the totals
     */
    @Benchmark
    public Totals rules(Rules rules) {
        return rules.work.run();
    }

    /**
     * Looks the documents of one community up among many.
     *
     * @param packs the packs
     * @return how many were found
     */
    @Benchmark
    public int lookup(Packs packs) {
        return packs.lookups.found();
    }
}
