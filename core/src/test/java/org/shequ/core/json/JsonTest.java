package org.shequ.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void membersKeepTheirOrderInText() {
        Json tree = Json.object()
                .put("b", 3120)
                .put("a", Json.array(Json.text("x"), Json.nothing(), Json.bool(true)))
                .put("c", Json.object().build())
                .build();
        assertThat(tree).hasToString("{\"b\":3120,\"a\":[\"x\",null,true],\"c\":{}}");
        assertThat(tree.pretty()).isEqualTo("""
                        {
                          "b": 3120,
                          "a": [
                            "x",
                            null,
                            true
                          ],
                          "c": {}
                        }""");
    }

    @Test
    void onlyWhatMustBeEscapedIsEscaped() {
        assertThat(Json.text("\"\\/\n\r\t\u0001社区\uD83C\uDFE0\uD83C"))
                .hasToString("\"\\\"\\\\/\\n\\r\\t\\u0001社区\uD83C\uDFE0\\ud83c\"");
    }

    @Test
    void equalityIgnoresLocationAndOrderOfMembersButNotDigits() {
        Json one = Json.object().put("a", 1).put("b", 2).build();
        Json other = Json.object()
                .put("b", 2)
                .put("a", 1)
                .build()
                .at(Location.ofFile("f").at(1, 1));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(Json.number("30")).isNotEqualTo(Json.number("30.0")).isNotEqualTo(Json.text("30"));
        assertThat(Json.nothing()).isEqualTo(Json.nothing()).isNotEqualTo(Json.bool(false));
        assertThat(Json.bool(true)).isEqualTo(Json.bool(true)).isNotEqualTo(Json.bool(false));
    }

    @Test
    void numbersAreExactAndBounded() {
        assertThat(Json.number("0.2130").decimal()).isEqualTo(new BigDecimal("0.2130"));
        assertThat(Json.number("3.0").integer()).hasValue(3);
        assertThat(Json.number("9223372036854775808").integer()).isEmpty();
        assertThat(Json.number(new BigDecimal("1E+3")).literal()).isEqualTo("1000");
        for (String wrong : List.of("", "+1", "01", "1.", ".5", "NaN", "1e", "0x10", "１", "1 ", "--1")) {
            assertThatThrownBy(() -> Json.number(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("number (" + wrong + ") must be");
        }
        assertThatThrownBy(() -> Json.number("1e1000000"))
                .hasMessage("number (1e1000000) must have an exponent from -64 to 64");
        assertThatThrownBy(() -> Json.number("1".repeat(65)))
                .hasMessage("number (65 characters) must have at most 64 characters");
        assertThatThrownBy(() -> Json.number(new BigDecimal("1e1000000"))).hasMessageContaining("must have at most 64");
    }

    @Test
    void depthIsBounded() {
        Json tree = Json.nothing();
        for (int i = 0; i < Json.MAX_DEPTH; i++) {
            tree = Json.array(tree);
        }
        Json deepest = tree;
        assertThat(deepest.toString()).hasSize(2 * Json.MAX_DEPTH + 4);
        assertThatThrownBy(() -> Json.array(deepest)).hasMessage("depth of a JSON tree (65) must be at most 64");
        assertThatThrownBy(() -> Json.object().put("a", deepest).build()).hasMessageContaining("at most 64");
    }

    @Test
    void aKeyIsPutOnce() {
        assertThatThrownBy(() -> Json.object().put("a", 1).put("a", 2)).hasMessage("key (a) must be put once");
    }

    @Test
    void plainObjectsGoBothWays() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("int", 3);
        map.put("big", new BigInteger("12345678901234567890"));
        map.put("decimal", new BigDecimal("0.50"));
        map.put("list", Arrays.asList("x", true, null, 7L));
        Json tree = Json.fromJava(map);
        assertThat(tree)
                .hasToString("{\"int\":3,\"big\":12345678901234567890,\"decimal\":0.50,\"list\":[\"x\",true,null,7]}");
        assertThat(Json.fromJava(tree.toJava())).isEqualTo(tree);
        assertThat(String.valueOf(tree.toJava()))
                .isEqualTo("{int=3, big=12345678901234567890, decimal=0.50, list=[x, true, null, 7]}");
    }

    @Test
    void everyPlainObjectThatIsNotExactOrKnownIsTold() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("a", List.of(1, 0.1));
        map.put("b", java.time.DayOfWeek.MONDAY);
        map.put(5, "y");
        assertThatThrownBy(() -> Json.fromJava(map))
                .isInstanceOf(FaultsException.class)
                .hasMessage("""
                        /a/1: found Double 0.1, allowed: Map, List, String, Integer, Long, BigInteger, BigDecimal, Boolean or null, or a string: no other kind of number is exact
                        /b: found DayOfWeek, allowed: Map, List, String, Integer, Long, BigInteger, BigDecimal, Boolean or null
                        found key 5, allowed: keys that are strings""");
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        assertThatThrownBy(() -> Json.fromJava(loop)).hasMessageContaining("allowed: at most 64 levels");
        assertThatThrownBy(() -> Json.fromJava(new BigDecimal("1e99999999")))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("must have at most 64 characters");
    }
}
