package org.shequ.standards.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

class JsonTextTest {
    private static final String VALUE = "a JSON value: an object, an array, a string, a number, true, false or null";
    private static final String NUMBER = "numbers such as -12 or 0.25";

    @Test
    void everyValueKnowsItsPlace() {
        Json.Obj tree = (Json.Obj) JsonText.read("\uFEFF{\n  \"a\": [1, \"社区\"],\n\t\"b/c\": null}", "f.json");
        assertThat(tree).hasToString("{\"a\":[1,\"社区\"],\"b/c\":null}");
        assertThat(tree.location()).hasToString("f.json:1:1");
        Json.Arr array = (Json.Arr) tree.member("a").orElseThrow();
        assertThat(array.location()).hasToString("f.json:2:8 /a");
        assertThat(array.elements().get(1).location()).hasToString("f.json:2:12 /a/1");
        assertThat(tree.member("b/c").orElseThrow().location()).hasToString("f.json:3:9 /b~1c");
    }

    @Test
    void bytesCharactersAndTextReadAlike() {
        String text = "[true,false,0.2130,1e3,\"\\u793e\\ud83c\\udfe0\"]";
        Json tree = JsonText.read(text, "f");
        assertThat(JsonText.read(new StringReader(text), "f")).isEqualTo(tree);
        assertThat(JsonText.read(bytes(text.getBytes(StandardCharsets.UTF_8)), "f"))
                .isEqualTo(tree);
        assertThat(tree).hasToString("[true,false,0.2130,1e3,\"社🏠\"]");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("", "f:1:1: found the end of the text, allowed: a JSON value"),
                Arguments.of(" \n ", "f:2:2: found the end of the text, allowed: a JSON value"),
                Arguments.of("{\"a\":1,}", "f:1:8: found \"}\", allowed: a key in double quotes"),
                Arguments.of("[1,]", "f:1:4: found \"]\", allowed: " + VALUE),
                Arguments.of("{a:1}", "f:1:2: found \"a\", allowed: a key in double quotes"),
                Arguments.of("{'a':1}", "f:1:2: found \"'\", allowed: a key in double quotes"),
                Arguments.of("{\"a\" 1}", "f:1:6 /a: found \"1\", allowed: \":\" after the key"),
                Arguments.of("{\"a\":1 \"b\":2}", "f:1:8: found \"\\\"\", allowed: \",\" or \"}\""),
                Arguments.of("[1 2]", "f:1:4: found \"2\", allowed: \",\" or \"]\""),
                Arguments.of("[1}", "f:1:3: found \"}\", allowed: \",\" or \"]\""),
                Arguments.of("{\"a\":1]", "f:1:7: found \"]\", allowed: \",\" or \"}\""),
                Arguments.of("]", "f:1:1: found \"]\", allowed: " + VALUE),
                Arguments.of("nul", "f:1:1: found nul, allowed: " + VALUE),
                Arguments.of("{\"a\":NaN}", "f:1:9 /a: found NaN, allowed: " + VALUE),
                Arguments.of("-Infinity", "f:1:10: found -Infinity, allowed: " + VALUE),
                Arguments.of("01", "f:1:2: found \"1\", allowed: numbers such as -12 or 0.25, without leading zeros"),
                Arguments.of("[1.]", "f:1:3: found \"]\", allowed: " + NUMBER),
                Arguments.of("-", "f:1:2: found the end of the text, allowed: " + NUMBER),
                Arguments.of("1e", "f:1:3: found the end of the text, allowed: " + NUMBER),
                Arguments.of("+1", "f:1:2: found \"+\", allowed: " + NUMBER),
                Arguments.of("0x1F", "f:1:2: found \"x\", allowed: " + VALUE),
                Arguments.of(
                        "\"ab",
                        "f:1:4: found the end of the text, allowed: the rest of the string, to its" + " closing quote"),
                Arguments.of(
                        "\"a\nb\"",
                        "f:1:3: found \"\\n\", allowed: control characters in strings escaped, such"
                                + " as \\n or \\u0009"),
                Arguments.of(
                        "\"\\x\"",
                        "f:1:3: found \"x\", allowed: the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t"
                                + " and \\u with four digits"),
                Arguments.of("\"\\u12g4\"", "f:1:6: found \"g\", allowed: four hexadecimal digits after \\u"),
                Arguments.of(
                        "{\"a\":",
                        "f:1:6 /a: found the end of the text, allowed: the rest of the object, to its" + " \"}\""),
                Arguments.of(
                        "[1,\n 2",
                        "f:2:3: found the end of the text, allowed: the rest of the array, to its" + " \"]\""),
                Arguments.of("// c\n1", "f:1:1: found \"/\", allowed: " + VALUE + "; comments are not"),
                Arguments.of("# c\n1", "f:1:1: found \"#\", allowed: " + VALUE),
                Arguments.of(
                        "\u00001",
                        "f:1:2: found \"\\u0000\", allowed: spaces, tabs and line breaks between" + " values"),
                Arguments.of("1 2", "f:1:3: found 2, allowed: nothing after the value"),
                Arguments.of("{} x", "f:1:4: found x, allowed: nothing after the value"),
                Arguments.of("{}}", "f:1:3: found \"}\", allowed: nothing after the value"),
                Arguments.of("{\"a\":1e1000000}", "f:1:6 /a: number (1e1000000) must have an exponent from -64 to 64"),
                Arguments.of(
                        "{\"a\":1,\n\"b\":{\"c\":1,\"c\":2},\"a\":[]}",
                        "f:2:12 /b/c: found key \"c\" again,"
                                + " allowed: each key once\nf:2:19 /a: found key \"a\" again, allowed: each key once"),
                Arguments.of(
                        "[".repeat(100_000),
                        "f:1:66 " + "/0".repeat(63) + ": found more, allowed: at most 64" + " levels"),
                Arguments.of(
                        "{\"a\":[" + "1".repeat(65) + "]}",
                        "f:1:72 /a: found more, allowed: numbers of at most" + " 64 characters"),
                Arguments.of(
                        "[0." + "1".repeat(63) + "]",
                        "f:1:2 /0: number (65 characters) must have at most 64" + " characters"),
                Arguments.of(
                        "[\"" + "x".repeat(65_537) + "\"]",
                        "f:1:65541 /0: found more, allowed: strings of at most" + " 65536 characters"),
                Arguments.of(
                        "{\"" + "x".repeat(1_025) + "\":1}",
                        "f:1:1029: found more, allowed: keys of at most 1024" + " characters"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void eachBreakOfTheGrammarIsOnePlainLine(String text, String message) {
        assertThatThrownBy(() -> JsonText.read(text, "f"))
                .isInstanceOf(FaultsException.class)
                .hasMessage(message)
                .hasMessageNotContainingAny("Json", "Stream", "jackson", "Feature");
    }

    @Test
    void bytesThatAreNotUtf8AreTold() {
        assertThatThrownBy(() -> JsonText.read(bytes('[', '\n', ' ', 0xff), "f"))
                .hasMessage("f:2:2: found byte 0xFF, allowed: UTF-8 text");
        assertThatThrownBy(() -> JsonText.read(bytes("[\"社区\"]".getBytes(StandardCharsets.UTF_16)), "f"))
                .hasMessage("f:1:1: found byte 0xFE, allowed: UTF-8 text");
        assertThatThrownBy(() -> JsonText.read(bytes('"', 0xe7, 0xa4), "f"))
                .hasMessage("f:1:2: found byte 0xE7, allowed: UTF-8 text");
        assertThatThrownBy(() -> JsonText.read(bytes('"', 0xed, 0xa0, 0x80, '"'), "f"))
                .hasMessage("f:1:2: found byte 0xED, allowed: UTF-8 text");
    }

    @Test
    void aDocumentWithoutEndIsRefused() {
        assertThatThrownBy(() -> JsonText.read(new Endless(), "f"))
                .hasMessage("f: found a longer document, allowed: at most 67108864 bytes");
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheText() {
        assertThatThrownBy(() -> JsonText.read(new Broken(), "f"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("f: gone");
        assertThatThrownBy(() -> JsonText.read(Reader.nullReader(), "f"))
                .isInstanceOf(FaultsException.class)
                .hasMessage("f:1:1: found the end of the text, allowed: a JSON value");
    }

    private static InputStream bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes(bytes);
    }

    private static InputStream bytes(byte[] values) {
        return new ByteArrayInputStream(values);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] block, int offset, int length) {
            java.util.Arrays.fill(block, offset, offset + length, (byte) ' ');
            return length;
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            throw new IOException("gone");
        }
    }
}
