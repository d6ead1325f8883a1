package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.formula.Window;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Requirement;

/** Norms as packs write them: what is read, said in words, and refused. */
class NormTest {
    private static final String AREA = "'measure':'premises.area[COMMITTEE_PREMISES]'";

    private static Norm norm(String json) {
        return (Norm) MadeUpRule.content("norm", json);
    }

    private static List<String> faults(String json) {
        return MadeUpRule.faults("norm", json);
    }

    @Test
    void aMinimumByADayHasBothItsLastDays() {
        Rule rule = MadeUpRule.pack(
                        "norm",
                        "{" + AREA + ",'atLeast':{'value':'300','printed':'300平方米以上'},"
                                + "'deadline':{'last':'2014-12-31','loose':'2015-12-31','printed':'2015年前'}}")
                .rules()
                .get(0)
                .byDefault();
        assertThat(((Norm) rule.content()).deadline().orElseThrow()).hasToString("2014-12-31|2015-12-31");
        assertThat(rule.readings()).containsEntry("deadline", "BOTH");
        assertThat(rule.describe(Locale.CHINESE)).contains("居委会工作用房面积不低于300平方米，2014-12-31前（从严）或2015-12-31前（从宽）");
    }

    @Test
    void aReadingPicksOneLastDay() {
        RuleDefinition definition = MadeUpRule.pack(
                        "norm",
                        "{" + AREA + ",'atLeast':'300',"
                                + "'deadline':{'last':'2014-12-31','loose':'2015-12-31','printed':'2015年前'}}")
                .rules()
                .get(0);
        assertThat(definition.choices()).hasSize(1).allSatisfy(choice -> {
            assertThat(choice.name()).isEqualTo("deadline");
            assertThat(choice.options()).containsOnlyKeys("BOTH", "STRICT", "LOOSE");
        });
        assertThat(definition.under(java.util.Map.of("deadline", "STRICT")).describe(Locale.ENGLISH))
                .contains("area of committee premises at least 300 m2, by 2014-12-31");
        assertThat(definition.under(java.util.Map.of("deadline", "LOOSE")).describe(Locale.ENGLISH))
                .contains("area of committee premises at least 300 m2, by 2015-12-31");
    }

    @Test
    void aRatioOfCountsIsAskedForAsARatio() {
        Norm norm = norm(
                "{'measure':'volunteers','of':'residents','atLeast':{'value':'1/10','printed':'10%以上'},'pooled':'CITY'}");
        assertThat(norm.demand().dimension()).isSameAs(Dimension.RATIO);
        assertThat(norm.pooled()).contains(DivisionLevel.PREFECTURE);
        assertThat(norm.describe(Locale.CHINESE)).isEqualTo("志愿者人数占常住人口的比例（按市（州）汇总）不低于10%");
    }

    @Test
    void moreThanAShareOfCountsAsksForTheNextWholeNumber() {
        Norm norm = norm("{'measure':'electionParticipants','of':'registeredVoters',"
                + "'moreThan':{'value':'1/2','reported':'SEVERAL_SOURCES'}}");
        assertThat(norm.demand().kind()).isEqualTo(Requirement.Kind.AT_LEAST);
        assertThat(norm.demand().isStrict()).isTrue();
        assertThat(norm.describe(Locale.CHINESE)).endsWith("的比例超过50%");
        assertThat(norm.describe(Locale.ENGLISH)).endsWith("more than 50%");
    }

    @Test
    void moreThanAnAreaHasNoLeast() {
        assertThat(faults("{" + AREA + ",'moreThan':'300'}"))
                .containsExactly(
                        "/moreThan: more than an amount of what is not counted in whole numbers, which has no next one;"
                                + " found \"300\", allowed: moreThan of counts, or of a share of counts; else atLeast");
        assertThat(faults("{'measure':'households','of':'premises.area[COMMITTEE_PREMISES]','moreThan':'1'}"))
                .singleElement()
                .asString()
                .startsWith("/moreThan: more than an amount");
    }

    @Test
    void moreThanIsHeldAgainstItsPhrase() {
        assertThat(norm("{'measure':'committeeMembers','moreThan':{'value':'5','printed':'超过5人'}}")
                        .demand()
                        .isStrict())
                .isTrue();
        assertThat(faults("{'measure':'committeeMembers','moreThan':{'value':'5','printed':'5人以上'}}"))
                .singleElement()
                .asString()
                .contains("the phrase says AT_LEAST, the figure is to be exceeded");
    }

    @Test
    void anAimStandsBesideAMinimumOnly() {
        assertThat(faults("{'measure':'committeeMembers','moreThan':'5','aim':'9'}"))
                .singleElement()
                .asString()
                .contains("an aim beside moreThan");
    }

    @Test
    void anAreaPerHouseholdIsAskedForInSquareMetres() {
        Norm norm = norm("{" + AREA + ",'of':'households','atLeast':{'value':'0.2','printed':'每百户20平方米'}}");
        assertThat(norm.demand().dimension()).isSameAs(Dimension.FLOOR_AREA);
    }

