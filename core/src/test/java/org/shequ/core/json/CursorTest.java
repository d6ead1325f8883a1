package org.shequ.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorTest {
    private final Faults faults = new Faults();

    private static final Json RULE = Json.object()
            .put("id", Json.text("R-1").at(at("id", 2)))
            .put("amount", Json.number("3000").at(at("amount", 3)))
            .put("day", Json.text("MONDA").at(at("day", 4)))
            .put("tags", Json.array(Json.text("x"), Json.bool(true)).at(at("tags", 5)))
            .put("amonut", Json.nothing().at(at("amonut", 6)))
            .build()
            .at(Location.ofFile("rules.json").at(1, 1));

    private static Location at(String key, int line) {
        return Location.ofFile("rules.json").child(key).at(line, 7);
    }

    private Fields fields(Json tree) {
        return Cursor.of(tree, faults).fields();
    }

    private List<String> told() {
        return faults.list().stream().map(Fault::toString).toList();
    }

    @Test
    void whatIsRightIsRead() {
        Fields fields = fields(RULE);
        assertThat(fields.required("id").text()).contains("R-1");
        assertThat(fields.required("amount").integer()).contains(3000L);
        assertThat(fields.optional("amount").decimal()).contains(new BigDecimal("3000"));
        assertThat(fields.optional("amount").parsed("an amount", BigDecimal::new))
                .contains(new BigDecimal("3000"));
        assertThat(fields.optional("note").text()).isEmpty();
        assertThat(fields.optional("amonut").isNull()).isTrue();
        assertThat(fields.all()).containsOnlyKeys("id", "amount", "day", "tags", "amonut");
        fields.end();
        assertThat(told()).isEmpty();
    }

    @Test
    void oneReadingTellsEveryFault() {
        Fields fields = fields(RULE);
        assertThat(fields.required("id").integer()).isEmpty();
        assertThat(fields.required("amount").text()).isEmpty();
        assertThat(fields.required("day").oneOf(DayOfWeek.class)).isEmpty();
        assertThat(fields.optional("tags").elements().get(1).text()).isEmpty();
        fields.required("period");
        fields.end();
        assertThat(told())
                .containsExactly(
                        "rules.json:2:7 /id: found \"R-1\", allowed: an integer",
                        "rules.json:3:7 /amount: found 3000, allowed: a string",
                        "rules.json:4:7 /day: found \"MONDA\", allowed: MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY,"
                                + " SATURDAY, SUNDAY (did you mean \"MONDAY\"?)",
                        "rules.json /tags/1: found true, allowed: a string",
                        "rules.json:1:1: missing key \"period\"; found keys id, amount, day, tags, amonut, allowed:"
                                + " an object with the key \"period\"",
                        "rules.json:6:7 /amonut: found unknown key \"amonut\", allowed: id, amount, day, tags, period"
                                + " (did you mean \"amount\"?)");
    }

    @Test
    void whatAParserThrowsBecomesAFault() {
        Cursor id = fields(RULE).required("id");
        assertThat(id.parsed("a number", Integer::valueOf)).isEmpty();
        assertThat(id.parsed("fewer", text -> Math.toIntExact(1L << (text.length() * 20))))
                .isEmpty();
        assertThat(told())
                .containsExactly(
                        "rules.json:2:7 /id: For input string: \"R-1\"; found \"R-1\", allowed: a number",
                        "rules.json:2:7 /id: integer overflow; found \"R-1\", allowed: fewer");
    }

    @Test
    void aWrongObjectIsToldOnceAndItsMembersAreNotMissed() {
        Fields fields = fields(Json.array());
        assertThat(fields.required("id").text()).isEmpty();
        assertThat(fields.all()).isEmpty();
        fields.end();
        assertThat(told()).containsExactly("found an array, allowed: an object");
    }

    @Test
    void choicesAreListedInTheirOrder() {
        Map<String, Integer> choices = new LinkedHashMap<>();
        choices.put("flat", 1);
        choices.put("perHundred", 2);
        assertThat(Cursor.of(Json.text("flat"), faults).oneOf(choices)).contains(1);
        assertThat(Cursor.of(Json.text("x"), faults).oneOf(choices)).isEmpty();
        assertThat(Cursor.of(Json.number("1.5"), faults).integer()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "found \"x\", allowed: flat, perHundred",
                        "found 1.5, allowed: an integer from -9223372036854775808 to 9223372036854775807");
    }

    @Test
    void readFailsWithEveryFault() {
        assertThat(Cursor.<String>read(Json.text("x"), Cursor::text)).isEqualTo("x");
        assertThatThrownBy(() -> Cursor.<String>read(Json.number(1), Cursor::text))
                .isInstanceOf(FaultsException.class)
                .hasMessage("found 1, allowed: a string");
        assertThatThrownBy(() -> Cursor.read(Json.number(1), cursor -> Optional.empty()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFaultIsOneShortLine() {
        Fault fault = Fault.of(Location.nowhere().child("a/b~\n"), "x\n" + "y".repeat(500), "z\u2028");
        assertThat(fault).hasToString("/a~1b~0\\u000a: found x\\u000a" + "y".repeat(113) + "..., allowed: z\\u2028");
        assertThat(Fault.ofMessage(Location.nowhere(), "no")).hasToString("no");
    }

    @Test
    void rangesEmptyArraysUnknownNamesAndSentencesAreTold() {
        Json tree = Json.object()
                .put("times", Json.number(12))
                .put("none", Json.array())
                .put("name", Json.text("houshold"))
                .build();
        Fields fields = fields(tree);
        assertThat(fields.optional("times").integer(1, 12)).contains(12L);
        assertThat(fields.optional("times").integer(1, 11)).isEmpty();
        assertThat(fields.optional("none").elements("at least one name")).isEmpty();
        fields.optional("name").faultUnknown("a name", List.of("households", "persons"));
        fields.optional("name").fault("houshold is a typo", "households");
        assertThat(told())
                .containsExactly(
                        "/times: found 12, allowed: an integer from 1 to 11",
                        "/none: found an empty array, allowed: at least one name",
                        "/name: found \"houshold\", allowed: a name (did you mean \"households\"?)",
                        "/name: houshold is a typo; found \"houshold\", allowed: households");
    }

    @Test
    void oneKeyNamesTheKind() {
        Json tree = Json.object().put("flat", 1).put("sum", 2).build();
        assertThat(fields(tree).oneKeyOf(List.of("flat", "per"))).contains("flat");
        assertThat(fields(tree).oneKeyOf(List.of("flat", "sum"))).isEmpty();
        assertThat(fields(tree).oneKeyOf(List.of("part", "sums"))).isEmpty();
        assertThat(told())
                .containsExactly(
                        "found keys flat, sum, allowed: exactly one of the keys flat, sum",
                        "found keys flat, sum, allowed: exactly one of the keys part, sums (did you mean \"sums\"?)");
    }
}
