package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    @ParameterizedTest
    @CsvSource({"2015-12-31,false", "2016-01-01,true", "2016-12-31,true", "2017-01-01,false"})
    void aYearRunsFromJanuaryToDecember(LocalDate date, boolean inside) {
        FiscalYear year = FiscalYear.of(2016);
        assertThat(year.contains(date)).isEqualTo(inside);
        assertThat(year.days().contains(date)).isEqualTo(inside);
    }

    @Test
    void leapYearsHaveADayMore() {
        assertThat(FiscalYear.of(2015).lengthInDays()).isEqualTo(365);
        assertThat(FiscalYear.of(2016).lengthInDays()).isEqualTo(366);
        assertThat(FiscalYear.of(2100).lengthInDays()).isEqualTo(365);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1899, 3000, Integer.MAX_VALUE})
    void yearsOutsideTheRangeAreRefused(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(value))
                .withMessage("fiscal year (" + value + ") must be from 1900 to 2999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "201", "20161", "+201", "２０１６", " 2016", "1899"})
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.parse(text));
    }

    @Test
    void plusStaysInTheRange() {
        assertThat(FiscalYear.of(2016).plus(3)).isEqualTo(FiscalYear.of(2019));
        assertThat(FiscalYear.of(2016).plus(-1)).isEqualTo(FiscalYear.of(2015));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2999).plus(1));
    }

    @Test
    void yearsOrderByTime() {
        assertThat(FiscalYear.of(2015)).isLessThan(FiscalYear.of(2016));
        assertThat(FiscalYear.containing(LocalDate.of(2015, 12, 31))).isEqualTo(FiscalYear.of(2015));
    }
}
