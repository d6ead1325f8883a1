package org.shequ.standards.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.Fault;

/** Norms are held against the date of their document and against what is counted. */
class NormChecksTest {
    private static List<String> faults(String date, String norm) {
        String identity = """
                {"format":1,"id":"NEW","document":{"title":"Opinion","issuer":null,"number":null,"date":%s,
                 "place":"510400","reach":["URBAN"]}}
                """.formatted(date.equals("null") ? date : "\"" + date + "\"");
        String rules = """
                {"rules":[{"id":"NEW-1.1-1","label":{"zh":"规则","en":"rule"},"clauses":["NEW-1.1-1"],"locator":"一",
                 "subject":"COMMUNITY","modality":"DIRECTIVE","norm":%s}]}
                """.formatted(norm.replace('\'', '"'));
        try {
            Pack.read(PackSource.texts("NEW", Map.of("pack.json", identity, "rules.json", rules)));
            return List.of();
        } catch (PackException wrong) {
            return wrong.faults().stream().map(Fault::toString).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            2010-12-21 ¦ 2010-12-21 ¦ 'last':'2015-12-21'                      ¦
            2010-12    ¦ 2010-12    ¦ 'last':'2015-12-01','loose':'2015-12-31' ¦
            2010-12    ¦ 2010       ¦ 'last':'2015-01-01','loose':'2015-12-31' ¦
            2010       ¦ 2010       ¦ 'last':'2015-01-01','loose':'2015-12-31' ¦
            2010-12-22 ¦ 2010-12-21 ¦ 'last':'2015-12-21'                      ¦ found 2010-12-21, allowed: 2010-12-22
            2010-12-21 ¦ 2010       ¦ 'last':'2015-01-01','loose':'2015-12-31' ¦ found 2010, allowed: 2010-12-21
            2010-12    ¦ 2010-12-21 ¦ 'last':'2015-12-21'                      ¦ allowed: 2010-12, or its year 2010
            2011       ¦ 2010       ¦ 'last':'2015-01-01','loose':'2015-12-31' ¦ found 2010, allowed: 2011
            null       ¦ 2010-12-21 ¦ 'last':'2015-12-21'                      ¦ the date of the document is not known
            """)
    void aDeadlineCountsFromTheDateOfItsDocument(String date, String from, String days, String told) {
        List<String> faults = faults(
                date,
                "{'measure':'committeeMembers','atLeast':'5','deadline':{'from':'" + from + "'," + days
                        + ",'printed':'5年内'}}");
        if (told == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault)
                            .startsWith("NEW/rules.json:2:")
                            .contains("/rules/0/norm/deadline/from: a deadline counts from the date of its document; ")
                            .endsWith(told));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            trainings[MEMBER] ¦ PERSON  ¦
            deeds             ¦ PAIRING ¦
            trainings         ¦ PAIRING ¦ found PAIRING, allowed: PERSON
            deeds             ¦ PERSON  ¦ found PERSON, allowed: PAIRING
            dutyReports       ¦ PERSON  ¦ found PERSON, allowed: no key each
            """)
    void theLeastNumberIsTakenOfWhatTheOccurrencesTellApart(String occurrences, String each, String told) {
        List<String> faults = faults(
                "2015-06-24",
                "{'measure':{'occurrences':'" + occurrences + "','window':{'kind':'CALENDAR_YEAR'},'each':'" + each
                        + "'},'atLeast':'1'}");
        if (told == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault)
                            .contains("/rules/0/norm/measure/each: " + occurrences + " does not tell")
                            .endsWith(told));
        }
    }
}
