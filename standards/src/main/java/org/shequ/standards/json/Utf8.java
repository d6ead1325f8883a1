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
    private Utf8() {}

    static Optional<String> decoded(byte[] bytes, Location root, Faults faults) {
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
