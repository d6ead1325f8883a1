package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Minutes;

/** The facts that are lists, sets, maps and dates, in JSON; and what is told of those that are wrong. */
class FactJsonTest {
    private static final String DAY = "a day, such as \"2017-12-31\"";
    private static final String NAME =
            "a capital letter, then up to 63 capital letters, digits or underscores, such as CLINIC";

    private static Arguments wrong(String key, Object value, String... faults) {
        return Arguments.of(key, value, List.of(faults));
    }

    static List<Arguments> wrongFacts() {
        return List.of(
                wrong(
                        "age",
                        -1,
                        "/age: count (-1) must be a whole number from 0 to 9223372036854775807; found -1, allowed: a whole number,"
                                + " at least 0"),
                wrong(
                        "plannedArea",
                        "-5",
                        "/plannedArea: floor area (-5) must be a plain decimal or fraction of square metres, at least 0; found \"-5\", allowed: an area in square metres,"
                                + " such as \"420\""),
                wrong(
                        "fee",
                        "-0.01",
                        "/fee: amount (-0.01 yuan) must be at least 0; found \"-0.01\", allowed: an amount in yuan of at"
                                + " least 0, such as \"3000.00\""),
                wrong("applied", "yes", "/applied: found \"yes\", allowed: true or false"),
                wrong("appraisal", "FAIL", "/appraisal: found \"FAIL\", allowed: PASSED, FAILED"),
                wrong("venueKind", 1, "/venueKind: found 1, allowed: CATERING, BATHING, OTHER_SERVICE, OTHER"),
                wrong(
                        "mode",
                        "PURCHASED",
                        "/mode: found \"PURCHASED\", allowed: AGREEMENT, PURCHASE, PROJECT, ASSIGNED (did you mean"
                                + " \"PURCHASE\"?)"),
                wrong(
                        "tookOffice",
                        "2012-09",
                        "/tookOffice: date (2012-09) must be " + DAY + "; found \"2012-09\", allowed: " + DAY),
                wrong(
                        "lastElection",
                        2012,
                        "/lastElection: found 2012, allowed: a day, month or year, such as \"2016-12-01\","
                                + " \"2016-12\" or \"2016\", or true or false"),
                wrong("facilities", "ELDER_VENUE", "/facilities: found \"ELDER_VENUE\", allowed: an array"),
                wrong(
                        "facilities",
                        List.of("A", "A"),
                        "/facilities: name (A) must stand once; found an array, allowed: a list in which"
                                + " nothing stands twice"),
                wrong(
                        "consulted",
                        List.of("居民", 1),
                        "/consulted/1: found 1, allowed: a string",
                        "/consulted: name (居民) must be " + NAME
                                + "; found an array, allowed: a list in which nothing stands twice"),
                wrong(
                        "travelMinutes",
                        Map.of("clinic", 5),
                        "/travelMinutes/clinic: name (clinic) must be " + NAME + "; found 5, allowed: " + NAME),
                wrong(
                        "travelMinutes",
                        Map.of("CLINIC", "5"),
                        "/travelMinutes/CLINIC: found \"5\", allowed: an integer"),
                wrong("travelMinutes", List.of(), "/travelMinutes: found an array, allowed: an object"),
                wrong(
                        "stages",
                        Map.of("APPROVAL", "soon"),
                        "/stages/APPROVAL: date (soon) must be a year, a month or a day: 2012, 2012-05 or 2012-05-06;"
                                + " found \"soon\", allowed: a day, month or year, such as \"2016-12-01\", \"2016-12\" or \"2016\", or true or"
                                + " false"),
                wrong(
                        "trainings",
                        List.of(new TreeMap<>(Map.of("person", "甲", "date", "2012-09-01"))),
                        "/trainings/0: missing key \"role\"; found keys date, person, allowed: an object with the key \"role\""),
                wrong(
                        "trainings",
                        List.of(Map.of("person", "甲", "role", "DIRECTOR", "level", "CITY")),
                        "/trainings/0: training of 甲 (level CITY) must have a date; a person never trained has neither; found an object,"
                                + " allowed: a person, a role, and the level and date of a training"),
                wrong(
                        "dutyReports",
                        List.of(Map.of("date", "2016-02-30", "body", "x")),
                        "/dutyReports/0/date: date (2016-02-30) must be " + DAY + "; found \"2016-02-30\", allowed: "
                                + DAY),
                wrong(
                        "dutyReports",
                        List.of(Map.of("date", "2016-02-28", "body", "x")),
                        "/dutyReports/0/body: body (x) must be " + NAME + "; found \"x\", allowed: " + NAME),
                wrong(
                        "deeds",
                        List.of(new TreeMap<>(Map.of("date", "2016-02-28", "communty", "x"))),
                        "/deeds/0: missing key \"community\"; found keys communty, date, allowed: an object with the key"
                                + " \"community\"",
                        "/deeds/0/communty: found unknown key \"communty\", allowed: unit, community, date, what (did you mean"
                                + " \"community\"?)"),
                wrong(
                        "pairings",
                        List.of("x", " "),
                        "/pairings: paired community ( ) must not be blank; found an array, allowed: a list"
                                + " in which nothing stands twice"),
                wrong(
                        "commendationYears",
                        List.of(2011, 3011),
                        "/commendationYears/1: found 3011, allowed: an integer from 1900 to 2999"),
                wrong(
                        "organisations",
                        List.of(Map.of("kind", "CHOIR")),
                        "/organisations/0/kind: found \"CHOIR\", allowed: PARTY,"
                                + " COMMITTEE, PROFESSIONAL_SERVICE, CULTURE_SPORT, SERVICE, RIGHTS, DONATION, RELIEF, CHARITY, SCIENCE,"
                                + " PUBLIC_ORDER, MEDIATION, PUBLIC_WELFARE, MUTUAL_AID, OTHER_SOCIAL"),
                wrong(
                        "payroll",
                        List.of(Map.of("group", "STAFF")),
                        "/payroll/0: payroll of STAFF (nothing) must have what was paid or the"
                                + " person-months; found an object, allowed: what was paid, or the person-months"),
                wrong(
                        "payroll",
                        List.of(Map.of("group", "STAFF", "paid", "1.005")),
                        "/payroll/0/paid: amount (1.005) must be a decimal"
                                + " with at most 2 places, such as 93600.00, from -92233720368547758.08 to 92233720368547758.07 yuan; found"
                                + " \"1.005\", allowed: an amount in yuan of at least 0, such as \"3000.00\""));
    }

