package org.shequ.standards.batch.program;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The indices of the rows of a block into tables over codes: in bytes, eight rows at a time, where the codes of all columns together have no
 * more than eight bits.
 */
final class Indices {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int EIGHT = 8;

    private final byte[] narrow = new byte[Program.BLOCK];
    private int[][] wide = {};
    private boolean isNarrow;

    /** Makes room for so many indices. */
    void begin(int count, boolean narrowOne) {
        isNarrow = narrowOne;
        int old = wide.length;
        if (old < count) {
            wide = java.util.Arrays.copyOf(wide, count);
            for (int i = old; i < count; i++) {
                wide[i] = new int[Program.BLOCK];
            }
        }
    }

    /**
     * Adds codes to an index, which those with no shift begin.
     *
     * @return all bits of codes that are set in some row; where they are more than the column allows the index is of no use
     */
    int add(int index, byte[] codes, int shift, int from, int n) {
        if (!isNarrow) {
            return Kernels.index(wide[index], codes, from, shift, n);
        }
        long all = 0;
        int i = 0;
        for (; i + EIGHT <= n; i += EIGHT) {
            long word = (long) WORDS.get(codes, from + i);
            all |= word;
            WORDS.set(narrow, i, shift == 0 ? word : word << shift | (long) WORDS.get(narrow, i));
        }
        for (; i < n; i++) {
            all |= codes[from + i] & 0xFF;
            narrow[i] = (byte) (codes[from + i] << shift | (shift == 0 ? 0 : narrow[i]));
        }
        all |= all >>> 32;
        all |= all >>> 16;
        return (int) ((all | all >>> EIGHT) & 0xFF);
    }

    void table(long[] to, int index, long[] table, int n) {
        if (isNarrow) {
            Kernels.table(to, narrow, table, n);
        } else {
            Kernels.table(to, wide[index], table, n);
        }
    }

    void status(byte[] to, int at, int index, byte[] table, int n) {
        if (isNarrow) {
            Kernels.status(to, at, narrow, table, n);
        } else {
            Kernels.status(to, at, wide[index], table, n);
        }
    }
}
