package org.shequ.core.share;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Yuan;

/** An allocation of few keys, kept in fen. */
final class FenAllocation extends Allocation {
    private final Amounts amounts;

    /** Takes an array that nobody changes any more, as long as the list. */
    FenAllocation(List<String> keys, long[] fen) {
        this.amounts = new Amounts(keys, fen);
    }

    @Override
    public Map<String, Yuan> amounts() {
        return amounts;
    }

    /** The amounts as a map that nobody can change, in the order of the keys. */
    private static final class Amounts extends AbstractMap<String, Yuan> {
        private final List<String> keys;
        private final long[] fen;

        Amounts(List<String> keys, long[] fen) {
            this.keys = keys;
            this.fen = fen;
        }

        @Override
        public @Nullable Yuan get(@Nullable Object key) {
            int at = find(key);
            return at < 0 ? null : Yuan.ofFen(fen[at]);
        }

        @Override
        public Yuan getOrDefault(@Nullable Object key, Yuan otherwise) {
            int at = find(key);
            return at < 0 ? otherwise : Yuan.ofFen(fen[at]);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return find(key) >= 0;
        }

        @Override
        public int size() {
            return fen.length;
        }

        private int find(@Nullable Object key) {
            for (int i = 0; i < fen.length; i++) {
                if (keys.get(i).equals(key)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Set<Entry<String, Yuan>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, Yuan>> iterator() {
                    return new Entries();
                }

                @Override
                public int size() {
                    return fen.length;
                }
            };
        }

        private final class Entries implements Iterator<Entry<String, Yuan>> {
            private int next;

            @Override
            public boolean hasNext() {
                return next < fen.length;
            }

            @Override
            public Entry<String, Yuan> next() {
                if (next == fen.length) {
                    throw new NoSuchElementException();
                }
                Entry<String, Yuan> entry = Map.entry(keys.get(next), Yuan.ofFen(fen[next]));
                next++;
                return entry;
            }
        }
    }
}
