package org.shequ.examples.benchmarks;

import org.shequ.examples.benchmarks.peer.Dataset;
import org.shequ.examples.benchmarks.peer.DroolsPeer;
import org.shequ.examples.benchmarks.peer.FeelPeer;
import org.shequ.examples.benchmarks.peer.HandBigDecimal;
import org.shequ.examples.benchmarks.peer.JodaPeer;
import org.shequ.examples.benchmarks.peer.KieDmnPeer;
import org.shequ.examples.benchmarks.peer.LongLoop;
import org.shequ.examples.benchmarks.peer.Ours;
import org.shequ.examples.benchmarks.peer.OursBatch;
import org.shequ.examples.benchmarks.peer.Totals;
import org.shequ.examples.benchmarks.peer.Work;

/** The ways of computing the workload that are compared. */
public enum Peer {
    /** The hand-written loop. */
    LOOP("long[] loop, unchecked", 100_000),
    /** The hand-written loop that checks for overflow: what the others are compared with. */
    CHECKED_LOOP("long[] loop, exact checks", 100_000),
    /** The same over slices, each into the columns of results of the one before. */
    CHECKED_SLICES("long[] loop, exact checks, slices of 16 384", 100_000),
    /** Shequ, compiled to columns. */
    BATCH("Shequ, column batch", 100_000),
    /** The same over slices, each into the columns of results of the one before. */
    BATCH_SLICES("Shequ, column batch, slices of 16 384", 100_000),
    /** Shequ, plain. */
    PLAIN("Shequ, plain path", 20_000),
    /** Shequ with explanations that nobody reads. */
    RECORDED("Shequ, explained", 20_000),
    /** Shequ with every derivation read. */
    DERIVED("Shequ, explained, derivations read", 5_000),
    /** Shequ with explanations in words. */
    RENDERED("Shequ, explained in words", 1_000),
    /** By hand in {@code BigDecimal}. */
    BIG_DECIMAL("BigDecimal by hand", 100_000),
    /** By hand in {@code Money}. */
    JODA("Joda-Money", 100_000),
    /** Drools. */
    DROOLS("Drools, executable model", 2_000),
    /** KIE DMN. */
    KIE_DMN("KIE DMN", 2_000),
    /** FEEL. */
    FEEL("FEEL (Scala engine)", 2_000);

    private final String label;
    private final int communities;

    Peer(String label, int communities) {
        this.label = label;
        this.communities = communities;
    }

    /** {@return what it is called in tables} */
    public String label() {
        return label;
    }

    /** {@return over how many communities it is timed} */
    public int communities() {
        return communities;
    }

    /**
     * Prepares the workload.
     *
     * @param data the communities
     * @return the work
     */
    public Work over(Dataset data) {
        return switch (this) {
            case LOOP -> LongLoop.unchecked(data);
            case CHECKED_LOOP -> LongLoop.checked(data);
            case CHECKED_SLICES -> LongLoop.checked(data, Totals.SLICE);
            case BATCH -> OursBatch.of(data);
            case BATCH_SLICES -> OursBatch.of(data, Totals.SLICE);
            case PLAIN -> Ours.plain(data);
            case RECORDED -> Ours.recorded(data);
            case DERIVED -> Ours.derived(data);
            case RENDERED -> Ours.rendered(data);
            case BIG_DECIMAL -> HandBigDecimal.of(data);
            case JODA -> JodaPeer.of(data);
            case DROOLS -> DroolsPeer.of(data);
            case KIE_DMN -> KieDmnPeer.of(data);
            case FEEL -> FeelPeer.of(data);
        };
    }

    /**
     * Prepares the workload and runs it once.
     *
     * @param data the communities
     * @return the work
     * @throws IllegalStateException unless the grand totals are right
     */
    public Work checked(Dataset data) {
        Work work = over(data);
        Totals found = work.run();
        Totals expected = Totals.expected(data);
        if (!found.equals(expected)) {
            throw new IllegalStateException(label + " gives " + found + ", not " + expected);
        }
        return work;
    }
}
