package org.shequ.standards.batch;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A column of quantities (数量列): a {@code long} for each row, or an {@code int} where none is larger, which takes half the memory; and which
 * of them are known. What it gives is the same either way.
 */
public final class AmountColumn {
    private final long[] longs;
    private final int[] ints;
    private final boolean isNarrow;
    private final long @Nullable [] known;

    private AmountColumn(long[] longs, int[] ints, boolean isNarrow, long @Nullable [] known) {
        this.longs = longs;
        this.ints = ints;
        this.isNarrow = isNarrow;
        this.known = known;
    }

    static AmountColumn of(long[] values, long @Nullable [] known) {
        return new AmountColumn(values, new int[0], false, known);
    }

    static AmountColumn of(int[] values, long @Nullable [] known) {
        return new AmountColumn(new long[0], values, true, known);
    }

    /**
     * Returns the quantity of a row.
     *
     * @param row the row
     * @return the number as the column holds it, empty where it is not known
     */
    public OptionalLong amount(int row) {
        return known == null || (known[row >> 6] >>> (row & 63) & 1) != 0
                ? OptionalLong.of(isNarrow ? ints[row] : longs[row])
                : OptionalLong.empty();
    }

    /**
     * Returns which rows are known.
     *
     * @return bit {@code row & 63} of word {@code row >> 6}; null if all rows are known
     */
    public long @Nullable [] known() {
        return known;
    }

    /**
     * Copies rows that lie together.
     *
     * @param from the first of them
     * @param count how many
     * @param to takes them from its beginning; what is not known may be anything
     */
    public void copy(int from, int count, long[] to) {
        if (isNarrow) {
            for (int i = 0; i < count; i++) {
                to[i] = ints[from + i];
            }
        } else {
            System.arraycopy(longs, from, to, 0, count);
        }
    }

    /**
     * Copies rows that do not lie together.
     *
     * @param from what the rows are counted from
     * @param picks the rows
     * @param count how many
     * @param to takes them from its beginning; what is not known may be anything
     */
    public void copy(int from, int[] picks, int count, long[] to) {
        for (int i = 0; i < count; i++) {
            int row = from + picks[i];
            to[i] = isNarrow ? ints[row] : longs[row];
        }
    }

    /** {@return how wide it is} */
    @Override
    public String toString() {
        return isNarrow ? ints.length + " ints" : longs.length + " longs";
    }
}
