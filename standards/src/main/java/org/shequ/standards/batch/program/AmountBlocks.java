package org.shequ.standards.batch.program;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a result, column by column and block by block. A column is there from the first time that something is written to it, and is
 * told from then on which blocks hold something. One that holds what another does, as the share of who pays all of a line, is written only
 * from when it is first read.
 */
final class AmountBlocks {
    private final int capacity;
    private final long[] @Nullable [] columns;
    private final boolean[] isRead;

    /** By block and column. */
    private final boolean[][] isWritten;

    /** By block and column 1 and the column that stands for it, or 0. */
    private final int[][] standIns;

    AmountBlocks(int columns, int capacity) {
        int blocks = (capacity + Program.BLOCK - 1) / Program.BLOCK;
        this.capacity = capacity;
        this.columns = new long[columns][];
        this.isRead = new boolean[columns];
        this.isWritten = new boolean[blocks][columns];
        this.standIns = new int[blocks][columns];
    }

    int count() {
        return columns.length;
    }

    /** Whether rows are all that a block has. */
    static boolean isWhole(int at, int count, int capacity) {
        int start = at - at % Program.BLOCK;
        return at == start && at + count >= Math.min(start + Program.BLOCK, capacity);
    }

    private long[] column(int column) {
        long[] found = columns[column];
        if (found == null) {
            found = new long[capacity];
            columns[column] = found;
        }
        return found;
    }

    /** A column as a caller reads it, who may keep it from run to run; several may read at a time. */
    synchronized long[] read(int column) {
        if (!isRead[column]) {
            isRead[column] = true;
            for (int block = 0; block < standIns.length; block++) {
                standAlone(column, block);
            }
        }
        return column(column);
    }

    /** Takes rows of one block from the first of a slot. */
    void write(int column, int at, long[] slot, int count) {
        System.arraycopy(slot, 0, toWrite(column, at), at, count);
    }

    /** Takes one row. */
    void write(int column, int row, long amount) {
        toWrite(column, row)[row] = amount;
    }

    private long[] toWrite(int column, int at) {
        int block = at / Program.BLOCK;
        standAlone(column, block);
        isWritten[block][column] = true;
        return column(column);
    }

    /** Takes for rows of a block what another column was just given for them. */
    void same(int column, int source, int at, int count) {
        int block = at / Program.BLOCK;
        if (isRead[column] || at % Program.BLOCK != 0) {
            System.arraycopy(column(source), at, toWrite(column, at), at, count);
        } else {
            isWritten[block][column] = true;
            standIns[block][column] = 1 + source;
        }
    }

    /** Lets no other column stand for a block of this, which takes what it held. */
    private void standAlone(int column, int block) {
        int source = standIns[block][column] - 1;
        if (source >= 0) {
            int start = block * Program.BLOCK;
            standIns[block][column] = 0;
            System.arraycopy(column(source), start, column(column), start, Math.min(Program.BLOCK, capacity - start));
        }
    }

    /** Lets no column stand for another in a block, some rows of which are to be written anew. */
    private void standAlone(int block) {
        for (int column = 0; column < columns.length; column++) {
            standAlone(column, block);
        }
    }

    /** Clears rows of a column that a program does not write; a block that holds nothing is left as it is. */
    void clear(int column, int at, int count) {
        int block = at / Program.BLOCK;
        if (isWritten[block][column]) {
            standAlone(column, block);
            Arrays.fill(column(column), at, at + count, 0);
            isWritten[block][column] = !isWhole(at, count, capacity);
        }
    }

    /** Clears a row of all columns. */
    void clear(int row) {
        int block = row / Program.BLOCK;
        standAlone(block);
        for (int column = 0; column < columns.length; column++) {
            if (isWritten[block][column]) {
                column(column)[row] = 0;
            }
        }
    }

    /** Takes the first rows of another result of the same columns to rows of a block. */
    void scatter(AmountBlocks from, int at, int[] picks, int n) {
        int block = at / Program.BLOCK;
        standAlone(block);
        from.standAlone(0);
        for (int column = 0; column < columns.length; column++) {
            if (from.isWritten[0][column]) {
                long[] to = toWrite(column, at);
                long[] values = from.column(column);
                for (int i = 0; i < n; i++) {
                    to[at + picks[i]] = values[i];
                }
            } else if (isWritten[block][column]) {
                long[] to = column(column);
                for (int i = 0; i < n; i++) {
                    to[at + picks[i]] = 0;
                }
            }
        }
    }
}
