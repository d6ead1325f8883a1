package org.shequ.standards.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

class JsonPartsTest {
    /** Writes down what it takes, with places. */
    private static final class Taken implements JsonParts.Taker {
        private final List<String> parts = new ArrayList<>();

        @Override
        public boolean byElement(String key) {
            return key.equals("units");
        }

        @Override
        public void member(String key, Json value) {
            parts.add(value.location() + " = " + value);
        }

        @Override
        public void element(String key, Json element) {
            parts.add(element.location() + " = " + element);
        }
    }

    private static Taken taken(byte[] text, Faults faults) {
        Taken taken = new Taken();
        JsonParts.read(new ByteArrayInputStream(text), "f", faults, taken);
        return taken;
    }

    private static Taken taken(String text, Faults faults) {
        return taken(text.getBytes(StandardCharsets.UTF_8), faults);
    }

    @Test
    void membersAndElementsComeOneAfterTheOtherWithTheirPlaces() {
        Faults faults = new Faults();
        Taken taken =
                taken("\uFEFF{\"a\": {\"units\": [1]},\n\"units\": [\n{\"b\": 1},\n [2], []], \"c\": [3, 4]}", faults);
        assertThat(faults.list()).isEmpty();
        assertThat(taken.parts)
                .containsExactly(
                        "f:1:7 /a = {\"units\":[1]}",
                        "f:3:1 /units/0 = {\"b\":1}",
                        "f:4:2 /units/1 = [2]",
                        "f:4:7 /units/2 = []",
                        "f:4:17 /c = [3,4]");
    }

    @Test
    void anArrayThatIsNoneIsAMember() {
        assertThat(taken("{\"units\":{\"x\":1}}", new Faults()).parts).containsExactly("f:1:10 /units = {\"x\":1}");
    }

    /** The whole reading is the oracle: what stops it stops the reading in parts, with the same words at the same place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1]",
                "{\"units\":[1 2]}",
                "{\"units\":[1}",
                "{\"units\":[{\"a\":tru}]}",
                "{\"units\":[{\"a\":1,\"a\":2}]}",
                "{\"a\":1,\"a\":2}",
                "{\"units\":[\"\\uD83C\"]}",
                "{\"units\":[01]}",
                "{\"units\":[1e1000000]}",
                "{\"units\":[NaN]}",
                "{\"units\":[1]",
                "{\"units\":[",
                "{\"a\":\"b",
                "{\"a\":1} 2",
                "{\"a\":1} // c",
                "{}{}",
                "{\"社\":[1,\"区\u0001\"]}"
            })
    void textThatIsNoStrictJsonIsTheSameFaultAsWhole(String text) {
        Faults whole = new Faults();
        assertThat(JsonText.read(text, "f", whole)).isEmpty();
        Faults parts = new Faults();
        taken(text, parts);
        assertThat(told(parts)).isEqualTo(told(whole)).isNotEmpty();
    }

    private static List<String> told(Faults faults) {
        return faults.list().stream().map(Fault::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[1]", "1", "\"a\"", "null"})
    void whatIsNoObjectIsAFault(String text) {
        Faults faults = new Faults();
        assertThat(taken(text, faults).parts).isEmpty();
        assertThat(told(faults)).hasSize(1).first().asString().endsWith("allowed: a JSON object");
    }

    @Test
    void bytesThatAreNoTextAreAFault() {
        Faults faults = new Faults();
        taken(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}, faults);
        assertThat(told(faults)).containsExactly("f: found bytes that are none, allowed: UTF-8 text");
    }

    @Test
    void aPartTooLongIsAFaultAndTheWholeMayBeLonger() throws IOException {
        String element = "\"" + "x".repeat(60_000) + "\"";
        int many = JsonText.MAX_CHARACTERS / 60_000 + 100;
        Faults faults = new Faults();
        long[] count = new long[1];
        JsonParts.Taker counter = new JsonParts.Taker() {
            @Override
            public boolean byElement(String key) {
                return key.equals("units");
            }

            @Override
            public void member(String key, Json value) {
                throw new AssertionError(key);
            }

            @Override
            public void element(String key, Json each) {
                count[0]++;
            }
        };
        try (InputStream whole = repeated("{\"units\":[", element, many)) {
            JsonParts.read(whole, "f", faults, counter);
        }
        assertThat(told(faults)).isEmpty();
        assertThat(count[0]).isEqualTo(many);
        try (InputStream part = repeated("{\"other\":[", element, many)) {
            JsonParts.read(part, "f", faults, counter);
        }
        assertThat(told(faults))
                .containsExactly("f /other/1119: found more, allowed: parts of at most " + JsonText.MAX_CHARACTERS
                        + " characters");
    }

    /** An array of one element many times over, made while it is read. */
    private static InputStream repeated(String start, String element, int times) {
        return new java.io.SequenceInputStream(java.util.Collections.enumeration(new java.util.AbstractList<>() {
            @Override
            public InputStream get(int index) {
                String text = index == 0 ? start + element : index < times ? "," + element : "]}";
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public int size() {
                return times + 1;
            }
        }));
    }

    @Test
    void aStreamThatFailsIsToldByName() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] block, int start, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> JsonParts.read(broken, "f.json", new Faults(), new Taken()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("f.json: gone");
    }

    @Test
    void aDigestIgnoresLayoutAndOrderOfKeysAndNothingElse() throws FaultsException {
        Json one = JsonText.read("{\"b\":[1,2],\"a\":{\"d\":null,\"c\":\"社区\"}}", "f");
        assertThat(JsonDigest.text(one)).isEqualTo("{\"a\":{\"c\":\"社区\",\"d\":null},\"b\":[1,2]}");
        assertThat(JsonDigest.of(JsonText.read(" {\"a\":{\"c\":\"社区\", \"d\":null}, \"b\":[1,2]}", "f")))
                .isEqualTo(JsonDigest.of(one));
        assertThat(JsonDigest.of(JsonText.read("{\"b\":[2,1],\"a\":{\"d\":null,\"c\":\"社区\"}}", "f")))
                .isNotEqualTo(JsonDigest.of(one));
        assertThat(JsonDigest.of(Json.object().build()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
