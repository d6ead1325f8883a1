package org.shequ.standards.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

class JsonTextProperties {
    private static final char[] HALVES = IntStream.rangeClosed(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .toCharArray();

    @Provide
    Arbitrary<Json> trees() {
        Arbitrary<String> text =
                Arbitraries.strings().all().excludeChars(HALVES).ofMaxLength(12);
        Arbitrary<Json> scalar = Arbitraries.oneOf(
                text.map(Json::text),
                Arbitraries.longs().map(Json::number),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                        .ofScale(6)
                        .map(Json::number),
                Arbitraries.of(true, false).map(Json::bool),
                Arbitraries.just(Json.nothing()));
        return Arbitraries.recursive(
                () -> scalar,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Json::array),
                        Arbitraries.maps(text, inner).ofMaxSize(3).map(JsonTextProperties::object)),
                0,
                3);
    }

    private static Json object(Map<String, Json> members) {
        Json.ObjBuilder object = Json.object();
        members.forEach(object::put);
        return object.build();
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("trees") Json tree) {
        assertThat(JsonText.read(tree.toString(), "f")).isEqualTo(tree).hasToString(tree.toString());
        assertThat(JsonText.read(tree.pretty(), "f").toString()).isEqualTo(tree.toString());
        byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(JsonText.read(new ByteArrayInputStream(bytes), "f")).isEqualTo(tree);
    }

    @Property
    void plainObjectsKeepEveryValue(@ForAll("trees") Json tree) {
        assertThat(Json.fromJava(tree.toJava())).isEqualTo(tree);
    }

    @Property
    void aTextCutOrGarbledIsATreeOrFaultsButNeverAnotherError(
            @ForAll("trees") Json tree, @ForAll int at, @ForAll char garbage) {
        String text = tree.pretty();
        int cut = Math.floorMod(at, text.length());
        assertTreeOrFaults(text.substring(0, cut));
        assertTreeOrFaults(text.substring(0, cut) + garbage + text.substring(cut + 1));
    }

    @Property
    void aPlainReadingIsThatOfTheParserOrNone(@ForAll("trees") Json tree, @ForAll int at, @ForAll char garbage) {
        String text = tree.pretty();
        int cut = Math.floorMod(at, text.length());
        assertPlainOrNone(text);
        assertPlainOrNone(tree.toString());
        assertPlainOrNone(text.replace("\n", "\r\n\t"));
        assertPlainOrNone(text.replace('\n', '\r'));
        assertPlainOrNone("\uFEFF" + text.substring(0, cut) + ' ' + text.substring(cut));
        assertPlainOrNone(text.substring(0, cut));
        assertPlainOrNone(text.substring(0, cut) + garbage + text.substring(cut + 1));
        for (char mark : "[]{},:\"\\-.0 1\n".toCharArray()) {
            assertPlainOrNone(text.substring(0, cut) + mark + text.substring(cut + 1));
            assertPlainOrNone(text.substring(0, cut) + mark + text.substring(cut));
        }
    }

    @Property
    void aPlainReadingOfGarbledBytesIsThatOfTheParserOrNone(
            @ForAll("trees") Json tree, @ForAll int at, @ForAll byte garbage) {
        byte[] bytes = tree.pretty().getBytes(StandardCharsets.UTF_8);
        int cut = Math.floorMod(at, bytes.length);
        assertPlainOrNone(Arrays.copyOf(bytes, cut));
        bytes[cut] = garbage;
        assertPlainOrNone(bytes);
    }

    private static void assertPlainOrNone(String text) {
        assertPlainOrNone(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertPlainOrNone(byte[] bytes) {
        Location root = Location.ofFile("f");
        SoundText.parse(bytes, root).ifPresent(plain -> {
            Faults faults = new Faults();
            String text = Utf8.decoded(bytes, root, faults).orElseThrow();
            Json parsed = TreeParser.parse(text, root, faults).orElseThrow();
            assertThat(faults.list()).isEmpty();
            assertThat(plain.toString()).isEqualTo(parsed.toString());
            assertThat(places(plain)).isEqualTo(places(parsed));
        });
    }

    private static List<Location> places(Json tree) {
        List<Location> places = new ArrayList<>(List.of(tree.location()));
        if (tree instanceof Json.Obj object) {
            object.members().values().forEach(each -> places.addAll(places(each)));
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(each -> places.addAll(places(each)));
        }
        return places;
    }

    @Example
    void usualTextIsReadPlainly() {
        String text = "{ \"a\" : [ 1, -0.50, \"户\\n\\\"\", true, false, null, {}, [] ] }\n";
        assertThat(SoundText.parse(text.getBytes(StandardCharsets.UTF_8), Location.ofFile("f")))
                .isPresent();
        assertPlainOrNone(text);
    }

    private static void assertTreeOrFaults(String text) {
        Faults faults = new Faults();
        Optional<Json> tree = JsonText.read(text, "f", faults);
        assertThat(tree.isPresent()).isEqualTo(faults.isEmpty());
        assertThat(faults.list())
                .allSatisfy(
                        fault -> assertThat(fault.toString()).startsWith("f:").doesNotContain("\n"));
    }
}
