package org.shequ.standards.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Characters as they come, the last of which are kept so that a fault can say what was found; a byte order mark is skipped. */
final class RecentReader extends Reader implements Passage {
    private static final int KEPT = 1 << 14;

    private final Reader in;
    private final char[] kept = new char[KEPT];
    private long count;
    private boolean begun;

    RecentReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] block, int from, int length) throws IOException {
        int read = in.read(block, from, Math.min(length, KEPT / 2));
        if (!begun && read > 0) {
            begun = true;
            if (block[from] == '\uFEFF') {
                System.arraycopy(block, from + 1, block, from, read - 1);
                read = read == 1 ? in.read(block, from, Math.min(length, KEPT / 2)) : read - 1;
            }
        }
        for (int i = 0; i < read; i++) {
            kept[(int) ((count + i) % KEPT)] = block[from + i];
        }
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public Optional<String> at(long offset) {
        if (offset < Math.max(0, count - KEPT) || offset >= count) {
            return Optional.empty();
        }
        char first = kept[(int) (offset % KEPT)];
        char second = offset + 1 < count ? kept[(int) ((offset + 1) % KEPT)] : 0;
        boolean isPair = Character.isHighSurrogate(first) && Character.isLowSurrogate(second);
        return Optional.of(
                isPair ? Character.toString(Character.toCodePoint(first, second)) : Character.toString(first));
    }

    /** Leaves the characters open: they are whose who gave them. */
    @Override
    public void close() {}
}
