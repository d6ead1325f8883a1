package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.policy.Policy;

/** What each rule finds at the edge of its figures and around its last days, under each reading of a deadline: a table. */
class FindingsDataTest {
    private static final String NONE = "-";

    private static Policy policy(LocalDate day, String rule, String reading) {
        Policy policy = Seeds.library().at(day).assumeEffective("DH", LocalDate.of(2010, 1, 1));
        if (reading.equals(NONE)) {
            return policy;
        }
        int mark = reading.indexOf('=');
        return policy.withReading(rule, reading.substring(0, mark), reading.substring(mark + 1));
    }

    /** Verdict, actual, required, upper end and gap as they are written. */
    private static String told(Finding finding) {
        return Stream.of("verdict", "actual", "required", "requiredHigh", "gap")
                .map(key -> finding.json().member(key).orElseThrow())
                .map(each -> each instanceof Json.Text text ? text.value() : NONE)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "findings.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\'')
    void theFindingIsWhatTheTableSays(
            String rule, String days, String readings, String unit, String expected, String missing) {
        Unit given = UnitJson.read(JsonText.read("{" + unit + "}", "unit"));
        for (String day : days.split(" ", -1)) {
            for (String reading : readings.split(" ", -1)) {
                Finding found = policy(LocalDate.parse(day), rule, reading)
                        .assess(given)
                        .finding(rule);
                String where = rule + " on " + day + " under " + reading;
                assertThat(told(found)).as(where).isEqualTo(expected);
                assertThat(String.join(" ", found.missing())).as(where).isEqualTo(missing.equals(NONE) ? "" : missing);
            }
        }
    }
}