    @Test
    void occurrencesCountWithinAWindow() {
        Norm norm = norm(
                "{'measure':{'occurrences':'trainings[MEMBER]','window':{'kind':'ROLLING','months':24},'each':'PERSON'},"
                        + "'atLeast':{'value':'1','printed':'每两年1次'}}");
        CountedOccurrences measure = (CountedOccurrences) norm.measure();
        assertThat(measure.window().fixed()).contains(Window.rolling(24));
        assertThat(measure.each()).contains(CountedOccurrences.Each.PERSON);
        assertThat(norm.demand().kind()).isEqualTo(Requirement.Kind.AT_LEAST);
    }

    @Test
    void fundingMayCarryANorm() {
        Funding funding = (Funding) MadeUpRule.content(
                "funding",
                "{'role':'NORM','period':'YEAR','purposes':['pay'],'formula':{'flat':'1.00'},"
                        + "'norm':{'measure':'committeeMembers','atLeast':'5'}}");
        assertThat(funding.norm().map(Norm::kind)).contains("NORM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {'measure':'committeeMembers','between':{'low':{'value':'5','printed':'5至9人'},'high':{'value':'9','printed':'5至9人'},'top':'CAP'}} ¦ committee members from 5 persons to 9 persons
            {'measure':'committeeMembers','between':{'low':'1','high':'1','top':'CAP'}} ¦ committee members exactly 1 persons
            {'measure':'households','about':{'value':'3000','printed':'3000户左右'}} ¦ households about 3000 households
            {'measure':'committeeMembers','atLeast':{'value':'1','printed':'1至2名'},'aim':{'value':'2','printed':'1至2名'}} ¦ committee members at least 1 persons, with an aim of 2 persons
            {'measure':'households','atMost':{'value':'3000','printed':'不超过3000户'}} ¦ households at most 3000 households
            {'measure':'premises.area[COMMITTEE_PREMISES]','atLeast':'300','basis':{'value':'BUILDING','printed':'建筑面积'}} ¦ area of committee premises (building area) at least 300 m2
            """)
    void aNormIsSaidInWords(String json, String words) {
        assertThat(norm(json).describe(Locale.ENGLISH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {'measure':'committeeMembers'} ¦ exactly one of the keys atLeast, moreThan, between, atMost, about
            {'measure':'committeeMembers','atLeast':'5','atMost':'9'} ¦ exactly one of the keys atLeast, moreThan, between, atMost, about
            {'measure':'committeMembers','atLeast':'5'} ¦ did you mean "committeeMembers"
            {'measure':'committeeMembers','atMost':'5','aim':'6'} ¦ an aim beside atLeast only
            {'measure':'committeeMembers','atLeast':'5','pooled':'CITY'} ¦ pooled beside of
            {'measure':'committeeMembers','atLeast':'5','basis':{'value':'BUILDING','printed':'建筑面积'}} ¦ no key basis
            {'measure':'premises.area[COMMITTEE_PREMISES]','atLeast':'3','basis':{'value':'USABLE','printed':'建筑面积'}} ¦ printed words for USABLE: 使用面积
            {'measure':'committeeMembers','between':{'low':{'value':'9','printed':'5至9人'},'high':'9','top':'CAP'}} ¦ the low end of the phrase is 5, the figure is 9
            {'measure':'committeeMembers','between':{'low':'5','high':{'value':'5','printed':'5至9人'},'top':'CAP'}} ¦ the high end of the phrase is 9, the figure is 5
            {'measure':'committeeMembers','atLeast':{'value':'5','printed':'不超过5人'}} ¦ the phrase says AT_MOST, the figure is the least that is asked
            {'measure':'committeeMembers','atMost':{'value':'5','printed':'5人以上'}} ¦ the phrase says AT_LEAST, the figure is the most that is asked
            {'measure':'committeeMembers','atLeast':{'value':'6','printed':'五人以上'}} ¦ the figure is 6 persons
            {'measure':'volunteers','of':'residents','atLeast':{'value':'1','printed':'1人'}} ¦ the phrase is in PERSONS, the figure is a ratio
            {'measure':'volunteers','of':'residents','atLeast':{'value':'20%','printed':'百分之十'}} ¦ the figure is 1/5 ratio
            {'measure':{'occurrences':'trainings[MEMBER]','window':{'kind':'CALENDAR_YEAR'}},'atLeast':{'value':'1','printed':'每两年1次'}} ¦ recurs every 24 months, the window has 12
            {'measure':{'occurrences':'trainings[MEMBER]'},'atLeast':'1'} ¦ missing key "window"
            {'measure':'committeeMembers','atLeast':'5','deadline':{'last':'2015-12-31','printed':'2015年前'}} ¦ printed phrase says 2014-12-31 or 2015-12-31, the deadline is 2015-12-31
            """)
    void aFaultyNormIsRefused(String json, String told) {
        assertThat(faults(json)).anySatisfy(fault -> assertThat(fault).contains(told));
    }

    @Test
    void theUnitOfAMeasureIsThatOfItsDemand() {
        assertThat(faults("{" + AREA + ",'atLeast':{'measure':'households'}}"))
                .anySatisfy(fault -> assertThat(fault).startsWith("/atLeast").contains("must be in m2"));
        assertThat(Norm.dimensionOfDemand(Dimension.YUAN, Optional.of(Dimension.PERSONS)))
                .isSameAs(Dimension.YUAN);
    }
}
