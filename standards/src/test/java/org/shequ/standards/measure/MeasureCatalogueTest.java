package org.shequ.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Location;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.Street;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;

class MeasureCatalogueTest {
    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.standard();
    private static final Situation END_OF_2016 = Situation.of(FiscalYear.of(2016));

    private static UnitFacts facts(Unit unit) {
        return CATALOGUE.facts(unit, END_OF_2016);
    }

    private static Unit unit(String json) {
        return UnitJson.read(JsonText.read(json, "unit.json"));
    }

    private static UnitFacts facts(String json) {
        return facts(unit(json));
    }

    private static Outcome<?> quantity(UnitFacts facts, String name) {
        return quantity(facts, (Measure<?>) facts.catalogue().variable(name).orElseThrow());
    }

    private static <Q extends Quantity<Q>> Outcome<Q> quantity(UnitFacts facts, Measure<Q> measure) {
        return facts.quantity(measure);
    }

    private static Truth truth(UnitFacts facts, String name) {
        return facts.truth((TruthMeasure) facts.catalogue().variable(name).orElseThrow());
    }

    private static Set<String> category(UnitFacts facts, String name) {
        return facts.category((CategoryMeasure) facts.catalogue().variable(name).orElseThrow());
    }

    private static Outcome<Persons> between(long low, long high, String... missing) {
        return Outcome.bounded(Bounds.between(Persons.of(low), Persons.of(high)), Set.of(missing));
    }

    private static Outcome<Persons> atLeast(long low, String... missing) {
        return Outcome.bounded(Bounds.atLeast(Persons.of(low)), Set.of(missing));
    }

    @Test
    void everyMeasureOfCoreIsKnown() {
        assertThat(Measures.ALL)
                .allSatisfy(measure ->
                        assertThat(CATALOGUE.variable(measure.name())).contains((Variable) measure));
    }

    @Test
    void everyNameIsThatOfItsVariable() {
        assertThat(CATALOGUE.names())
                .hasSizeGreaterThan(70)
                .allSatisfy(name ->
                        assertThat(CATALOGUE.variable(name)).map(Variable::name).contains(name));
    }

    @Test
    void nothingIsKnownOfABareUnit() {
        UnitFacts facts = facts(Community.builder().build());
        for (String name : CATALOGUE.names()) {
            Variable variable = CATALOGUE.variable(name).orElseThrow();
            if (variable instanceof Measure<?> measure) {
                assertThat(quantity(facts, measure).status()).isEqualTo(Outcome.Status.UNDETERMINED);
                assertThat(quantity(facts, measure).dimension()).isSameAs(measure.dimension());
            } else if (variable instanceof TruthMeasure truth && !name.equals("utilitiesStated")) {
                assertThat(facts.truth(truth)).as(name).isEqualTo(Truth.UNKNOWN);
            } else if (variable instanceof CategoryMeasure category && !name.equals("unit")) {
                assertThat(facts.category(category)).as(name).hasSameElementsAs(category.values());
            }
        }
        assertThat(facts.place()).isEmpty();
        assertThat(facts.year()).isEqualTo(FiscalYear.of(2016));
        assertThat(facts.at()).isEqualTo(LocalDate.of(2016, 12, 31));
    }

    @Test
    void aFactIsReadAndAMissingOneIsNamed() {
        UnitFacts facts = facts("{\"kind\":\"COMMUNITY\",\"households\":3120,\"payStandard\":\"30000\"}");
        assertThat(facts.quantity(Measures.HOUSEHOLDS)).isEqualTo(Outcome.exact(Households.of(3_120)));
        assertThat(facts.quantity(Measures.PAY_STANDARD)).isEqualTo(Outcome.exact(Yuan.of(30_000)));
        assertThat(facts.quantity(Measures.RESIDENTS))
                .isEqualTo(Outcome.undetermined(Dimension.PERSONS, Set.of("residents")));
    }

    @Test
    void eachFactIsReadFromItsOwnKey() {
        for (Measure<?> measure : Measures.ALL) {
            Unit unit = unit("{\"kind\":\"ESTATE\",\"" + measure.name() + "\":"
                    + (measure.dimension() == Dimension.YUAN ? "\"7\"" : "7") + "}");
            assertThat(quantity(facts(unit), measure).amount())
                    .hasValueSatisfying(value -> assertThat(value.exact()).hasToString("7"));
        }
    }

