package org.shequ.core.share;

import java.util.Arrays;
import org.shequ.core.quantity.Yuan;

/**
 * A sum of allocations while it is added up (分担累计), in fen; a key stands where it first came.
 *
 * <p>Not safe to share between threads; what {@link #allocation()} gives is.
 */
public final class AllocationSum {
    private String[] keys = new String[3];
    private long[] fen = new long[3];
    private int size;
    private boolean handed;

    /** Returns a sum of nothing. */
    public AllocationSum() {}

    /** Adds what one key bears. */
    void add(String key, long amount) {
        if (handed) {
            keys = keys.clone();
            fen = fen.clone();
            handed = false;
        }
        int at = find(key);
        if (at == size) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                fen = Arrays.copyOf(fen, size * 2);
            }
            keys[size] = key;
            size++;
        }
        long sum = fen[at] + amount;
        if (((fen[at] ^ sum) & (amount ^ sum)) < 0) {
            Yuan.ofFen(fen[at]).plus(Yuan.ofFen(amount));
        }
        fen[at] = sum;
    }

    private int find(String key) {
        for (int i = 0; i < size; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return size;
    }

    /**
     * {@return the sum so far}
     */
    public Allocation allocation() {
        if (size == 0) {
            return Allocation.NONE;
        }
        handed = true;
        return new FenAllocation(keys, fen, size);
    }
}
