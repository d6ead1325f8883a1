package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.formula.Window;

class CycleTest {
    private static LocalDate day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12-31, 2008-2010, 2011-2013",
        "2011-01-01, 2011-2013, 2014-2016",
        "2013-12-31, 2011-2013, 2014-2016",
        "2014-01-01, 2014-2016, 2017-2019"
    })
    void everyThreeYearsTurnsOnNewYearsDayOfTheAnchor(LocalDate day, String round, String next) {
        Cycle cycle = Cycle.every(3, FiscalYear.of(2011));
        assertThat(cycle.round(day)).hasToString(round);
        assertThat(cycle.next(day)).hasToString(next);
    }

    @ParameterizedTest
    @CsvSource({"2011-12-31, 2011, 2012", "2012-01-01, 2012, 2013", "2012-12-31, 2012, 2013", "2013-01-01, 2013, 2014"})
    void aYearlyRoundIsTheCalendarYear(LocalDate day, String round, String next) {
        assertThat(Cycle.yearly().round(day)).hasToString(round);
        assertThat(Cycle.yearly().next(day)).hasToString(next);
    }

    @Test
    void cyclesOfTheSameRoundsAreEqual() {
        assertThat(Cycle.every(3, FiscalYear.of(2011)))
                .isEqualTo(Cycle.every(3, FiscalYear.of(1999)))
                .isNotEqualTo(Cycle.every(3, FiscalYear.of(2012)));
        assertThat(Cycle.every(1, FiscalYear.of(2011))).isEqualTo(Cycle.yearly());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "101"})
    void theYearsOfARoundAreOneToAHundred(int years) {
        assertThatThrownBy(() -> Cycle.every(years, FiscalYear.of(2011)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(years + " years");
    }

    @Test
    void noRoundsLieBetweenDaysInTheWrongOrder() {
        assertThat(Cycle.yearly().rounds(LocalDate.of(2012, 1, 2), LocalDate.of(2012, 1, 1)))
                .isEmpty();
    }

    /** The rounds of a block of years are the windows in which occurrences are counted. */
    @Property
    void aRoundIsTheWindowOfItsBlock(
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(min = 1950, max = 2100) int anchor,
            @ForAll @IntRange(min = 0, max = 40_000) int at) {
        Round round = Cycle.every(years, FiscalYear.of(anchor)).round(day(at));
        Window window = Window.block(years, anchor);
        assertThat(round.firstDay()).isEqualTo(window.firstDay(day(at)));
        assertThat(round.lastDay()).isEqualTo(window.lastDay(day(at)));
        assertThat(round.contains(day(at))).isTrue();
        assertThat(round.contains(round.firstDay().minusDays(1))).isFalse();
        assertThat(round.contains(round.lastDay().plusDays(1))).isFalse();
    }

    /** Year by year: a new round begins in each year that is a whole number of rounds away from the anchor. */
    @Property
    void roundsFollowEachOtherWithoutAGap(
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(min = 1950, max = 2100) int anchor,
            @ForAll @IntRange(min = 0, max = 40_000) int from,
            @ForAll @IntRange(min = 0, max = 12_000) int days) {
        Cycle cycle = Cycle.every(years, FiscalYear.of(anchor));
        List<Round> rounds = cycle.rounds(day(from), day(from + days));
        int begun = 0;
        for (int year = day(from).getYear() + 1; year <= day(from + days).getYear(); year++) {
            begun += (year - anchor) % years == 0 ? 1 : 0;
        }
        assertThat(rounds).hasSize(begun + 1).isSorted();
        assertThat(rounds.get(0)).isEqualTo(cycle.round(day(from)));
        for (int i = 1; i < rounds.size(); i++) {
            assertThat(rounds.get(i)).isEqualTo(cycle.next(rounds.get(i - 1).lastDay()));
            assertThat(rounds.get(i).firstDay())
                    .isEqualTo(rounds.get(i - 1).lastDay().plusDays(1));
        }
    }
}
