package org.shequ.standards.batch.program;

/**
 * The loops of a program over a block of rows, each simple enough to be vectorised: all arrays run from 0. Masks select without a branch;
 * differences of values below 2^62 do not overflow, so their sign tells the order.
 */
final class Kernels {
    /** An eighth of the rows of a block. */
    static final int EIGHTH = Program.BLOCK / 8;

    private Kernels() {}

    static void add(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] + b[i];
        }
    }

    static void add(long[] to, long[] a, long[] b, long[] c, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] + b[i] + c[i];
        }
    }

    static void add(long[] to, long[] a, long[] b, long[] c, long[] d, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] + b[i] + c[i] + d[i];
        }
    }

    static void subtract(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] - b[i];
        }
    }

    static void multiply(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] * b[i];
        }
    }

    static void scale(long[] to, long[] a, long factor, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] * factor;
        }
    }

    static void shift(long[] to, long[] a, long factor, long addend, int places, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = (a[i] * factor + addend) >> places;
        }
    }

    /** floor((a factor + addend) / divisor), where the divisor is 2^(64 + places) over the reciprocal, nearly. */
    static void divide(long[] to, long[] a, long factor, long addend, long reciprocal, int places, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = Math.multiplyHigh(a[i] * factor + addend, reciprocal) >> places;
        }
    }

    static void smaller(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            long less = a[i] - b[i];
            to[i] = b[i] + (less & (less >> 63));
        }
    }

    static void larger(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            long less = a[i] - b[i];
            to[i] = a[i] - (less & (less >> 63));
        }
    }

    static void below(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = (a[i] - b[i]) >> 63;
        }
    }

    static void equal(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            long other = a[i] - b[i];
            to[i] = ~((other | -other) >> 63);
        }
    }

    static void and(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] & b[i];
        }
    }

    static void or(long[] to, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = a[i] | b[i];
        }
    }

    static void not(long[] to, long[] a, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = ~a[i];
        }
    }

    static void choose(long[] to, long[] mask, long[] a, long[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = b[i] ^ ((a[i] ^ b[i]) & mask[i]);
        }
    }

    static void fill(long[] to, long value, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = value;
        }
    }

    static void rest(long[] to, long[] index, long[] table, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = table[(int) index[i]];
        }
    }

    static void table(long[] to, int[] index, long[] table, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = table[index[i]];
        }
    }

    static void table(long[] to, byte[] index, long[] table, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = table[index[i] & 0xFF];
        }
    }

    /** Adds codes to an index, which those with no shift begin; all bits of codes that are set in some row. */
    static int index(int[] to, byte[] codes, int from, int shift, int n) {
        int all = 0;
        for (int i = 0; i < n; i++) {
            int code = codes[from + i];
            all |= code;
            to[i] = (shift == 0 ? 0 : to[i]) | code << shift;
        }
        return all & 0xFF;
    }

    /**
     * All bits of a block that are set in some row. A whole block is laid over itself eightfold first, which is vectorised, as the union of
     * all rows is not.
     *
     * @param over room for an eighth of a block
     */
    static long union(long[] a, long[] over, int n) {
        if (n < Program.BLOCK) {
            return union(a, n);
        }
        for (int i = 0; i < EIGHTH; i++) {
            over[i] = a[i]
                    | a[i + EIGHTH]
                    | a[i + 2 * EIGHTH]
                    | a[i + 3 * EIGHTH]
                    | a[i + 4 * EIGHTH]
                    | a[i + 5 * EIGHTH]
                    | a[i + 6 * EIGHTH]
                    | a[i + 7 * EIGHTH];
        }
        return union(over, EIGHTH);
    }

    private static long union(long[] a, int n) {
        long all = 0;
        for (int i = 0; i < n; i++) {
            all |= a[i];
        }
        return all;
    }

    /** Spreads the bits of rows into masks. */
    static void spread(long[] to, long[] bits, int from, int n) {
        for (int i = 0; i < n; i++) {
            int row = from + i;
            to[i] = -((bits[row >> 6] >>> (row & 63)) & 1);
        }
    }

    /** The status 1 where a mask is so, else 0. */
    static void codes(byte[] to, int at, long[] codes, int n) {
        for (int i = 0; i < n; i++) {
            to[at + i] = (byte) codes[i];
        }
    }

    static void status(byte[] to, int at, long[] mask, int n) {
        for (int i = 0; i < n; i++) {
            to[at + i] = (byte) (mask[i] & 1);
        }
    }

    static void status(byte[] to, int at, int[] index, byte[] table, int n) {
        for (int i = 0; i < n; i++) {
            to[at + i] = table[index[i]];
        }
    }

    static void status(byte[] to, int at, byte[] index, byte[] table, int n) {
        for (int i = 0; i < n; i++) {
            to[at + i] = table[index[i] & 0xFF];
        }
    }

    /** Codes as bytes; those of their bits that are set in some row. */
    static int narrow(byte[] to, int at, long[] codes, int n) {
        int union = 0;
        for (int i = 0; i < n; i++) {
            byte code = (byte) codes[i];
            to[at + i] = code;
            union |= code;
        }
        return union;
    }
}
