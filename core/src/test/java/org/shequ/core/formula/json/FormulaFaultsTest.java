package org.shequ.core.formula.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

class FormulaFaultsTest {
    private static final FormulaReader READER = FormulaReader.of(Language.VOCABULARY);

    private final Faults faults = new Faults();

    /** Each case of {@code faults.txt} is a line with an input and its faults below, each indented. */
    @Test
    void eachFaultyInputIsToldWithItsExactMessages() throws IOException {
        String expected;
        try (InputStream file = FormulaFaultsTest.class.getResourceAsStream("faults.txt")) {
            expected = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder told = new StringBuilder();
        List<String> cases =
                expected.lines().filter(line -> !line.startsWith(" ")).toList();
        for (String line : cases) {
            told.append(line).append('\n');
            read(line).list().forEach(fault -> told.append("    ").append(fault).append('\n'));
        }
        assertThat(cases).hasSizeGreaterThan(80);
        assertThat(told.toString()).isEqualTo(expected);
    }

    private static Faults read(String line) {
        int space = line.indexOf(' ');
        Faults found = new Faults();
        Cursor at = Cursor.of(Language.tree(line.substring(space + 1)), found);
        Optional<?> read = line.startsWith("formula ") ? READER.formula(at, Dimension.YUAN) : READER.condition(at);
        assertThat(found.isEmpty()).as("%s must be faulty", line).isFalse();
        assertThat(read).as("nothing is read with a fault: %s", line).isEmpty();
        return found;
    }

    private List<String> told() {
        return faults.list().stream().map(Fault::toString).toList();
    }

    @Test
    void aFaultTellsFileLineAndPointer() {
        Location file = Location.ofFile("rules.json");
        Json tree = Json.object()
                .put("flat", Json.text("-5").at(file.child("flat").at(3, 14)))
                .build()
                .at(file.at(3, 5));
        READER.formula(Cursor.of(tree, faults), Dimension.YUAN);
        assertThat(told())
                .containsExactly("rules.json:3:14 /flat: found \"-5\", allowed: a figure in yuan, zero or more");
    }

    @Test
    void unitsAreHeldAgainstTheUnitWanted() {
        READER.formula(
                Cursor.of(Language.tree("{'price':{'flat':'3.5'},'quantity':'utilities[WATER]'}"), faults),
                Dimension.FLOOR_AREA);
        READER.formula(Cursor.of(Language.tree("{'parameter':'SD2012-3.3-3'}"), faults), Dimension.HOUSEHOLDS);
        assertThat(told())
                .containsExactly(
                        "price times quantity is in yuan, must be in m2; found an object, allowed: a formula in m2",
                        "/parameter: parameter SD2012-3.3-3 is in yuan, must be in households; "
                                + "found \"SD2012-3.3-3\", allowed: a parameter in households");
    }

    @Test
    void shorthandsNeedTheNamesTheyStandFor() {
        FormulaReader bare = FormulaReader.of(Vocabulary.of(List.of(), List.of()));
        bare.condition(Cursor.of(Language.tree("{'kind':['RURAL_COMMUNITY']}"), faults));
        bare.formula(
                Cursor.of(Language.tree("{'perHundredHouseholds':{'amount':1,'blocks':'FULL'}}"), faults),
                Dimension.YUAN);
        assertThat(told())
                .containsExactly(
                        "/kind/0: this needs the category unit, which is not known here; found \"RURAL_COMMUNITY\", "
                                + "allowed: a vocabulary with unit",
                        "/kind/0: this needs the category settlement, which is not known here; found "
                                + "\"RURAL_COMMUNITY\", allowed: a vocabulary with settlement",
                        "/kind/0: this needs the truth ruralCommunity, which is not known here; found "
                                + "\"RURAL_COMMUNITY\", allowed: a vocabulary with ruralCommunity",
                        "/perHundredHouseholds: this needs the measure households, which is not known here; "
                                + "found an object, allowed: a vocabulary with households");
    }

    private static Condition nots(int levels) {
        Condition condition = Holds.of(Language.DIFFICULT);
        for (int i = 1; i < levels; i++) {
            condition = Not.of(condition);
        }
        return condition;
    }

    @Test
    void nestingIsLimitedBothWays() {
        Condition deepest = nots(FormulaReader.MAX_LEVELS);
        Json tree = FormulaWriter.write(deepest);
        Condition read = Cursor.read(tree, READER::condition);
        assertThat(read).isEqualTo(deepest);
        Condition tooDeep = Not.of(deepest);
        assertThatThrownBy(() -> FormulaWriter.write(tooDeep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("levels of a formula or condition (49) must be at most 48");
        READER.condition(Cursor.of(Json.object().put("not", tree).build(), faults));
        assertThat(told())
                .containsExactly("/not".repeat(48)
                        + ": found level 49, allowed: at most 48 levels within a formula or condition");
    }

    @Test
    void whatHasTooManyDigitsIsNotWritten() {
        Ratio third = Ratio.parse("1/3");
        Ratio tiny = third;
        for (int i = 0; i < 8; i++) {
            tiny = tiny.times(tiny);
        }
        Flat<Ratio> flat = Flat.of(tiny);
        assertThatThrownBy(() -> FormulaWriter.write(flat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure (125 characters) must have at most 64 digits");
    }

    @Test
    void aFirstTierThatHoldsNothingIsRefused() {
        Flat<Yuan> flat = Flat.of(Yuan.ZERO);
        assertThatThrownBy(() ->
                        Tiers.of(Measures.HOUSEHOLDS, List.of(Tier.below(Ratio.ZERO, flat), Tier.beyond(flat))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the first tier, below 0, must hold some value");
    }

    @Test
    void theSchemaRefusesWhatHasTheWrongShape() {
        for (String text : List.of(
                "{'flat':'-5'}",
                "{'flat':'1','note':'x'}",
                "{'flat':'1','measure':'payStandard'}",
                "{'per':{'measure':'households','block':'100','amount':'1'}}",
                "{'stepped':{'base':{'flat':'1'},'baseYear':2015,'first':2018,'everyYears':3}}",
                "{'tiers':{'measure':'households','tiers':[]}}",
                "{'sum':[]}")) {
            assertThat(SchemaCheck.FORMULA.complaints(Language.tree(text)))
                    .as(text)
                    .isNotEmpty();
        }
        for (String text : List.of(
                "{'kind':['TOWN']}", "{'compare':{'left':'residents','is':'≥','right':'5'}}", "{'within':['5104']}")) {
            assertThat(SchemaCheck.CONDITION.complaints(Language.tree(text)))
                    .as(text)
                    .isNotEmpty();
        }
    }
}
