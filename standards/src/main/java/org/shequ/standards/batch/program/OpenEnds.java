package org.shequ.standards.batch.program;

import java.util.Arrays;
import org.shequ.standards.batch.BudgetColumns;

/** The ends of amounts of one column that are open in some rows, kept from run to run. */
final class OpenEnds {
    private final long[] low;
    private final long[] high;
    private final long[] there;
    private boolean isUsed;

    OpenEnds(int rows) {
        this.low = new long[rows];
        this.high = new long[rows];
        this.there = new long[(rows + Long.SIZE - 1) / Long.SIZE];
    }

    /** Whether any row may have ends. */
    boolean isUsed() {
        return isUsed;
    }

    void forget() {
        if (isUsed) {
            Arrays.fill(there, 0);
            isUsed = false;
        }
    }

    void forget(int row) {
        there[row >> 6] &= ~(1L << (row & 63));
    }

    void set(int row, long least, long most) {
        low[row] = least;
        high[row] = most;
        there[row >> 6] |= 1L << (row & 63);
        isUsed = true;
    }

    /** Takes the ends of rows from slots: low, high, and the mask of those without a high end; a slot below 0 stands for zeros. */
    void set(int at, long[][] slots, int[] from, int n) {
        for (int i = 0; i < n; i++) {
            boolean isOpen = from[2] >= 0 && slots[from[2]][i] != 0;
            set(
                    at + i,
                    from[0] < 0 ? 0 : slots[from[0]][i],
                    isOpen ? BudgetColumns.NO_HIGH : from[1] < 0 ? 0 : slots[from[1]][i]);
        }
    }

    /** Takes the ends of the first rows of another. */
    void scatter(OpenEnds from, int at, int[] picks, int n) {
        for (int i = 0; i < n; i++) {
            set(at + picks[i], from.low[i], from.high[i]);
        }
    }

    /** The low or high ends; where there are none, the amounts. */
    long[] of(boolean isHigh, long[] amounts, int rows) {
        long[] ends = isHigh ? high : low;
        for (int row = 0; row < rows; row++) {
            if ((there[row >> 6] >>> (row & 63) & 1) == 0) {
                ends[row] = amounts[row];
            }
        }
        return ends;
    }
}
