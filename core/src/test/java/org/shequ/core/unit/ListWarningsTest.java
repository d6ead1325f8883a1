package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.Json;

/** Values that contradict each other are told and stop nothing. */
class ListWarningsTest {
    private static Unit unit(Json.ObjBuilder facts) {
        return UnitJson.read(facts.put("kind", "COMMUNITY").build());
    }

    @ParameterizedTest
    @CsvSource({
        "staffWithCollege,staff,COLLEGE_AND_STAFF,大专以上学历人数,工作人员数",
        "labourForceMoved,labourForce,MOVED_AND_LABOUR_FORCE,已转移劳动力人数,劳动力人数",
        "addressesServed,addresses,SERVED_AND_ADDRESSES,已覆盖住址数,住址数",
        "addressesOverlapping,addressesServed,OVERLAPPING_AND_SERVED,重复覆盖住址数,已覆盖住址数",
        "legalAidMet,legalAidRequests,LEGAL_AID_MET_AND_REQUESTS,已援案件数,应援案件数"
    })
    void aPartAboveItsWholeIsAWarning(String part, String whole, UnitWarning.Kind kind, String few, String many) {
        assertThat(unit(Json.object().put(part, 7).put(whole, 7)).warnings()).isEmpty();
        assertThat(unit(Json.object().put(part, 8)).warnings()).isEmpty();
        assertThat(unit(Json.object().put(part, 8).put(whole, 7)).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.kind()).isEqualTo(kind);
                    assertThat(warning.message(Locale.ENGLISH)).isEqualTo(part + " (8) is above " + whole + " (7)");
                    assertThat(warning.message(Locale.CHINA)).isEqualTo(few + "（8）多于" + many + "（7）");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
"socialOrganisations":1,"organisations":[{"kind":"SERVICE"},{"kind":"PARTY"}] ¦
"socialOrganisations":2,"organisations":[{"kind":"SERVICE"},{"kind":"PARTY"}] ¦ SOCIAL_ORGANISATIONS_AND_LIST: socialOrganisations (2) disagrees with those listed (1); the number is used
"pairings":["x"],"deeds":[{"community":"x","date":"2011-05-01"}] ¦
"deeds":[{"community":"y","date":"2011-05-01"}] ¦
"pairings":["x"],"deeds":[{"community":"y","date":"2011-05-01"},{"community":"y","date":"2011-05-02"}] ¦ DEEDS_AND_PAIRINGS: deed for y is for none of the pairings
"payroll":[{"group":"STAFF","paid":"0","personMonths":0}] ¦
"payroll":[{"group":"STAFF","paid":"1","personMonths":0}] ¦ PAID_FOR_NO_MONTHS: payroll of STAFF has money for no person-months
"directlyElected":true,"lastElection":"2012" ¦
"directlyElected":true,"lastElection":false ¦ ELECTED_AND_NO_ELECTION: directlyElected (true) disagrees with lastElection (false)
"asOf":"2012-12-31","trainings":[{"person":"a","role":"MEMBER","date":"2012-12-31"},{"person":"b","role":"MEMBER"}] ¦
"asOf":"2012-12-31","trainings":[{"person":"a","role":"MEMBER","date":"2013-01-01"}] ¦ DATED_AFTER_AS_OF: trainings (2013-01-01) lies after asOf (2012-12-31)
"asOf":"2012-12-31","dutyReports":[{"date":"2013-01-01","body":"A"}] ¦ DATED_AFTER_AS_OF: dutyReports (2013-01-01) lies after asOf (2012-12-31)
"asOf":"2012-12-31","deeds":[{"date":"2013-01-01","community":"A"}] ¦ DATED_AFTER_AS_OF: deeds (2013-01-01) lies after asOf (2012-12-31)
"asOf":"2012-12-31","tookOffice":"2013-01-01" ¦ DATED_AFTER_AS_OF: tookOffice (2013-01-01) lies after asOf (2012-12-31)
"asOf":"2012-12-31","lastElection":"2013" ¦ DATED_AFTER_AS_OF: lastElection (2013-01-01) lies after asOf (2012-12-31)
"asOf":"2012-06-30","lastElection":"2012" ¦
""")
    void factsThatDoNotAgreeAreAWarning(String facts, @Nullable String warning) throws JsonProcessingException {
        String text = "{\"kind\":\"COMMUNITY\"," + facts + "}";
        Unit unit = Unit.fromJson(new ObjectMapper().readValue(text, Object.class));
        assertThat(unit.warnings())
                .extracting(UnitWarning::toString)
                .isEqualTo(Stream.ofNullable(warning).toList());
    }

    @Test
    void aListOfOneKindOnlyIsNoContradiction() {
        assertThat(unit(Json.object().put("socialOrganisations", 5)).warnings()).isEmpty();
    }
}
