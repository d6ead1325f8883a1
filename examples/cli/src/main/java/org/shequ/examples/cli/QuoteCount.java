package org.shequ.examples.cli;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the quotes that pass, and the lines up to the last of them. */
final class QuoteCount extends FilterReader {
    private long quotes;
    private long line = 1;
    private long lastLine = 1;

    QuoteCount(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] block, int from, int length) throws IOException {
        int count = super.read(block, from, length);
        for (int i = from; i < from + count; i++) {
            if (block[i] == '\n') {
                line++;
            } else if (block[i] == '"') {
                quotes++;
                lastLine = line;
            }
        }
        return count;
    }

    boolean isOdd() {
        return quotes % 2 != 0;
    }

    /** {@return the line of the last quote} */
    long lastLine() {
        return lastLine;
    }
}
