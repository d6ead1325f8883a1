package org.shequ.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Json;
import org.shequ.core.json.Nearest;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Education;
import org.shequ.core.unit.OrganisationKind;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;

/** The measures over sets, maps, dates and lists that are not occurrences. */
class FactMeasuresTest {
    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.standard();

    private static UnitFacts facts(String json, String day) {
        LocalDate at = LocalDate.parse(day);
        String text = "{'kind':'COMMUNITY'," + json + "}";
        return CATALOGUE.facts(
                UnitJson.read(JsonText.read(text.replace('\'', '"'), "unit.json")),
                Situation.builder().year(FiscalYear.containing(at)).at(at).build());
    }

    private static UnitFacts facts(String json) {
        return facts(json, "2016-12-31");
    }

    private static Outcome<?> quantity(String json, String name) {
        return quantity(facts(json), (Measure<?>) variable(name));
    }

    private static <Q extends Quantity<Q>> Outcome<Q> quantity(UnitFacts facts, Measure<Q> measure) {
        return facts.quantity(measure);
    }

    private static Variable variable(String name) {
        return CATALOGUE.variable(name).orElseThrow();
    }

    private static Truth truth(UnitFacts facts, String name) {
        return facts.truth((TruthMeasure) variable(name));
    }

    private static Outcome<Count> count(long number) {
        return Outcome.exact(Count.of(number));
    }

