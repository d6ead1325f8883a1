package org.shequ.standards.batch.program;

import org.shequ.standards.batch.FactColumns;

/** What is looked at in columns before rows of them are worked out. */
final class Rows {
    /** So many bytes of results are likely to stay in a cache that a processor does not share. */
    private static final int CACHED = 1 << 19;

    /** What a row takes: of each line an amount and a status, of totals and their payers as much as of some eleven. */
    private static final int LINE = Long.BYTES + 1;

    private static final int TOTALS = 100;

    /** Fewer rows than that cost more than they save. */
    private static final int LEAST = 512;

    private Rows() {}

    /** How many rows of so many lines stay in a cache, a power of two. */
    static int ofSlice(int lines) {
        long row = TOTALS + (long) LINE * lines;
        return Math.max(LEAST, Integer.highestOneBit((int) (CACHED / row)));
    }

    /** How many rows a result may be asked to hold. */
    static void checkCount(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows (" + rows + ") must be at least 0");
        }
    }

    /** A slice lies within the columns, and a result holds it. */
    static void checkSlice(FactColumns columns, int from, int to, int capacity) {
        if (from < 0 || to < from || to > columns.rows()) {
            throw new IllegalArgumentException(
                    "rows (" + from + " to " + to + ") must lie within the " + columns.rows() + " of the columns");
        }
        if (to - from > capacity) {
            throw new IllegalArgumentException("result (" + capacity + " rows) must hold at least " + (to - from));
        }
    }

    /** The place of a row among so many, -1 for none. */
    static int place(FactColumns columns, int row, int places) {
        columns.fault(row).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        int[] at = columns.places();
        int place = at == null ? 0 : at[row];
        if (place < -1 || place >= places) {
            throw new IllegalArgumentException("place (" + place + ") must be from -1 to " + (places - 1));
        }
        return place;
    }
}
