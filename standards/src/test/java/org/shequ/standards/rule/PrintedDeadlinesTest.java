package org.shequ.standards.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;

/** The deadlines that five documents print, each with its last days. */
class PrintedDeadlinesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/org/shequ/standards/text/printed.csv", delimiter = '|', numLinesToSkip = 1)
    void aPrintedDeadlineHasTheDaysThatTheTableTells(String clause, String what, String phrase, String says) {
        if (!what.equals("deadline")) {
            return;
        }
        String[] parts = says.split(" from ", -1);
        List<LocalDate> days = new ArrayList<>();
        for (String day : parts[0].split(" ", -1)) {
            days.add(LocalDate.parse(day));
        }
        Optional<String> from = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
        Optional<Deadline> deadline = read(phrase, days, from);
        assertThat(deadline).as(clause + " " + phrase).isPresent();
        assertThat(deadline.orElseThrow().strictLastDay()).isEqualTo(days.get(0));
        assertThat(deadline.orElseThrow().looseLastDay()).isEqualTo(days.get(days.size() - 1));
        List<LocalDate> others = days.stream().map(day -> day.plusDays(1)).toList();
        assertThat(read(phrase, others, from)).as(clause + " a day later").isEmpty();
    }

    private static Optional<Deadline> read(String phrase, List<LocalDate> days, Optional<String> from) {
        Json.ObjBuilder deadline = Json.object().put("last", days.get(0).toString());
        if (days.size() == 2) {
            deadline.put("loose", days.get(1).toString());
        }
        from.ifPresent(day -> deadline.put("from", day));
        return DeadlineReader.read(Cursor.of(deadline.put("printed", phrase).build(), new Faults()), Map.of());
    }
}
