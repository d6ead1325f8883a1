package org.shequ.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The characters of a file as they come, UTF-8 with or without a byte order mark; the first byte that is none is refused with its line. */
final class Utf8Text extends Reader {
    private static final int BLOCK = 1 << 14;

    private final InputStream in;
    private final String name;
    private final String hint;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(BLOCK).limit(0);
    private long line = 1;
    private long column = 1;
    private boolean isBegun;
    private boolean isEnded;

    /**
     * Starts at the first byte.
     *
     * @param in the bytes
     * @param name what the file is called in messages
     * @param hint how such a file is to be saved, after the words "UTF-8 text"; where there is nothing to say, the column is told
     */
    Utf8Text(InputStream in, String name, String hint) {
        this.in = in;
        this.name = name;
        this.hint = hint;
    }

    @Override
    public int read(char[] block, int from, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (isEnded && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(block, from, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        decoded.clear();
        CoderResult result = decoder.decode(bytes, decoded, isEnded);
        decoded.flip();
        if (!decoded.hasRemaining() && result.isError()) {
            throw Refusal.of(String.format(
                    Locale.ROOT,
                    "%s:%d%s: found byte 0x%02X, allowed: UTF-8 text%s",
                    name,
                    line,
                    hint.isEmpty() ? ":" + column : "",
                    bytes.get(bytes.position()),
                    hint));
        }
        for (int i = decoded.position(); i < decoded.limit(); i++) {
            boolean isLineEnd = decoded.get(i) == '\n';
            line += isLineEnd ? 1 : 0;
            column = isLineEnd ? 1 : column + 1;
        }
        if (!isBegun && decoded.hasRemaining()) {
            isBegun = true;
            decoded.position(decoded.get(0) == '\uFEFF' ? 1 : 0);
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isEnded = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
