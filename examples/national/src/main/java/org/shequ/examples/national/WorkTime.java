package org.shequ.examples.national;

import java.lang.management.ManagementFactory;

/** How long some work takes in all: by the clock, and for how long its thread was at work, whatever else the machine does. */
final class WorkTime {
    private long nanoseconds;
    private long cpuNanoseconds;

    /** A part of some work. */
    @FunctionalInterface
    interface Part<T, X extends Exception> {
        T get() throws X;
    }

    /** Does a part of the work and returns what comes of it. */
    <T, X extends Exception> T get(Part<T, X> part) throws X {
        long start = System.nanoTime();
        long begun = cpuTime();
        T result = part.get();
        nanoseconds += System.nanoTime() - start;
        cpuNanoseconds += cpuTime() - begun;
        return result;
    }

    /** Does a part of the work. */
    void of(Runnable part) {
        get(() -> {
            part.run();
            return this;
        });
    }

    /** Returns what is left without a part of it. */
    WorkTime minus(WorkTime part) {
        WorkTime rest = new WorkTime();
        rest.nanoseconds = nanoseconds - part.nanoseconds;
        rest.cpuNanoseconds = cpuNanoseconds - part.cpuNanoseconds;
        return rest;
    }

    /** Returns how long it took by the clock. */
    long milliseconds() {
        return nanoseconds / 1_000_000;
    }

    /** Returns for how long its thread was at work. */
    long cpuMilliseconds() {
        return cpuNanoseconds / 1_000_000;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
