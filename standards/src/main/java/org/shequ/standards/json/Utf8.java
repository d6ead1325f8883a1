package org.shequ.standards.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Location;

/** Bytes decoded as UTF-8, with the place of the first byte that is none. */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The text of bytes; what is no UTF-8 decodes to a replacement, which is looked into only then. */
    static Optional<String> decoded(byte[] bytes, Location root, Faults faults) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : strictly(bytes, root, faults);
    }

    private static Optional<String> strictly(byte[] bytes, Location root, Faults faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String found = String.format(Locale.ROOT, "byte 0x%02X", bytes[in.position()]);
            faults.add(Fault.of(Lines.after(out, root), found, "UTF-8 text"));
            return Optional.empty();
        }
        return Optional.of(out.toString());
    }
}
