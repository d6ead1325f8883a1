package org.shequ.core.formula.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Blocks;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Growth;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerHundredHouseholds;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

class FormulaJsonTest {
    private static final FormulaReader READER = FormulaReader.of(Language.VOCABULARY);
    private static final Flat<Yuan> OFFICE = Flat.of(Yuan.of(50_000));

    private static <Q extends Quantity<Q>> Formula<Q> read(String text, Dimension<Q> unit) {
        Json tree = Language.tree(text);
        assertThat(SchemaCheck.FORMULA.complaints(tree)).as(text).isEmpty();
        return Cursor.read(tree, at -> READER.formula(at, unit));
    }

    private static Formula<Yuan> read(String text) {
        return read(text, Dimension.YUAN);
    }

    /** The text is what is written of the formula, and reads back as it. */
    private static <Q extends Quantity<Q>> void bothWays(Formula<Q> formula, String text) {
        Json tree = FormulaWriter.write(formula);
        assertThat(tree.toString()).isEqualTo(text.replace('\'', '"'));
        assertThat(read(text, formula.dimension())).isEqualTo(formula);
    }

    @Test
    void flat() {
        bothWays(OFFICE, "{'flat':'50000.00'}");
        bothWays(Flat.of(FloorArea.ofSquareMetres("1400/3")), "{'flat':'1400/3'}");
        bothWays(Flat.of(Ratio.parse("75%")), "{'flat':'0.75'}");
        bothWays(Flat.of(Persons.of(9)), "{'flat':'9'}");
    }

    @Test
    void aFigureIsAStringANumberOrAnObjectThatTellsItsSource() {
        assertThat(List.of(
                        read("{'flat':'50000'}"),
                        read("{'flat':50000}"),
                        read("{'flat':50000.00}"),
                        read("{'flat':{'value':'50000','printed':'5万元'}}"),
                        read("{'flat':{'value':50000,'inferred':'counted','name':'office'}}")))
                .containsOnly(OFFICE);
    }

    @Test
    void perBlock() {
        bothWays(
                PerBlock.of(Persons.of(1), Ratio.of(300), Measures.HOUSEHOLDS, Blocks.STARTED),
                "{'per':{'measure':'households','block':'300','amount':'1','blocks':'STARTED'}}");
        bothWays(
                PerBlock.of(Yuan.of(5), Ratio.of(100), Language.AREA, Blocks.FULL),
                "{'per':{'measure':'premises.area[COMMITTEE_PREMISES]','block':'100','amount':'5.00','blocks':'FULL'}}");
    }

    @Test
    void perHundredHouseholdsIsAShorthandOfPer() {
        Formula<Yuan> fund = PerHundredHouseholds.of(Yuan.of(3_000)).formula();
        assertThat(read("{'perHundredHouseholds':{'amount':3000,'blocks':'LINEAR'}}"))
                .isEqualTo(fund);
        bothWays(fund, "{'per':{'measure':'households','block':'100','amount':'3000.00','blocks':'LINEAR'}}");
        assertThat(read("{'perHundredHouseholds':{'amount':3000,'blocks':'STARTED_HUNDREDS'}}"))
                .isEqualTo(
                        PerHundredHouseholds.of(Yuan.of(3_000), Blocks.STARTED).formula());
        assertThat(read("{'per':{'measure':'households','block':100,'amount':3000,'blocks':'FULL_HUNDREDS'}}"))
                .isEqualTo(PerHundredHouseholds.of(Yuan.of(3_000), Blocks.FULL).formula());
    }

    @Test
    void perPersonMonth() {
        bothWays(
                PerPersonMonth.of(Yuan.of(300), Measures.COMMITTEE_MEMBER_MONTHS, Measures.COMMITTEE_MEMBERS),
                "{'perPersonMonth':{'amount':'300.00','months':'committeeMemberMonths','heads':'committeeMembers'}}");
    }

    @Test
    void measureAndParameter() {
        bothWays(Amount.of(Measures.OLD_AREA_PREMISES_COST), "{'measure':'oldAreaPremisesCost'}");
        bothWays(Amount.of(Language.AREA), "{'measure':'premises.area[COMMITTEE_PREMISES]'}");
        bothWays(Language.STANDARD, "{'parameter':'SD2012-3.3-3'}");
    }

    @Test
    void reference() {
        bothWays(
                Reference.of("wage.social", Dimension.YUAN, 1), "{'reference':{'series':'wage.social','yearsBack':1}}");
        bothWays(
                Reference.item("tariff.residential", "WATER", Dimension.RATIO, 0),
                "{'reference':{'series':'tariff.residential','item':'WATER','yearsBack':0}}");
    }

