package org.shequ.standards.policy;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is kept by whole numbers, looked up by many threads without a lock and without a box for the key. Each addition makes a new table,
 * so it is for few keys; those beyond a number are not kept.
 *
 * @param <T> what is kept
 */
final class LongTable<T> {
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final int most;
    private volatile Slots slots = new Slots(8, 0);

    LongTable(int most) {
        this.most = most;
    }

    /** Keys and what is kept for them; at least half of the places are free. */
    private static final class Slots {
        private final long[] keys;
        private final @Nullable Object[] values;
        private final int shift;
        private final int size;

        Slots(int capacity, int size) {
            this.keys = new long[capacity];
            this.values = new Object[capacity];
            this.shift = 1 + Long.numberOfLeadingZeros(capacity);
            this.size = size;
        }

        /** The place of a key, or the free place where it would stand. */
        int find(long key) {
            int at = (int) ((key * SPREAD) >>> shift);
            while (values[at] != null && keys[at] != key) {
                at = (at + 1) & (keys.length - 1);
            }
            return at;
        }

        void put(long key, Object value) {
            int at = find(key);
            keys[at] = key;
            values[at] = value;
        }
    }

    /** What is kept for a key; null where nothing is. */
    @SuppressWarnings("unchecked") // only what add() is given gets in
    @Nullable
    T get(long key) {
        Slots now = slots;
        return (T) now.values[now.find(key)];
    }

    /** What is kept for a key, made if need be; null where it is not kept because there are too many. */
    @SuppressWarnings("unchecked")
    @Nullable
    synchronized T add(long key, LongFunction<T> maker) {
        Slots now = slots;
        Object found = now.values[now.find(key)];
        if (found != null || now.size == most) {
            return (T) found;
        }
        T made = maker.apply(key);
        Slots next =
                new Slots(now.size * 2 + 2 > now.keys.length ? now.keys.length * 2 : now.keys.length, now.size + 1);
        for (int i = 0; i < now.keys.length; i++) {
            Object value = now.values[i];
            if (value != null) {
                next.put(now.keys[i], value);
            }
        }
        next.put(key, made);
        slots = next;
        return made;
    }
}
