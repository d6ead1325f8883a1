package org.shequ.examples.benchmarks.peer;

/** The workload over prepared communities, in one of the ways that are compared. */
@FunctionalInterface
public interface Work {
    /**
     * Works out every line of every community, and the grand totals.
     *
     * @return the grand totals
     */
    Totals run();
}
