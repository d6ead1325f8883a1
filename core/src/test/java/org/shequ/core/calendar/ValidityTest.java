package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LocalDate FROM = LocalDate.of(2015, 6, 24);
    private static final LocalDate UNTIL = LocalDate.of(2018, 1, 1);

    @ParameterizedTest
    @CsvSource({"2015-06-23,false", "2015-06-24,true", "2017-12-31,true", "2018-01-01,false"})
    void theLastDayIsTheDayBeforeUntil(LocalDate day, boolean inside) {
        assertThat(Validity.between(FROM, UNTIL).contains(day)).isEqualTo(inside);
    }

    @Test
    void openEndsHoldForEver() {
        assertThat(Validity.from(FROM).contains(LocalDate.MAX)).isTrue();
        assertThat(Validity.from(FROM).contains(FROM.minusDays(1))).isFalse();
        assertThat(Validity.until(UNTIL).contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.until(UNTIL).contains(UNTIL)).isFalse();
        assertThat(Validity.always().contains(FROM)).isTrue();
        assertThat(Validity.always().from()).isEmpty();
        assertThat(Validity.from(FROM).lastDay()).isEmpty();
        assertThat(Validity.until(UNTIL).lastDay()).contains(LocalDate.of(2017, 12, 31));
    }

    @Test
    void touchingIsNotOverlapping() {
        Validity before = Validity.between(FROM, UNTIL);
        assertThat(before.overlaps(Validity.from(UNTIL))).isFalse();
        assertThat(before.overlaps(Validity.from(UNTIL.minusDays(1)))).isTrue();
        assertThat(before.intersection(Validity.from(UNTIL))).isEmpty();
        assertThat(before.intersection(Validity.always())).contains(before);
        assertThat(Validity.from(FROM).intersection(Validity.until(UNTIL))).contains(before);
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.between(FROM, FROM))
                .withMessage("validity from (2015-06-24) must lie before its until (2015-06-24), which is exclusive");
    }

    @ParameterizedTest
    @CsvSource({"2014,0", "2015,191", "2016,366", "2017,365", "2018,0"})
    void daysAreCountedWithinTheYear(int year, int days) {
        assertThat(Validity.between(FROM, UNTIL).daysIn(FiscalYear.of(year))).isEqualTo(days);
    }

    @Test
    void monthsAreCountedOnlyWhenWhole() {
        FiscalYear year = FiscalYear.of(2015);
        assertThat(Validity.from(FROM).monthsIn(year)).isEmpty();
        assertThat(Validity.from(FROM).monthsIn(year.plus(1))).contains(12);
        assertThat(Validity.from(FROM).monthsIn(year.plus(-1))).contains(0);
        assertThat(Validity.from(LocalDate.of(2015, 7, 1)).monthsIn(year)).contains(6);
        assertThat(Validity.until(LocalDate.of(2015, 7, 1)).monthsIn(year)).contains(6);
        assertThat(Validity.until(LocalDate.of(2015, 7, 2)).monthsIn(year)).isEmpty();
        assertThat(Validity.from(LocalDate.of(2015, 12, 1)).monthsIn(year)).contains(1);
    }

    @Test
    void anOpenEndPrintsAsNothing() {
        assertThat(Validity.from(FROM)).hasToString("[2015-06-24, )");
        assertThat(Validity.between(FROM, UNTIL)).hasToString("[2015-06-24, 2018-01-01)");
        assertThat(Validity.always()).hasToString("(, )");
    }
}
