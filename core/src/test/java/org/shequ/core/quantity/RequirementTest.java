package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.quantity.Requirement.TopKind;

class RequirementTest {
    private static final Persons FIVE = Persons.of(5);
    private static final Persons NINE = Persons.of(9);

    private static Requirement<Persons> requirement(String kind) {
        return switch (kind) {
            case "atLeast" -> Requirement.atLeast(FIVE);
            case "cap" -> Requirement.between(FIVE, NINE, TopKind.CAP);
            case "guidance" -> Requirement.between(FIVE, NINE, TopKind.GUIDANCE);
            case "atMost" -> Requirement.atMost(NINE);
            case "aim" -> Requirement.aim(FIVE, NINE);
            case "about" -> Requirement.about(FIVE);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "atLeast,4,SHORT by 1 persons BELOW,1",
        "atLeast,5,MET,0",
        "atLeast,99,MET,0",
        "cap,4,SHORT by 1 persons BELOW,1",
        "cap,5,MET,0",
        "cap,9,MET,0",
        "cap,11,OVER by 2 persons ABOVE,-2",
        "guidance,4,SHORT by 1 persons BELOW,1",
        "guidance,9,MET,0",
        "guidance,11,MET by 2 persons ABOVE,-2",
        "atMost,0,MET,0",
        "atMost,9,MET,0",
        "atMost,10,OVER by 1 persons ABOVE,-1",
        "aim,4,SHORT by 1 persons BELOW,1",
        "aim,5,MET,0",
        "aim,9,MET,0",
        "aim,10,MET,0",
        "about,3,REPORTED by 2 persons BELOW,2",
        "about,5,REPORTED,0",
        "about,8,REPORTED by 3 persons ABOVE,-3"
    })
    void tellsHowAnAmountStandsAndByHowMuch(String kind, long actual, String standing, String gap) {
        Compliance<Persons> compliance = requirement(kind).check(Persons.of(actual));
        assertThat(compliance).hasToString(standing);
        assertThat(compliance.gap()).isEqualTo(Ratio.parse(gap));
    }

    @Test
    void anAimIsMissedBesideTheMinimum() {
        Requirement<Persons> aim = requirement("aim");
        assertThat(aim.check(Persons.of(4)).aimShortBy()).contains(Persons.of(5));
        assertThat(aim.check(Persons.of(8)).aimShortBy()).contains(Persons.of(1));
        assertThat(aim.check(NINE).aimShortBy()).isEmpty();
        assertThat(requirement("cap").check(FIVE).aimShortBy()).isEmpty();
    }

    @Test
    void comparesAreasExactly() {
        Requirement<FloorArea> third = Requirement.atLeast(FloorArea.parse("1/3"));
        assertThat(third.check(FloorArea.parse("0.33"))).hasToString("SHORT by 1/300 m2 BELOW");
        assertThat(third.check(FloorArea.parse("1/3"))).hasToString("MET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atLeast|at least 5 persons",
                "cap|5 to 9 persons",
                "guidance|5 to about 9 persons",
                "atMost|at most 9 persons",
                "aim|at least 5, aim 9 persons",
                "about|about 5 persons"
            })
    void saysWhatIsAsked(String kind, String text) {
        assertThat(requirement(kind)).hasToString(text);
    }

    @Test
    void refusesATopBelowTheMinimum() {
        assertThatThrownBy(() -> Requirement.between(NINE, FIVE, TopKind.CAP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("top of persons (5) must be at least the minimum (9)");
        assertThatThrownBy(() -> Requirement.aim(NINE, FIVE))
                .hasMessage("aim of persons (5) must be at least the minimum (9)");
    }

    @Test
    void aTreeThatIsNoRequirementIsRefused() {
        Map<String, Object> tree = new HashMap<>(Map.of("kind", "AT_LEAST", "dimension", "persons", "low", 5));
        assertThat(Requirement.fromJson(tree)).isEqualTo(requirement("atLeast"));
        assertRefused(tree, "high", 9, "requirement high (9) must be absent");
        assertRefused(tree, "kind", "AT_MOST", "requirement low (5) must be absent");
        assertRefused(tree, "kind", "BETWEEN", "requirement high (null) must be present");
        assertRefused(tree, "top", "CAP", "requirement top (CAP) must be GUIDANCE");
        assertRefused(tree, "low", "5", "persons (5) must be a whole number from 0 to 9223372036854775807");
        Map<String, Object> about = Map.of("kind", "ABOUT", "dimension", "persons", "low", 5, "high", 9);
        assertThatThrownBy(() -> Requirement.fromJson(about)).hasMessage("requirement high (9) must be equal to low");
        Map<String, Object> range = Map.of("kind", "BETWEEN", "dimension", "persons", "low", 5, "high", 9);
        assertThatThrownBy(() -> Requirement.fromJson(range))
                .hasMessage("requirement top (null) must be a JSON string");
    }

    private static void assertRefused(Map<String, Object> tree, String key, Object value, String message) {
        Map<String, Object> changed = new HashMap<>(tree);
        changed.put(key, value);
        assertThatThrownBy(() -> Requirement.fromJson(changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