    @Test
    void headCost() {
        Formula<Yuan> wage = Reference.of("wage.social", Dimension.YUAN, 1);
        String rate = "'rate':{'reference':{'series':'wage.social','yearsBack':1}}";
        bothWays(
                HeadCost.of(Amount.of(Measures.FULL_TIME_STAFF), wage, Ratio.ONE),
                "{'headCost':{'heads':'fullTimeStaff'," + rate + "}}");
        bothWays(
                HeadCost.of(Amount.of(Measures.SOCIAL_ORGANISATIONS), wage, Ratio.parse("1.2")),
                "{'headCost':{'heads':'socialOrganisations'," + rate + ",'times':'1.2'}}");
        bothWays(
                HeadCost.of(Flat.of(Persons.of(9)), wage, Ratio.of(12)),
                "{'headCost':{'heads':'9'," + rate + ",'times':'12'}}");
        bothWays(
                HeadCost.of(Flat.of(Count.of(9)), wage, Ratio.ONE),
                "{'headCost':{'heads':'9','unit':'count'," + rate + "}}");
        Formula<Persons> party =
                Sum.of(List.of(Amount.of(Measures.COMMITTEE_MEMBERS), Amount.of(Measures.PARTY_COMMITTEE_MEMBERS)));
        bothWays(
                HeadCost.of(party, wage, Ratio.ONE),
                "{'headCost':{'heads':{'sum':[{'measure':'committeeMembers'},{'measure':'partyCommitteeMembers'}]},"
                        + rate + "}}");
        Formula<Count> half = Part.of(Ratio.of(1, 2), Amount.of(Measures.SOCIAL_ORGANISATIONS));
        assertThat(read("{'headCost':{'heads':{'part':'1/2','of':{'measure':'socialOrganisations'}}," + rate + "}}"))
                .as("the measure tells the unit of heads")
                .isEqualTo(HeadCost.of(half, wage, Ratio.ONE));
    }

    @Test
    void price() {
        bothWays(
                PriceTimesQuantity.of(Flat.of(Ratio.parse("3.8125")), Language.WATER),
                "{'price':{'flat':'3.8125'},'quantity':'utilities[WATER]'}");
    }

    @Test
    void stepped() {
        Stepped<Yuan> byIndex =
                Stepped.of(OFFICE, FiscalYear.of(2015), FiscalYear.of(2018), 3, Growth.byIndex("growthIndex"));
        bothWays(
                byIndex,
                "{'stepped':{'base':{'flat':'50000.00'},'baseYear':2015,'first':2018,'everyYears':3,'index':'growthIndex'}}");
        bothWays(
                byIndex.withCuts(),
                "{'stepped':{'base':{'flat':'50000.00'},'baseYear':2015,'first':2018,'everyYears':3,'index':'growthIndex','cuts':true}}");
        bothWays(
                Stepped.of(OFFICE, FiscalYear.of(2015), FiscalYear.of(2016), 1, Growth.byRate(Ratio.parse("-0.05"))),
                "{'stepped':{'base':{'flat':'50000.00'},'baseYear':2015,'first':2016,'everyYears':1,'rate':'-0.05'}}");
    }

    @Test
    void tiers() {
        Tiers<Yuan> tiers = Tiers.of(
                Measures.HOUSEHOLDS,
                List.of(
                        Tier.below(Ratio.of(1_000), OFFICE),
                        Tier.upTo(Ratio.of(3_000), Flat.of(Yuan.of(60_000))),
                        Tier.beyond(Flat.of(Yuan.of(70_000)))));
        bothWays(
                tiers,
                "{'tiers':{'measure':'households','tiers':[{'below':'1000','formula':{'flat':'50000.00'}},"
                        + "{'upTo':'3000','formula':{'flat':'60000.00'}},{'formula':{'flat':'70000.00'}}]}}");
        assertThat(
                        read(
                                "{'tiers':{'measure':'households','tiers':[{'from':0,'below':1000,'formula':{'flat':50000}},"
                                        + "{'from':1000,'upTo':3000,'formula':{'flat':60000}},{'above':3000,'formula':{'flat':70000}}]}}"))
                .as("stated lower bounds that agree")
                .isEqualTo(tiers);
        bothWays(
                Tiers.of(Measures.HOUSEHOLDS, List.of(Tier.upTo(Ratio.ZERO, OFFICE), Tier.beyond(OFFICE))),
                "{'tiers':{'measure':'households','tiers':[{'upTo':'0','formula':{'flat':'50000.00'}},"
                        + "{'formula':{'flat':'50000.00'}}]}}");
    }

    @Test
    void composed() {
        bothWays(Part.of(Ratio.parse("30%"), OFFICE), "{'part':'0.3','of':{'flat':'50000.00'}}");
        bothWays(Part.of(Ratio.of(2, 3), OFFICE), "{'part':'2/3','of':{'flat':'50000.00'}}");
        String parts = "[{'flat':'50000.00'},{'measure':'payStandard'}]}";
        List<Formula<Yuan>> both = List.of(OFFICE, Amount.of(Measures.PAY_STANDARD));
        bothWays(Sum.of(both), "{'sum':" + parts);
        bothWays(LargerOf.of(both), "{'largerOf':" + parts);
        bothWays(SmallerOf.of(both), "{'smallerOf':" + parts);
        bothWays(
                Chosen.of(Holds.of(Language.DIFFICULT), OFFICE, Flat.of(Yuan.ZERO)),
                "{'if':{'holds':'difficultArea'},'then':{'flat':'50000.00'},'else':{'flat':'0.00'}}");
    }

    @Test
    void anObserverIsToldOfEachFigureWithItsPlace() {
        StringBuilder told = new StringBuilder();
        FormulaReader reader = FormulaReader.of(
                Language.VOCABULARY,
                (at, value) -> told.append(at.location())
                        .append(' ')
                        .append(value)
                        .append(' ')
                        .append(value.dimension())
                        .append('\n'));
        Json tree = Language.tree("{'largerOf':[{'flat':{'value':'50000','printed':'5万元'}},"
                + "{'perHundredHouseholds':{'amount':3000,'blocks':'LINEAR'}}]}");
        Cursor.read(tree, at -> reader.formula(at, Dimension.YUAN));
        assertThat(told.toString())
                .isEqualTo("/largerOf/0/flat 50000.00 yuan\n/largerOf/1/perHundredHouseholds/amount 3000.00 yuan\n");
    }
}