    @ParameterizedTest
    @MethodSource("wrongFacts")
    void aWrongFactIsToldInPlainWords(String key, Object value, List<String> faults) {
        FaultsException wrong = catchThrowableOfType(
                FaultsException.class, () -> Unit.fromJson(Map.of("kind", "COMMUNITY", key, value)));
        assertThat(wrong.faults()).extracting(Fault::toString).containsExactlyElementsOf(faults);
    }

    @Test
    void listsAreWrittenInOneOrder() {
        Community unit = Community.builder()
                .organisations(Organisations.of(OrganisationEntry.builder()
                        .name("艺术团")
                        .kind(OrganisationKind.CULTURE_SPORT)
                        .status(OrganisationStatus.FILED)
                        .professional(false)
                        .shared(true)
                        .build()))
                .trainings(Trainings.of(Training.builder()
                        .person("甲")
                        .role(TrainingRole.DIRECTOR)
                        .build()))
                .facilities(NameSet.of("VILLAGE_CLINIC", "ELDER_VENUE"))
                .putTravelMinutes("CLINIC", Minutes.of(14))
                .putTravelMinutes("BANK", Minutes.of(15))
                .putStages("APPROVAL", Milestone.of(false))
                .build();
        assertThat(UnitJson.write(unit))
                .hasToString("{\"kind\":\"COMMUNITY\",\"facilities\":[\"ELDER_VENUE\",\"VILLAGE_CLINIC\"],"
                        + "\"travelMinutes\":{\"BANK\":15,\"CLINIC\":14},\"stages\":{\"APPROVAL\":false},"
                        + "\"organisations\":[{\"name\":\"艺术团\",\"kind\":\"CULTURE_SPORT\",\"status\":\"FILED\","
                        + "\"professional\":false,\"shared\":true}],"
                        + "\"trainings\":[{\"person\":\"甲\",\"role\":\"DIRECTOR\"}]}");
    }

    @Test
    void anEmptyListSaysThatThereIsNothing() {
        Unit none = Unit.fromJson(Map.of("kind", "COMMUNITY", "trainings", List.of(), "facilities", List.of()));
        assertThat(none.trainings()).contains(Trainings.of());
        assertThat(none.facilities()).contains(NameSet.of());
        assertThat(UnitJson.write(none)).hasToString("{\"kind\":\"COMMUNITY\",\"facilities\":[],\"trainings\":[]}");
        assertThat(Unit.fromJson(Map.of("kind", "COMMUNITY")).trainings()).isEmpty();
    }

    @Test
    void personsMattersTasksAndVenuesAreUnits() {
        assertThat(Unit.fromJson(Map.of("kind", "PERSON", "age", 45)))
                .isEqualTo(Person.builder().age(Count.of(45)).build());
        assertThat(Matter.fromJson(Map.of("kind", "MATTER")).kind()).isEqualTo(UnitKind.MATTER);
        assertThat(Task.fromJson(Map.of("kind", "TASK", "mode", "PURCHASE")).mode())
                .contains(TaskMode.PURCHASE);
        assertThat(Venue.fromJson(Map.of("kind", "VENUE", "venueKind", "BATHING"))
                        .venueKind())
                .contains(VenueKind.BATHING);
        assertThat(Person.builder().code("510402001001").build().warnings()).isEmpty();
    }
}
