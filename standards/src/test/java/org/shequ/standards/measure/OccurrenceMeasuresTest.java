package org.shequ.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.text.Label;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;

/** Dated occurrences: which days count on a day, and for whom. */
class OccurrenceMeasuresTest {
    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.standard();
    private static final String TRAININGS =
            "'trainings':[{'person':'A','role':'DIRECTOR','level':'CITY','date':'2012-03-01'},"
                    + "{'person':'B','role':'MEMBER','level':'COUNTY','date':'2011-06-01'},"
                    + "{'person':'B','role':'MEMBER','level':'CITY','date':'2013-05-30'},{'person':'C','role':'MEMBER'}]";
    private static final String DEEDS =
            "'deeds':[{'community':'C1','date':'2011-05-01'},{'community':'C1','date':'2012-05-01'},{'community':'C3','date':'2011-05-01'}]";

    private static UnitFacts facts(String json, String day) {
        LocalDate at = LocalDate.parse(day);
        String text = "{'kind':'COMMUNITY'," + json + "}";
        return CATALOGUE.facts(
                UnitJson.read(JsonText.read(text.replace('\'', '"'), "unit.json")),
                Situation.builder().year(FiscalYear.containing(at)).at(at).build());
    }

    private static OccurrenceMeasure measure(String name) {
        return (OccurrenceMeasure) CATALOGUE.variable(name).orElseThrow();
    }

    private static Optional<List<LocalDate>> days(String json, String name) {
        return facts(json, "2013-12-31").occurrences(measure(name));
    }

    private static Optional<Map<String, List<LocalDate>>> each(String json, String name) {
        return facts(json, "2013-12-31").occurrencesEach(measure(name));
    }

