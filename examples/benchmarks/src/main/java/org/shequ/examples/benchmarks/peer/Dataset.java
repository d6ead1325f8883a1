package org.shequ.examples.benchmarks.peer;

/** The communities of the workload as columns, made from a seed by SplitMix64. */
public final class Dataset {
    /** The year of the budgets. */
    static final int YEAR = 2024;

    private static final long SEED = 20_240_801L;

    /** Urban community, rural community, village: 0, 1, 2. */
    final long[] kind;

    final long[] households;
    final long[] residents;
    final long[] members;
    final long[] staff;
    final long[] wageFen;

    /** 0 or 1. */
    final long[] strained;

    private Dataset(int size) {
        kind = new long[size];
        households = new long[size];
        residents = new long[size];
        members = new long[size];
        staff = new long[size];
        wageFen = new long[size];
        strained = new long[size];
    }

    /**
     * Returns the first communities.
     *
     * @param size how many
     * @return the communities
     */
    public static Dataset of(int size) {
        Dataset data = new Dataset(size);
        for (int i = 0; i < size; i++) {
            data.fill(i);
        }
        return data;
    }

    private void fill(int i) {
        long j = 8L * i;
        kind[i] = random(j) % 3;
        households[i] = 50 + random(j + 1) % 5951;
        residents[i] = (26 * households[i] + 5) / 10;
        members[i] = 5 + random(j + 2) % 5;
        staff[i] = random(j + 3) % 13;
        wageFen[i] = 300_000 + random(j + 4) % 600_001;
        strained[i] = random(j + 5) % 10 < 3 ? 1 : 0;
    }

    private static long random(long j) {
        long z = SEED + (j + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }

    /** {@return how many communities there are} */
    public int size() {
        return kind.length;
    }
}