    private static Outcome<Count> between(long low, long high, String missing) {
        return Outcome.bounded(Bounds.between(Count.of(low), Count.of(high)), Set.of(missing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        facilities    | 'facilities':['ELDER_VENUE']   | ELDER_VENUE | CLINIC
        consulted     | 'consulted':['RESIDENTS']      | RESIDENTS   | RESIDENT_UNITS
        recommendedBy | 'recommendedBy':['MEMBERS','RESIDENTS'] | MEMBERS | OTHERS
        """, quoteCharacter = '`')
    void aSetThatIsGivenIsComplete(String fact, String json, String in, String out) {
        assertThat(truth(facts(json), fact + "[" + in + "]")).isEqualTo(Truth.TRUE);
        assertThat(truth(facts(json), fact + "[" + out + "]")).isEqualTo(Truth.FALSE);
        assertThat(truth(facts("'households':1"), fact + "[" + in + "]")).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(facts("'" + fact + "':[]"), fact + "[" + in + "]")).isEqualTo(Truth.FALSE);
        assertThat(((TruthMeasure) variable(fact + "[" + in + "]")).settledBy()).isEqualTo(fact);
    }

    @Test
    void openNamesAreCapital() {
        assertThat(CATALOGUE.variable("facilities[clinic]")).isEmpty();
        assertThat(CATALOGUE.variable("facilities[]")).isEmpty();
        assertThat(CATALOGUE.variable("facilities[A][B]")).isEmpty();
        assertThat(CATALOGUE.variable("stages[立项]")).isEmpty();
        assertThat(CATALOGUE.variable("travelTime[CLINIC]")).isEmpty();
    }

    @Test
    void minutesToAServiceAreKnownByName() {
        String json = "'travelMinutes':{'CLINIC':16,'BANK':0}";
        assertThat(quantity(json, "travelMinutes[CLINIC]")).isEqualTo(Outcome.exact(Minutes.of(16)));
        assertThat(quantity(json, "travelMinutes[BANK]")).isEqualTo(Outcome.exact(Minutes.of(0)));
        assertThat(quantity(json, "travelMinutes[GROCERY]"))
                .isEqualTo(Outcome.undetermined(Dimension.MINUTES, Set.of("travelMinutes[GROCERY]")));
    }

    @Test
    void theFarthestServiceIsToldOnceTheWayOfTravelIs() {
        String json = "'travelMinutes':{'CLINIC':16,'BANK':0}";
        assertThat(quantity(json + ",'travelMode':'WALKING'", "travelMinutes"))
                .isEqualTo(Outcome.exact(Minutes.of(16)));
        assertThat(quantity(json, "travelMinutes").missing()).containsExactly("travelMode");
        assertThat(quantity("'travelMode':'WALKING'", "travelMinutes").missing())
                .containsExactly("travelMinutes");
        assertThat(quantity("'residents':1", "travelMinutes").missing()).containsExactly("travelMinutes", "travelMode");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-04-30,FALSE,FALSE",
        "2010-05-01,TRUE,UNKNOWN",
        "2010-05-30,TRUE,UNKNOWN",
        "2010-05-31,TRUE,TRUE",
        "2010-06-01,TRUE,TRUE"
    })
    void aStageIsPassedFromItsDate(String day, Truth onDay, Truth inMonth) {
        UnitFacts facts =
                facts("'stages':{'APPROVAL':'2010-05-01','DESIGN':'2010-05','BUILT':false,'ASKED':true}", day);
        assertThat(truth(facts, "stages[APPROVAL]")).isEqualTo(onDay);
        assertThat(truth(facts, "stages[DESIGN]")).isEqualTo(inMonth);
        assertThat(truth(facts, "stages[BUILT]")).isEqualTo(Truth.FALSE);
        assertThat(truth(facts, "stages[ASKED]")).isEqualTo(Truth.TRUE);
        assertThat(truth(facts, "stages[OTHER]")).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2012-05-06,UNKNOWN", "2012-05-07,TRUE", "2012-05-08,TRUE"})
    void anElectionIsHeldFromItsDayAndOneLaterSaysNothing(String day, Truth held) {
        assertThat(truth(facts("'lastElection':'2012-05-07'", day), "electionHeld"))
                .isEqualTo(held);
        assertThat(truth(facts("'lastElection':false", day), "electionHeld")).isEqualTo(Truth.FALSE);
        assertThat(truth(facts("'lastElection':true", day), "electionHeld")).isEqualTo(Truth.TRUE);
        assertThat(truth(facts("'households':1", day), "electionHeld")).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-01,2010-06-01,2010-12-31,TRUE",
        "2010-06-01,2010-05-31,2010-12-31,TRUE",
        "2010-06-01,2010-09-01,2010-12-31,FALSE",
        "2010-06-01,2010-09-01,2010-07-01,FALSE",
        "2010-06-01,2010-09-01,2010-05-31,UNKNOWN",
        "2010-06-01,2010-05-01,2010-05-01,TRUE"
    })
    void roomsAreDeliveredWithTheEstateIfNotLater(String estate, String rooms, String day, Truth together) {
        String json = "'estateDelivered':'" + estate + "','roomsDelivered':'" + rooms + "'";
        assertThat(truth(facts(json, day), "roomsDeliveredWithEstate")).isEqualTo(together);
        assertThat(truth(facts("'estateDelivered':'" + estate + "'", day), "roomsDeliveredWithEstate"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void organisationsAreCountedByKind() {
        String json = "'organisations':[{'kind':'PARTY'},{'kind':'COMMITTEE'},{'kind':'PROFESSIONAL_SERVICE'},"
                + "{'kind':'CULTURE_SPORT','name':'a'},{'kind':'SERVICE'},{'kind':'SERVICE'},{'kind':'OTHER_SOCIAL'}]";
        assertThat(quantity(json, "organisations")).isEqualTo(count(7));
        assertThat(quantity(json, "organisations[SERVICE]")).isEqualTo(count(2));
        assertThat(quantity(json, "organisations[RIGHTS]")).isEqualTo(count(0));
        assertThat(quantity(json, "socialOrganisations")).isEqualTo(count(4));
        assertThat(quantity(json + ",'socialOrganisations':9", "socialOrganisations"))
                .isEqualTo(count(9));
        assertThat(quantity("'organisations':[]", "socialOrganisations")).isEqualTo(count(0));
        assertThat(quantity("'households':1", "organisations[SERVICE]"))
                .isEqualTo(Outcome.undetermined(Dimension.COUNT, Set.of("organisations[SERVICE]")));
        for (OrganisationKind kind : OrganisationKind.values()) {
            String one = "'organisations':[{'kind':'" + kind + "'}]";
            assertThat(quantity(one, "organisations[" + kind + "]")).isEqualTo(count(1));
            assertThat(quantity(one, "socialOrganisations")).isEqualTo(count(kind.isSocial() ? 1 : 0));
        }
    }

    @Test
    void whatAnOrganisationDoesNotSayMakesARange() {
        String json = "'organisations':[{'kind':'SERVICE','professional':true,'status':'REGISTERED','shared':false},"
                + "{'kind':'SERVICE','professional':false,'status':'FILED','shared':true},{'kind':'SERVICE'},"
                + "{'kind':'PARTY','professional':true}]";
        assertThat(quantity(json, "organisations[PROFESSIONAL]"))
                .isEqualTo(between(2, 3, "organisations[PROFESSIONAL]"));
        assertThat(quantity(json, "organisations[SERVICE][PROFESSIONAL]"))
                .isEqualTo(between(1, 2, "organisations[SERVICE][PROFESSIONAL]"));
        assertThat(quantity(json, "socialOrganisations[REGISTERED]"))
                .isEqualTo(between(1, 2, "socialOrganisations[REGISTERED]"));
        assertThat(quantity(json, "socialOrganisations[FILED]")).isEqualTo(between(1, 2, "socialOrganisations[FILED]"));
        assertThat(quantity(json, "organisations[SERVICE][OWN]"))
                .isEqualTo(between(1, 2, "organisations[SERVICE][OWN]"));
        assertThat(quantity(json, "organisations[SERVICE][SHARED]"))
                .isEqualTo(between(1, 2, "organisations[SERVICE][SHARED]"));
        assertThat(quantity(json, "organisations[PARTY][PROFESSIONAL]")).isEqualTo(count(1));
        assertThat(quantity(json, "organisations[RIGHTS][PROFESSIONAL]")).isEqualTo(count(0));
    }

    @Test
    void thePayrollIsReadByGroup() {
        String json =
                "'payroll':[{'group':'COMMITTEE','paid':'252000.00','personMonths':84},{'group':'STAFF','paid':'1'}]";
        assertThat(quantity(json, "payroll.paid[COMMITTEE]")).isEqualTo(Outcome.exact(Yuan.of(252_000)));
        assertThat(quantity(json, "payroll.months[COMMITTEE]")).isEqualTo(Outcome.exact(PersonMonths.of(84)));
        assertThat(quantity(json, "payroll.paid[STAFF]")).isEqualTo(Outcome.exact(Yuan.of(1)));
        assertThat(quantity(json, "payroll.months[STAFF]").missing()).containsExactly("payroll.months[STAFF]");
        assertThat(quantity("'payroll':[]", "payroll.paid[STAFF]").missing()).containsExactly("payroll.paid[STAFF]");
    }

    @Test
    void pairingsAreCounted() {
        assertThat(quantity("'pairings':['x','y']", "pairings")).isEqualTo(count(2));
        assertThat(quantity("'pairings':[]", "pairings")).isEqualTo(count(0));
        assertThat(quantity("'households':1", "pairings").missing()).containsExactly("pairings");
    }

    @ParameterizedTest
    @CsvSource({
        "appraisal,FAILED",
        "assetReform,DONE",
        "education,SECONDARY_VOCATIONAL",
        "travelMode,WALKING",
        "venueKind,BATHING",
        "approver,CITY_COORDINATION_BODY",
        "mode,PROJECT"
    })
    void categoriesAreOneValueOrAll(String name, String value) {
        CategoryMeasure measure = (CategoryMeasure) variable(name);
        assertThat(facts("'" + name + "':'" + value + "'").category(measure)).containsExactly(value);
        assertThat(facts("'households':1").category(measure)).hasSameElementsAs(measure.values());
    }

    @Test
    void educationStandsInRisingOrder() {
        assertThat(((CategoryMeasure) variable("education")).values())
                .isEqualTo(Arrays.stream(Education.values()).map(Enum::name).toList())
                .containsSubsequence("JUNIOR_MIDDLE", "SENIOR_MIDDLE", "SECONDARY_VOCATIONAL", "COLLEGE");
    }

    @ParameterizedTest
    @CsvSource({
        "sportsEligible",
        "sportsEquipment",
        "informationPlatform",
        "affectsResidents",
        "applied",
        "consent",
        "award"
    })
    void truthsAreTrueFalseOrUnknown(String name) {
        assertThat(truth(facts("'" + name + "':true"), name)).isEqualTo(Truth.TRUE);
        assertThat(truth(facts("'" + name + "':false"), name)).isEqualTo(Truth.FALSE);
        assertThat(truth(facts("'households':1"), name)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"PERSON", "MATTER", "TASK", "VENUE"})
    void personsMattersTasksAndVenuesAreKindsOfUnits(String kind) {
        UnitFacts facts = CATALOGUE.facts(
                UnitJson.read(Json.object().put("kind", kind).build()), Situation.of(FiscalYear.of(2016)));
        assertThat(facts.category((CategoryMeasure) variable("unit"))).containsExactly(kind);
        assertThat(facts.category((CategoryMeasure) variable("committee"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        labourForceMove    | labourForceMoved
        facilites[VILLAGE_CLINIC] | facilities[VILLAGE_CLINIC]
        organisation[SERVICE] | organisations[SERVICE]
        payroll.paid[STAF] | payroll.paid[STAFF]
        """)
    void aNameThatIsWrongIsAnsweredWithTheNearest(String wrong, String near) {
        assertThat(Nearest.hint(wrong, CATALOGUE.names())).contains(near);
    }

    @Test
    void everyLabelSpeaksBothLanguages() {
        List<Variable> all =
                CATALOGUE.names().stream().map(FactMeasuresTest::variable).toList();
        assertThat(all).allSatisfy(each -> {
            assertThat(each.label().zh()).as(each.name()).matches(".*[\\u4e00-\\u9fff].*");
            assertThat(each.label().en()).as(each.name()).doesNotContain("  ").matches(".*[a-z].*");
        });
        assertThat(all.stream().map(each -> each.label().zh())).doesNotHaveDuplicates();
    }
}
