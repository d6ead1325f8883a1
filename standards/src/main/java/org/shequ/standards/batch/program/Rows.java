package org.shequ.standards.batch.program;

import org.shequ.standards.batch.FactColumns;

/** What is looked at in columns before rows of them are worked out. */
final class Rows {
    private Rows() {}

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
