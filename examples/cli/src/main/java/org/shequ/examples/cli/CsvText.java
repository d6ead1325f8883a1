package org.shequ.examples.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text of a CSV file: UTF-8, with or without a byte order mark. */
final class CsvText {
    private CsvText() {}

    static String of(InputFile file) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        CharBuffer text = CharBuffer.allocate(file.bytes().length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw Refusal.of(String.format(
                    Locale.ROOT,
                    "%s:%d: found byte 0x%02X, allowed: UTF-8 text (in Excel save as \"CSV UTF-8\")",
                    file.name(),
                    line,
                    file.bytes()[bytes.position()]));
        }
        String all = text.toString();
        return all.startsWith("\uFEFF") ? all.substring(1) : all;
    }
}
