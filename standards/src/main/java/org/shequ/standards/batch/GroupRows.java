package org.shequ.standards.batch;

import java.util.Arrays;

/** How many rows there are by group, and how many of them are at fault; as many groups as the highest key so far needs. */
final class GroupRows {
    private long[] rows = new long[0];
    private long[] faulty = new long[0];

    /** How many groups there are. */
    int groups() {
        return rows.length;
    }

    /** Counts the rows of a slice; those with the code of a fault as such. */
    void add(int count, byte[] codes, byte fault, int[] keys, int from) {
        grow(1 + largest(keys, from, count));
        for (int row = 0; row < count; row++) {
            int key = keys[from + row];
            rows[key]++;
            faulty[key] += codes[row] == fault ? 1 : 0;
        }
    }

    private static int largest(int[] keys, int from, int rows) {
        if (from < 0 || keys.length - from < rows) {
            throw new IllegalArgumentException(
                    "keys (" + keys.length + " from " + from + " on) must be one for each of " + rows + " rows");
        }
        int largest = -1;
        for (int row = 0; row < rows; row++) {
            if (keys[from + row] < 0) {
                throw new IllegalArgumentException("key (" + keys[from + row] + ") must be at least 0");
            }
            largest = Math.max(largest, keys[from + row]);
        }
        return largest;
    }

    /** Adds the counts of other groups; those of the same number are the same. */
    void add(GroupRows other) {
        grow(other.groups());
        Sums.add(rows, other.rows);
        Sums.add(faulty, other.faulty);
    }

    private void grow(int groups) {
        if (groups > rows.length) {
            rows = Arrays.copyOf(rows, groups);
            faulty = Arrays.copyOf(faulty, groups);
        }
    }

    /** How many rows there are, by group. */
    long[] rows() {
        return rows.clone();
    }

    /** How many rows are at fault, by group. */
    long[] faulty() {
        return faulty.clone();
    }
}