    @Test
    void areasOfAKindAddUp() {
        UnitFacts facts =
                facts("{\"kind\":\"COMMUNITY\",\"premises\":[{\"kind\":\"CULTURE_SQUARE\",\"area\":\"100.5\"},"
                        + "{\"kind\":\"CULTURE_SQUARE\",\"area\":\"50\"},{\"kind\":\"COMMITTEE_PREMISES\",\"area\":\"0\"},"
                        + "{\"kind\":\"SERVICE_FACILITIES\",\"area\":\"20\"},{\"kind\":\"SERVICE_FACILITIES\"}]}");
        assertThat(quantity(facts, "premises.area[CULTURE_SQUARE]"))
                .isEqualTo(Outcome.exact(FloorArea.ofSquareMetres("150.5")));
        assertThat(quantity(facts, "premises.count[CULTURE_SQUARE]")).isEqualTo(Outcome.exact(Count.of(2)));
        assertThat(quantity(facts, "premises.area[COMMITTEE_PREMISES]"))
                .isEqualTo(Outcome.exact(FloorArea.ofSquareMetres("0")));
        assertThat(quantity(facts, "premises.count[COMMITTEE_PREMISES]")).isEqualTo(Outcome.exact(Count.of(0)));
        assertThat(quantity(facts, "premises.area[SERVICE_FACILITIES]"))
                .isEqualTo(Outcome.bounded(
                        Bounds.atLeast(FloorArea.ofSquareMetres("20")), Set.of("premises.area[SERVICE_FACILITIES]")));
        assertThat(quantity(facts, "premises.count[STREET_SERVICE_CENTRE]").missing())
                .containsExactly("premises.count[STREET_SERVICE_CENTRE]");
    }

    @Test
    void thoseInBothCommitteesCountOnce() {
        assertThat(both("\"committeeMembers\":7,\"partyCommitteeMembers\":5,\"crossAppointed\":3"))
                .isEqualTo(Outcome.exact(Persons.of(9)));
        assertThat(both("\"committeeMembers\":7,\"partyCommitteeMembers\":5"))
                .isEqualTo(between(7, 12, "crossAppointed"));
        assertThat(both("\"committeeMembers\":7,\"partyCommitteeMembers\":0")).isEqualTo(Outcome.exact(Persons.of(7)));
        assertThat(both("\"committeeMembers\":7,\"crossAppointed\":3")).isEqualTo(atLeast(7, "partyCommitteeMembers"));
        assertThat(both("\"committeeMembers\":7")).isEqualTo(atLeast(7, "partyCommitteeMembers", "crossAppointed"));
        assertThat(both("\"partyCommitteeMembers\":5,\"crossAppointed\":3")).isEqualTo(atLeast(5, "committeeMembers"));
        assertThat(both("\"partyCommitteeMembers\":5")).isEqualTo(atLeast(5, "committeeMembers", "crossAppointed"));
        assertThat(both("\"crossAppointed\":3")).isEqualTo(atLeast(3, "committeeMembers", "partyCommitteeMembers"));
        assertThat(both("\"households\":1").missing())
                .containsExactly("committeeMembers", "crossAppointed", "partyCommitteeMembers");
    }

    private static Outcome<?> both(String json) {
        return quantity(facts("{\"kind\":\"COMMUNITY\"," + json + "}"), "committeeAndPartyMembers");
    }

    @Test
    void aUtilityThatIsNotListedIsNotUsed() {
        UnitFacts facts = facts("{\"kind\":\"COMMUNITY\",\"utilities\":["
                + "{\"kind\":\"WATER\",\"use\":\"SERVICE_FACILITIES\",\"quantity\":\"10.5\",\"unit\":\"m3\"},"
                + "{\"kind\":\"WATER\",\"use\":\"WELFARE_LIVING\",\"quantity\":\"4\",\"unit\":\"m3\"},"
                + "{\"kind\":\"HEATING\",\"use\":\"OTHER\",\"quantity\":\"4\",\"unit\":\"m2\"},"
                + "{\"kind\":\"HEATING\",\"use\":\"WELFARE_LIVING\",\"quantity\":\"4\",\"unit\":\"GJ\"}]}");
        assertThat(quantity(facts, "utilities[WATER]")).isEqualTo(Outcome.exact(Usage.of("14.5")));
        assertThat(quantity(facts, "utilities[WATER][WELFARE_LIVING]")).isEqualTo(Outcome.exact(Usage.of("4")));
        assertThat(quantity(facts, "utilities[GAS]")).isEqualTo(Outcome.exact(Usage.ZERO));
        assertThat(quantity(facts, "utilities[HEATING]").missing()).containsExactly("utilities[HEATING].unit");
        assertThat(quantity(facts, "utilities[HEATING][OTHER]")).isEqualTo(Outcome.exact(Usage.of("4")));
        assertThat(truth(facts, "utilitiesStated")).isEqualTo(Truth.TRUE);
        assertThat(truth(facts("{\"kind\":\"ESTATE\"}"), "utilitiesStated")).isEqualTo(Truth.FALSE);
    }

