package org.shequ.standards.batch;

/** Sums by group that do not overflow. */
final class Sums {
    private Sums() {}

    static void add(long[] to, long[] from) {
        for (int i = 0; i < from.length; i++) {
            to[i] = Math.addExact(to[i], from[i]);
        }
    }

    /** Adds a column of the rows of a slice to the sums of their groups. */
    static void add(long[] to, long[] column, int rows, int[] keys, int from) {
        for (int row = 0; row < rows; row++) {
            int key = keys[from + row];
            to[key] = Math.addExact(to[key], column[row]);
        }
    }

    /** Adds a column of high ends, where {@link BudgetColumns#NO_HIGH} adds nothing and is counted. */
    static void addHigh(long[] to, long[] without, long[] column, int rows, int[] keys, int from) {
        for (int row = 0; row < rows; row++) {
            int key = keys[from + row];
            if (column[row] == BudgetColumns.NO_HIGH) {
                without[key]++;
            } else {
                to[key] = Math.addExact(to[key], column[row]);
            }
        }
    }

    /** Counts the rows of a status. */
    static void count(long[] to, byte status, byte[] column, int rows, int[] keys, int from) {
        for (int row = 0; row < rows; row++) {
            if (column[row] == status) {
                to[keys[from + row]]++;
            }
        }
    }
}
