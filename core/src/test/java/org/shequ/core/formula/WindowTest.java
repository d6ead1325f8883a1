package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.text.Label;

/** The four days around each end of a window, seen from a day. */
class WindowTest {
    private static final OccurrenceMeasure TRAININGS = OccurrenceMeasure.of("trainings", Label.of("培训", "trainings"));

    private static Window window(String kind) {
        String[] parts = kind.split(" ", -1);
        return switch (parts[0]) {
            case "year" -> Window.calendarYear();
            case "rolling" -> Window.rolling(Integer.parseInt(parts[1]));
            default -> Window.block(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "year,          2016-06-30, 2015-12-31, 2016-01-01, 2016-06-30, 2016-07-01",
        "year,          2016-12-31, 2015-12-31, 2016-01-01, 2016-12-31, 2017-01-01",
        "year,          2016-01-01, 2015-12-31, 2016-01-01, 2016-01-01, 2016-01-02",
        "rolling 24,    2015-03-01, 2013-03-01, 2013-03-02, 2015-03-01, 2015-03-02",
        "rolling 1,     2016-03-31, 2016-02-29, 2016-03-01, 2016-03-31, 2016-04-01",
        "rolling 12,    2016-02-29, 2015-02-28, 2015-03-01, 2016-02-29, 2016-03-01",
        "block 3 2015,  2016-06-30, 2014-12-31, 2015-01-01, 2016-06-30, 2016-07-01",
        "block 3 2015,  2017-12-31, 2014-12-31, 2015-01-01, 2017-12-31, 2018-01-01",
        "block 3 2015,  2018-01-01, 2017-12-31, 2018-01-01, 2018-01-01, 2018-01-02",
        "block 3 2015,  2014-12-31, 2011-12-31, 2012-01-01, 2014-12-31, 2015-01-01"
    })
    void countsFromItsFirstDayToTheDayAsked(
            String kind, LocalDate at, LocalDate before, LocalDate first, LocalDate last, LocalDate after) {
        Window window = window(kind);
        assertThat(window.firstDay(at)).isEqualTo(first);
        assertThat(holds(window, at, before)).isEqualTo(Truth.FALSE);
        assertThat(holds(window, at, first)).isEqualTo(Truth.TRUE);
        assertThat(holds(window, at, last)).isEqualTo(Truth.TRUE);
        assertThat(holds(window, at, after)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "year,         2016-06-30, 2016-12-31",
        "rolling 24,   2015-03-01, 2015-03-01",
        "block 3 2015, 2016-06-30, 2017-12-31",
        "block 3 2015, 2014-06-30, 2014-12-31"
    })
    void endsOnItsLastDay(String kind, LocalDate at, LocalDate last) {
        assertThat(window(kind).lastDay(at)).isEqualTo(last);
    }

    private static Truth holds(Window window, LocalDate at, LocalDate day) {
        FactSheet facts = FactSheet.builder()
                .year(FiscalYear.containing(at))
                .at(at)
                .putDays("trainings", List.of(day))
                .build();
        return Occurred.of(TRAININGS, 1, window).decide(facts).truth();
    }
}
