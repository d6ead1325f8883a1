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
    /** Communities as columns, worked out in slices whose columns of results are used again. */
    @State(Scope.Benchmark)
    public static class Slices {
        /** Which peer. */
        @Param({"CHECKED_SLICES", "BATCH_SLICES"})
        public Peer peer = Peer.CHECKED_SLICES;

        /** How many communities. */
        @Param({"1", "1000", "100000", "10000000"})
        public int size;

        private Work work = () -> {
            throw new IllegalStateException("not set up");
        };

        /** Makes the communities. */
        @Setup
        public void setUp() {
            work = peer.checked(Dataset.of(size));
        }
    }

    /** Communities as values. */
    @State(Scope.Benchmark)
    public static class Values {
        /** How many communities. */
        @Param({"1", "1000", "100000"})
        public int size;

        private Work work = () -> {
            throw new IllegalStateException("not set up");
        };

        /** Makes the communities. */
        @Setup
        public void setUp() {
            work = Peer.PLAIN.checked(Dataset.of(size));
        }
    }

    /** A pack of many rules. */
    @State(Scope.Benchmark)
    public static class Rules {
        /** How many rules. */
        @Param({"10", "100", "1000"})
        public int size;

        private Work plain = () -> {
            throw new IllegalStateException("not set up");
        };
        private Work columns = plain;

        /** Makes the pack. */
        @Setup
        public void setUp() {
            plain = MadePacks.rules(size);
            columns = MadePacks.rulesInColumns(size);
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
     * @param slices the communities
     * @return the totals
     */
    @Benchmark
    public Totals communities(Slices slices) {
        return slices.work.run();
    }

    /**
     * Works out communities one by one.
     *
     * @param values the communities
     * @return the totals
     */
    @Benchmark
    public Totals plainCommunities(Values values) {
        return values.work.run();
    }

    /**
     * Works out one community under many rules.
     *
     * @param rules the rules
     * @return the totals
     */
    @Benchmark
    public Totals plainRules(Rules rules) {
        return rules.plain.run();
    }

    /**
     * Works out columns of communities under many rules.
     *
     * @param rules the rules
     * @return the totals
     */
    @Benchmark
    public Totals rules(Rules rules) {
        return rules.columns.run();
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