    private static List<LocalDate> dates(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    @Test
    void trainingsAreThoseOfTheRoleAndLevel() {
        assertThat(days(TRAININGS, "trainings")).contains(dates("2012-03-01", "2011-06-01", "2013-05-30"));
        assertThat(days(TRAININGS, "trainings[DIRECTOR]")).contains(dates("2012-03-01"));
        assertThat(days(TRAININGS, "trainings[MEMBER]")).contains(dates("2011-06-01", "2013-05-30"));
        assertThat(days(TRAININGS, "trainings[CITY]")).contains(dates("2012-03-01", "2013-05-30"));
        assertThat(days(TRAININGS, "trainings[MEMBER][COUNTY]")).contains(dates("2011-06-01"));
        assertThat(days(TRAININGS, "trainings[STREET]")).contains(List.of());
        assertThat(days("'trainings':[]", "trainings[DIRECTOR]")).contains(List.of());
        assertThat(days("'households':1", "trainings[DIRECTOR]")).isEmpty();
    }

    @Test
    void aTrainingOfNoKnownLevelMayBeOfAny() {
        String json = "'trainings':[{'person':'A','role':'DIRECTOR','date':'2012-03-01'},"
                + "{'person':'B','role':'MEMBER','level':'CITY','date':'2012-03-01'}]";
        assertThat(days(json, "trainings[CITY]")).isEmpty();
        assertThat(days(json, "trainings[DIRECTOR][CITY]")).isEmpty();
        assertThat(days(json, "trainings[MEMBER][CITY]")).contains(dates("2012-03-01"));
        assertThat(days(json, "trainings[DIRECTOR]")).contains(dates("2012-03-01"));
        assertThat(each(json, "trainings[CITY]")).isEmpty();
        assertThat(facts(json, "2012-02-29").occurrences(measure("trainings[CITY]")))
                .contains(List.of());
    }

    @ParameterizedTest
    @CsvSource({"2012-02-29,0", "2012-03-01,1", "2012-03-02,1", "2012-12-31,1"})
    void whatIsDatedLaterDoesNotCount(String day, int times) {
        UnitFacts facts = facts(
                "'trainings':[{'person':'A','role':'DIRECTOR','level':'CITY','date':'2012-03-01'}],'dutyReports':[{'body':'A','date':'2012-03-01'}],"
                        + "'pairings':['x'],'deeds':[{'community':'x','date':'2012-03-01'}]",
                day);
        for (String name :
                List.of("trainings[DIRECTOR]", "trainings[CITY]", "dutyReports", "dutyReports[A]", "deeds")) {
            assertThat(facts.occurrences(measure(name)).orElseThrow()).as(name).hasSize(times);
        }
        assertThat(facts.occurrencesEach(measure("trainings")).orElseThrow().get("A"))
                .hasSize(times);
        assertThat(facts.occurrencesEach(measure("deeds")).orElseThrow().get("x"))
                .hasSize(times);
    }

    @Test
    void eachPersonHasTrainingsOfTheirOwn() {
        assertThat(CATALOGUE.eachOf(measure("trainings[MEMBER]"))).contains(Each.PERSON);
        assertThat(each(TRAININGS, "trainings[MEMBER]"))
                .contains(Map.of("B", dates("2011-06-01", "2013-05-30"), "C", List.of()));
        assertThat(each(TRAININGS, "trainings[DIRECTOR]")).contains(Map.of("A", dates("2012-03-01")));
        assertThat(each(TRAININGS, "trainings").orElseThrow()).containsOnlyKeys("A", "B", "C");
        assertThat(each("'households':1", "trainings")).isEmpty();
    }

    @Test
    void membersWhomTheListDoesNotNameWereNotTrained() {
        String five = TRAININGS + ",'committeeMembers':5";
        assertThat(each(five, "trainings[MEMBER]").orElseThrow())
                .containsOnlyKeys("B", "C", "#3", "#4")
                .containsEntry("#4", List.of());
        assertThat(each(five, "trainings").orElseThrow()).containsOnlyKeys("A", "B", "C", "#4", "#5");
        assertThat(each(five, "trainings[DIRECTOR]").orElseThrow()).containsOnlyKeys("A");
        assertThat(each(TRAININGS + ",'committeeMembers':2", "trainings[MEMBER]")
                        .orElseThrow())
                .containsOnlyKeys("B", "C");
        assertThat(each("'trainings':[]", "trainings[MEMBER]")).contains(Map.of("#1", List.of()));
        assertThat(each("'trainings':[],'committeeMembers':1", "trainings[MEMBER]"))
                .contains(Map.of());
    }

    @Test
    void deedsAreThoseOfEachPairing() {
        assertThat(CATALOGUE.eachOf(measure("deeds"))).contains(Each.PAIRING);
        assertThat(days(DEEDS, "deeds")).contains(dates("2011-05-01", "2012-05-01", "2011-05-01"));
        assertThat(each(DEEDS + ",'pairings':['C1','C2']", "deeds"))
                .contains(Map.of("C1", dates("2011-05-01", "2012-05-01"), "C2", List.of()));
        assertThat(each(DEEDS, "deeds")).isEmpty();
        assertThat(each("'pairings':['C1']", "deeds")).isEmpty();
        assertThat(each("'pairings':['C1'],'deeds':[]", "deeds")).contains(Map.of("C1", List.of()));
    }

    @Test
    void reportsAreThoseToTheBody() {
        String json = "'dutyReports':[{'date':'2013-01-05','body':'REPRESENTATIVES_MEETING'},"
                + "{'date':'2013-01-05','body':'SUPERVISION_COMMITTEE'}]";
        assertThat(days(json, "dutyReports")).contains(dates("2013-01-05", "2013-01-05"));
        assertThat(days(json, "dutyReports[SUPERVISION_COMMITTEE]")).contains(dates("2013-01-05"));
        assertThat(days(json, "dutyReports[OTHERS]")).contains(List.of());
        assertThat(days("'households':1", "dutyReports[OTHERS]")).isEmpty();
    }

    @Test
    void aRoundOfCommendationCountsFromTheEndOfItsYear() {
        String json = "'commendationYears':[2013,2011]";
        assertThat(days(json, "commendationYears")).contains(dates("2011-12-31", "2013-12-31"));
        assertThat(facts(json, "2013-12-30").occurrences(measure("commendationYears")))
                .contains(dates("2011-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"2012-08-31,false", "2012-09-01,true", "2012-09-02,true"})
    void takingOfficeAndTheLastElectionAreKnownFromTheirDay(String day, boolean known) {
        UnitFacts facts = facts("'tookOffice':'2012-09-01','lastElection':'2012-09-01'", day);
        assertThat(facts.occurrences(measure("tookOffice")).isPresent()).isEqualTo(known);
        assertThat(facts.occurrences(measure("lastElection")).isPresent()).isEqualTo(known);
    }

    @Test
    void aLastElectionOfNoKnownDayIsUnknownAndNoneIsNone() {
        assertThat(days("'lastElection':'2012'", "lastElection")).isEmpty();
        assertThat(days("'lastElection':true", "lastElection")).isEmpty();
        assertThat(days("'lastElection':false", "lastElection")).contains(List.of());
    }

    @Test
    void onlyTrainingsAndDeedsAreLookedAtOneByOne() {
        UnitFacts facts = facts("'commendationYears':[2011]", "2013-12-31");
        assertThat(CATALOGUE.eachOf(measure("commendationYears"))).isEmpty();
        assertThat(CATALOGUE.eachOf(OccurrenceMeasure.of("households", Label.of("户", "h"))))
                .isEmpty();
        assertThatThrownBy(() -> facts.occurrencesEach(measure("commendationYears")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "occurrences (commendationYears) must be those of persons or pairings, such as trainings[MEMBER] or deeds");
        assertThatThrownBy(() -> facts.occurrences(OccurrenceMeasure.of("training", Label.of("培训", "t"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measure (training) must be in the catalogue (did you mean \"trainings\"?)");
        assertThatThrownBy(() -> facts.occurrences(OccurrenceMeasure.of("households", Label.of("户", "h"))))
                .hasMessage("measure (households) must be of the sort and unit that the catalogue gives it");
    }
}
