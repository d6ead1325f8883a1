package org.shequ.core.formula.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.Relation;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Window;
import org.shequ.core.formula.Within;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

class ConditionJsonTest {
    private static final FormulaReader READER = FormulaReader.of(Language.VOCABULARY);
    private static final Holds DIFFICULT = Holds.of(Language.DIFFICULT);
    private static final Stated STATED = Stated.of(Measures.HOUSEHOLDS);

    private static Condition read(String text) {
        Json tree = Language.tree(text);
        assertThat(SchemaCheck.CONDITION.complaints(tree)).as(text).isEmpty();
        return Cursor.read(tree, READER::condition);
    }

    private static void bothWays(Condition condition, String text) {
        assertThat(FormulaWriter.write(condition).toString()).isEqualTo(text.replace('\'', '"'));
        assertThat(read(text)).isEqualTo(condition);
    }

    private static IsOneOf unit(String kind) {
        return IsOneOf.of(Language.UNIT, List.of(kind));
    }

    private static IsOneOf settlement(String value) {
        return IsOneOf.of(Language.SETTLEMENT, List.of(value));
    }

    @Test
    void junctions() {
        String both = "[{'holds':'difficultArea'},{'stated':'households'}]";
        bothWays(AllOf.of(List.of(DIFFICULT, STATED)), "{'all':" + both + "}");
        bothWays(AnyOf.of(List.of(DIFFICULT, STATED)), "{'any':" + both + "}");
        bothWays(AllOf.of(List.of()), "{'all':[]}");
        bothWays(AtLeastOf.of(2, List.of(DIFFICULT, STATED)), "{'atLeast':2,'of':" + both + "}");
        bothWays(Not.of(DIFFICULT), "{'not':{'holds':'difficultArea'}}");
    }

    @Test
    void comparisonTakesItsUnitFromAMeasure() {
        bothWays(
                Comparison.of(Measures.RESIDENTS, Relation.AT_LEAST, Persons.of(5_000)),
                "{'compare':{'left':'residents','is':'>=','right':'5000'}}");
        bothWays(
                Comparison.of(
                        Amount.of(Measures.FULL_TIME_STAFF),
                        Relation.LESS_THAN,
                        Part.of(Ratio.of(1, 2), Amount.of(Measures.COMMITTEE_MEMBERS))),
                "{'compare':{'left':'fullTimeStaff','is':'<','right':{'part':'0.5','of':{'measure':'committeeMembers'}}}}");
        bothWays(
                Comparison.of(Flat.of(Persons.of(9)), Relation.EQUAL, Amount.of(Measures.FULL_TIME_STAFF)),
                "{'compare':{'left':'9','is':'=','right':'fullTimeStaff'}}");
        assertThat(read("{'compare':{'left':{'sum':[{'flat':'1'},{'measure':'residents'}]},'is':'>',"
                        + "'right':{'value':5,'printed':'5人'}}}"))
                .as("a measure further in")
                .hasToString(read("{'compare':{'left':{'sum':[{'flat':'1'},{'measure':'residents'}]},'is':'>',"
                                + "'right':'5','unit':'persons'}}")
                        .toString());
    }

    @Test
    void comparisonWithoutAMeasureStatesItsUnit() {
        bothWays(
                Comparison.of(
                        Reference.of("wage.social", Dimension.YUAN, 1), Relation.MORE_THAN, Flat.of(Yuan.of(50_000))),
                "{'compare':{'left':{'reference':{'series':'wage.social','yearsBack':1}},'is':'>','right':'50000.00',"
                        + "'unit':'yuan'}}");
        bothWays(
                Comparison.of(Flat.of(Ratio.of(1, 3)), Relation.AT_MOST, Flat.of(Ratio.ONE)),
                "{'compare':{'left':'1/3','is':'<=','right':'1','unit':'ratio'}}");
    }

    @Test
    void atoms() {
        bothWays(
                IsOneOf.of(Language.SETTLEMENT, List.of("URBAN", "TOWN")), "{'is':'settlement','in':['URBAN','TOWN']}");
        bothWays(DIFFICULT, "{'holds':'difficultArea'}");
        bothWays(STATED, "{'stated':'households'}");
        bothWays(Stated.of(Language.TRAININGS), "{'stated':'trainings[DIRECTOR]'}");
        bothWays(
                Within.of(List.of(DivisionCode.of("510400"), DivisionCode.of("510402001"))),
                "{'within':['510400','510402001']}");
    }

    @Test
    void honoursAndAttestationsTakeTheirLabelFromTheVocabularyOrElseAreTheirOwn() {
        bothWays(Holds.of(Language.HIGH_LEVEL), "{'honour':'HIGH_LEVEL'}");
        assertThat(read("{'holds':'honours[HIGH_LEVEL]'}")).isEqualTo(Holds.of(Language.HIGH_LEVEL));
        bothWays(Condition.hasHonour("FEATURE", Label.of("FEATURE", "FEATURE")), "{'honour':'FEATURE'}");
        bothWays(
                Condition.attested("PZH2015-3.3.3-1/a", Label.of("PZH2015-3.3.3-1/a", "PZH2015-3.3.3-1/a")),
                "{'attested':'PZH2015-3.3.3-1/a'}");
    }

    @Test
    void occurrencesWithinEachWindow() {
        String start = "{'occurred':{'of':'trainings[DIRECTOR]','times':2,'window':";
        bothWays(Occurred.of(Language.TRAININGS, 2, Window.calendarYear()), start + "{'kind':'CALENDAR_YEAR'}}}");
        bothWays(Occurred.of(Language.TRAININGS, 2, Window.rolling(24)), start + "{'kind':'ROLLING','months':24}}}");
        bothWays(
                Occurred.of(Language.TRAININGS, 2, Window.block(2, 2011)),
                start + "{'kind':'BLOCK','years':2,'anchor':2011}}}");
    }

    @Test
    void aKindStandsForTheAxesOfACommunity() {
        IsOneOf community = unit("COMMUNITY");
        IsOneOf residents = IsOneOf.of(Language.COMMITTEE, List.of("RESIDENTS"));
        IsOneOf villagers = IsOneOf.of(Language.COMMITTEE, List.of("VILLAGERS"));
        Holds rural = Holds.of(Language.RURAL_COMMUNITY);
        Condition urban = AllOf.of(List.of(community, residents, settlement("URBAN")));
        Condition village = AllOf.of(List.of(community, villagers, settlement("RURAL"), Not.of(rural)));
        assertThat(read("{'kind':['URBAN_COMMUNITY']}")).isEqualTo(urban);
        assertThat(read("{'kind':['URBAN_COMMUNITY','VILLAGE']}")).isEqualTo(AnyOf.of(List.of(urban, village)));
        assertThat(read("{'kind':['RURAL_COMMUNITY']}"))
                .isEqualTo(AllOf.of(List.of(community, settlement("RURAL"), rural)));
        assertThat(read("{'kind':['TOWN_COMMUNITY']}"))
                .isEqualTo(AllOf.of(List.of(community, residents, settlement("TOWN"))));
        assertThat(read("{'kind':['COMMUNITY']}")).isEqualTo(community);
        assertThat(read("{'kind':['STREET','COUNTY']}")).isEqualTo(AnyOf.of(List.of(unit("STREET"), unit("COUNTY"))));
        Condition again = Cursor.read(FormulaWriter.write(village), READER::condition);
        assertThat(again).isEqualTo(village);
    }
}
