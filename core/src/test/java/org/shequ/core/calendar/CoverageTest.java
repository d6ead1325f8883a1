package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    @ParameterizedTest
    @CsvSource({"2014-12-31,false", "2015-01-01,true", "2017-12-31,true", "2018-01-01,false"})
    void wholeYearsRunFromJanuaryToDecember(LocalDate day, boolean covered) {
        Coverage coverage = Coverage.years(FiscalYear.of(2015), FiscalYear.of(2017));
        assertThat(coverage.covers(day)).contains(covered);
        assertThat(coverage.covers(FiscalYear.containing(day))).contains(covered);
        assertThat(coverage.days().orElseThrow().contains(day)).isEqualTo(covered);
        assertThat(coverage.isWholeYears()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2011-06-30,false", "2011-07-01,true", "2011-07-31,true", "2011-08-01,true"})
    void monthsRunFromTheirFirstDay(LocalDate day, boolean covered) {
        Coverage coverage = Coverage.fromMonth(YearMonth.of(2011, 7));
        assertThat(coverage.covers(day)).contains(covered);
        assertThat(coverage.covers(FiscalYear.of(2011))).contains(true);
        assertThat(coverage.days().orElseThrow().daysIn(FiscalYear.of(2011))).isEqualTo(184);
        assertThat(coverage.isWholeYears()).isFalse();
    }

    @Test
    void theEndOfMonthsIsIncluded() {
        Coverage coverage = Coverage.months(YearMonth.of(2011, 7), YearMonth.of(2012, 2));
        assertThat(coverage.covers(LocalDate.of(2012, 2, 28))).contains(true);
        assertThat(coverage.covers(LocalDate.of(2012, 2, 29))).contains(true);
        assertThat(coverage.covers(LocalDate.of(2012, 3, 1))).contains(false);
        assertThat(coverage.days()).contains(Validity.between(LocalDate.of(2011, 7, 1), LocalDate.of(2012, 3, 1)));
    }

    @Test
    void anUnprintedStartIsTheYearOfIssue() {
        Coverage unprinted = Coverage.unprinted();
        assertThat(unprinted.covers(FiscalYear.of(2015))).isEmpty();
        assertThat(unprinted.days()).isEmpty();
        assertThat(unprinted.startingIn(FiscalYear.of(2015))).isEqualTo(Coverage.fromYear(FiscalYear.of(2015)));
    }

    @Test
    void aLostStartKeepsItsEnd() {
        Coverage lost = Coverage.firstYearLost(FiscalYear.of(2013));
        assertThat(lost.start()).isEqualTo(Coverage.Start.LOST);
        assertThat(lost.covers(FiscalYear.of(2013))).isEmpty();
        assertThat(lost.covers(FiscalYear.of(2014))).contains(false);
        assertThat(lost.covers(LocalDate.of(2013, 12, 31))).isEmpty();
        assertThat(lost.covers(LocalDate.of(2014, 1, 1))).contains(false);
        assertThat(lost.startingIn(FiscalYear.of(2010)))
                .isEqualTo(Coverage.years(FiscalYear.of(2010), FiscalYear.of(2013)));
        assertThatIllegalArgumentException().isThrownBy(() -> lost.startingIn(FiscalYear.of(2014)));
    }

    @Test
    void aPrintedStartIsKept() {
        Coverage printed = Coverage.fromYear(FiscalYear.of(2015));
        assertThat(printed.startingIn(FiscalYear.of(2012))).isSameAs(printed);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.months(YearMonth.of(2012, 2), YearMonth.of(2012, 1)))
                .withMessage("coverage last month (2012-01) must not lie before its first month (2012-02)");
    }

    @Test
    void itPrintsItsMonths() {
        assertThat(Coverage.fromYear(FiscalYear.of(2015))).hasToString("2015-01..");
        assertThat(Coverage.unprinted()).hasToString("unprinted");
        assertThat(Coverage.firstYearLost(FiscalYear.of(2013))).hasToString("lost..2013-12");
    }
}