    @Test
    void moneyGivenIsThatOfTheYear() {
        UnitFacts facts = facts("{\"kind\":\"COMMUNITY\",\"allocated\":{\"PZH2015-3.5.4-2\":{\"2016\":\"50000\"},"
                + "\"JL2010-6.3-3\":{\"2015\":\"1\"}}}");
        assertThat(quantity(facts, "allocated[PZH2015-3.5.4-2]")).isEqualTo(Outcome.exact(Yuan.of(50_000)));
        assertThat(quantity(facts, "allocated[JL2010-6.3-3]").missing())
                .containsExactly("allocated[JL2010-6.3-3][2016]");
        assertThat(CATALOGUE.variable("allocated[老区]")).isEmpty();
        assertThat(CATALOGUE.variable("allocated[]")).isEmpty();
    }

    @Test
    void anAttestationSaysNothingOfATimeBeforeItsDay() {
        String on = "{\"kind\":\"COMMUNITY\",\"attested\":{\"PZH2015-3.3.3-1\":{\"value\":true,\"on\":\"%s\"}}}";
        assertThat(truth(facts(String.format(Locale.ROOT, on, "2016-12-30")), "attested[PZH2015-3.3.3-1]"))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(facts(String.format(Locale.ROOT, on, "2016-12-31")), "attested[PZH2015-3.3.3-1]"))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(facts(String.format(Locale.ROOT, on, "2017-01-01")), "attested[PZH2015-3.3.3-1]"))
                .isEqualTo(Truth.UNKNOWN);
        UnitFacts others = facts("{\"kind\":\"COMMUNITY\",\"attested\":{\"PZH2015-3.3.3-1\":false,"
                + "\"PZH2015-3.3.3-2\":{\"items\":{\"a\":true}}}}");
        assertThat(truth(others, "attested[PZH2015-3.3.3-1]")).isEqualTo(Truth.FALSE);
        assertThat(truth(others, "attested[PZH2015-3.3.3-2]")).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(others, "attested[PZH2015-3.3.3-3]")).isEqualTo(Truth.UNKNOWN);
        assertThat(CATALOGUE.variable("attested[nothing]")).isEmpty();
    }

    @Test
    void honoursHoldOnTheDay() {
        UnitFacts facts =
                facts("{\"kind\":\"COMMUNITY\",\"honours\":[{\"kind\":\"HIGH_LEVEL\",\"from\":\"2017-01-01\"},"
                        + "\"FEATURE\",{\"kind\":\"HARMONIOUS\",\"from\":\"2016-12-31\"}]}");
        assertThat(truth(facts, "honours[HIGH_LEVEL]")).isEqualTo(Truth.FALSE);
        assertThat(truth(facts, "honours[FEATURE]")).isEqualTo(Truth.TRUE);
        assertThat(truth(facts, "honours[HARMONIOUS]")).isEqualTo(Truth.TRUE);
        assertThat(truth(facts, "honours[STANDARD]")).isEqualTo(Truth.FALSE);
        assertThat(((TruthMeasure) CATALOGUE.variable("honours[STANDARD]").orElseThrow()).settledBy())
                .isEqualTo("honours");
    }

    @Test
    void aRuralCommunityIsOneFromTheDayItIsSetUp() {
        Community since = Community.builder()
                .ruralCommunitySince(PartialDate.parse("2016-12-31"))
                .build();
        assertThat(truth(at(since, "2016-12-30"), "ruralCommunity")).isEqualTo(Truth.FALSE);
        assertThat(truth(at(since, "2016-12-31"), "ruralCommunity")).isEqualTo(Truth.TRUE);
        Community year = Community.builder()
                .ruralCommunitySince(PartialDate.parse("2016"))
                .build();
        assertThat(truth(at(year, "2016-12-30"), "ruralCommunity")).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(at(year, "2016-12-31"), "ruralCommunity")).isEqualTo(Truth.TRUE);
        Community urban = Community.builder().settlement(Settlement.URBAN).build();
        assertThat(truth(facts(urban), "ruralCommunity")).isEqualTo(Truth.FALSE);
        assertThat(truth(facts(Street.builder().build()), "ruralCommunity")).isEqualTo(Truth.FALSE);
        assertThat(((TruthMeasure) CATALOGUE.variable("ruralCommunity").orElseThrow()).settledBy())
                .isEqualTo("ruralCommunitySince");
    }

    private static UnitFacts at(Unit unit, String day) {
        LocalDate at = LocalDate.parse(day);
        return CATALOGUE.facts(
                unit, Situation.builder().year(FiscalYear.containing(at)).at(at).build());
    }

    @Test
    void categoriesComeFromFactsOrTheCode() {
        UnitFacts coded = facts("{\"kind\":\"COMMUNITY\",\"code\":\"510402001201\"}");
        assertThat(category(coded, "committee")).containsExactly("VILLAGERS");
        assertThat(category(coded, "countyKind")).containsExactly("DISTRICT");
        assertThat(category(coded, "settlement")).containsExactlyInAnyOrder("URBAN", "TOWN", "RURAL");
        assertThat(category(coded, "unit")).containsExactly("COMMUNITY");
        UnitFacts given = facts(Community.builder()
                .code("510402001201")
                .committee(CommitteeKind.RESIDENTS)
                .settlement(Settlement.TOWN)
                .build());
        assertThat(category(given, "committee")).containsExactly("RESIDENTS");
        assertThat(category(given, "settlement")).containsExactly("TOWN");
        assertThat(category(facts("{\"kind\":\"VILLAGE\"}"), "unit")).containsExactly("COMMUNITY");
        assertThat(category(facts(Estate.builder().build()), "unit")).containsExactly("ESTATE");
        assertThat(category(facts(Estate.builder().build()), "committee")).hasSize(2);
    }

    @Test
    void boolFactsAreTruths() {
        UnitFacts facts = facts("{\"kind\":\"COMMUNITY\",\"directlyElected\":true,\"difficultArea\":false}");
        assertThat(truth(facts, "directlyElected")).isEqualTo(Truth.TRUE);
        assertThat(truth(facts, "difficultArea")).isEqualTo(Truth.FALSE);
    }

    @Test
    void factsGatheredLaterGiveAWarning() {
        assertThat(asOf("2016-12-30").staleWarning()).isEmpty();
        assertThat(asOf("2016-12-31").staleWarning()).isEmpty();
        assertThat(asOf("2017-01-01").staleWarning())
                .contains(Label.of(
                        "数据时点（2017-01-01）晚于2016-12-31，按届时亦成立处理",
                        "asOf (2017-01-01) lies after 2016-12-31; the facts are taken to hold then"));
        assertThat(facts(Community.builder().build()).staleWarning()).isEmpty();
    }

    private static UnitFacts asOf(String day) {
        return facts(Community.builder().asOf(LocalDate.parse(day)).build());
    }

    @Test
    void aMeasureThatIsNotInTheCatalogueIsRefused() {
        UnitFacts facts = facts(Community.builder().build());
        assertThatThrownBy(() -> facts.quantity(Measure.of("houshold", Dimension.HOUSEHOLDS, Label.of("户", "h"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measure (houshold) must be in the catalogue (did you mean \"households\"?)");
        assertThatThrownBy(() -> facts.quantity(Measure.of("households", Dimension.PERSONS, Label.of("户", "h"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measure (households) must be of the sort and unit that the catalogue gives it");
        assertThatThrownBy(() -> facts.truth(TruthMeasure.of("households", Label.of("户", "h"))))
                .hasMessage("measure (households) must be of the sort and unit that the catalogue gives it");
        assertThatThrownBy(
                        () -> facts.category(CategoryMeasure.of("households", Label.of("户", "h"), List.of("A", "B"))))
                .hasMessage("measure (households) must be of the sort and unit that the catalogue gives it");
        assertThat(facts.occurrences(OccurrenceMeasure.of("trainings", Label.of("培训", "trainings"))))
                .isEmpty();
    }

    @Test
    void declaredFactsAreRead() {
        MeasureCatalogue declared = CATALOGUE.plus(List.of(
                fact("strained", "truth"),
                fact("fund", "yuan"),
                fact("stations", "count"),
                category("grade", "A", "B")));
        Unit unit = unit(
                "{\"kind\":\"COMMUNITY\",\"facts\":{\"strained\":true,\"fund\":\"12.50\",\"stations\":3,\"grade\":\"B\"}}");
        UnitFacts facts = declared.facts(unit, END_OF_2016);
        assertThat(declared.check(unit, Location.nowhere())).isEmpty();
        assertThat(truth(facts, "facts[strained]")).isEqualTo(Truth.TRUE);
        assertThat(quantity(facts, "facts[fund]")).isEqualTo(Outcome.exact(Yuan.of("12.50")));
        assertThat(quantity(facts, "facts[stations]")).isEqualTo(Outcome.exact(Count.of(3)));
        assertThat(category(facts, "facts[grade]")).containsExactly("B");
        UnitFacts bare = declared.facts(Community.builder().build(), END_OF_2016);
        assertThat(truth(bare, "facts[strained]")).isEqualTo(Truth.UNKNOWN);
        assertThat(quantity(bare, "facts[fund]").missing()).containsExactly("facts[fund]");
        assertThat(category(bare, "facts[grade]")).containsExactlyInAnyOrder("A", "B");
        assertThat(declared.names())
                .contains("facts[fund]")
                .hasSize(CATALOGUE.names().size() + 4);
        assertThat(declared.declared())
                .extracting(DeclaredFact::name)
                .containsExactly("strained", "fund", "stations", "grade");
    }

    @Test
    void factsThatAreNotDeclaredOrOfAnotherTypeAreFaults() {
        MeasureCatalogue declared = CATALOGUE.plus(List.of(
                fact("strained", "truth"),
                fact("fund", "yuan"),
                fact("stations", "count"),
                category("grade", "A", "B")));
        Unit unit = unit(
                "{\"kind\":\"COMMUNITY\",\"facts\":{\"straned\":true,\"strained\":1,\"fund\":\"12.505\",\"stations\":-3,"
                        + "\"grade\":\"C\"}}");
        assertThat(declared.check(unit, Location.ofFile("units.json").child(0)))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "units.json /0/facts/straned: found fact straned that no loaded pack declares, allowed: strained, fund,"
                                + " stations, grade (did you mean \"strained\"?)",
                        "units.json /0/facts/strained: fact strained (1) must be true or false",
                        "units.json /0/facts/fund: amount (12.505) must be a decimal with at most 2 places, such as 93600.00, from"
                                + " -92233720368547758.08 to 92233720368547758.07 yuan",
                        "units.json /0/facts/stations: fact stations (-3) must be in count",
                        "units.json /0/facts/grade: fact grade (C) must be one of [A, B]");
        assertThat(CATALOGUE.check(unit("{\"kind\":\"ESTATE\",\"facts\":{\"x\":1}}"), Location.nowhere()))
                .extracting(Object::toString)
                .containsExactly(
                        "/facts/x: found fact x that no loaded pack declares, allowed: none, no loaded pack declares any");
        assertThat(declared.check(unit("{\"kind\":\"ESTATE\",\"facts\":{\"fund\":\"-1\"}}"), Location.nowhere()))
                .extracting(Object::toString)
                .containsExactly("/facts/fund: fact fund (-1) must be at least 0");
    }

    @Test
    void aFactIsDeclaredInOneWay() {
        MeasureCatalogue one = CATALOGUE.plus(List.of(fact("fund", "yuan")));
        assertThat(one.plus(List.of(fact("fund", "yuan")))).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one).isNotEqualTo(CATALOGUE);
        assertThatThrownBy(() -> one.plus(List.of(fact("fund", "count"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "declared fact fund must be declared in one way; it stands as yuan of values [] labelled 名 / name and as"
                                + " count of values [] labelled 名 / name");
    }

    static DeclaredFact fact(String name, String type) {
        return DeclaredFact.builder()
                .name(name)
                .type(type)
                .label(Label.of("名", "name"))
                .build();
    }

    static DeclaredFact category(String name, String... values) {
        return DeclaredFact.builder()
                .name(name)
                .type(DeclaredFact.CATEGORY)
                .label(Label.of("名", "name"))
                .addValues(values)
                .build();
    }

    @Test
    void theDayLiesInTheYear() {
        assertThatThrownBy(() -> Situation.builder()
                        .year(FiscalYear.of(2016))
                        .at(LocalDate.of(2017, 1, 1))
                        .build())
                .hasMessage("day asked about (2017-01-01) must lie in the year 2016");
        assertThat(END_OF_2016.at()).isEqualTo(LocalDate.of(2016, 12, 31));
    }
}
