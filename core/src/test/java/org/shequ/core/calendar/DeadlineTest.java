package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.Deadline.Attainment;
import org.shequ.core.calendar.Deadline.Reading;
import org.shequ.core.calendar.Deadline.Status;

class DeadlineTest {
    private static final Deadline BEFORE_2015 = Deadline.before("2015年前", FiscalYear.of(2015));
    private static final Deadline BY_2017 = Deadline.byEndOf("到2017年", FiscalYear.of(2017));

    @ParameterizedTest
    @CsvSource({
        "2014-12-30,NOT_YET_DUE,NOT_YET_DUE,NOT_YET_DUE",
        "2014-12-31,UNDETERMINED,DUE,NOT_YET_DUE",
        "2015-01-01,UNDETERMINED,DUE,NOT_YET_DUE",
        "2015-12-30,UNDETERMINED,DUE,NOT_YET_DUE",
        "2015-12-31,DUE,DUE,DUE",
        "2016-01-01,DUE,DUE,DUE"
    })
    void unmetIsDueFromTheLastDay(LocalDate date, Status open, Status strict, Status loose) {
        assertThat(BEFORE_2015.status(Attainment.UNMET, date)).isEqualTo(open);
        assertThat(BEFORE_2015.status(Attainment.UNMET, date, Reading.STRICT)).isEqualTo(strict);
        assertThat(BEFORE_2015.status(Attainment.UNMET, date, Reading.LOOSE)).isEqualTo(loose);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30,NOT_YET_DUE", "2017-12-31,DUE", "2018-01-01,DUE", "2017-01-01,NOT_YET_DUE"})
    void oneLastDayIsNeverUndetermined(LocalDate date, Status status) {
        assertThat(BY_2017.status(Attainment.UNMET, date)).isEqualTo(status);
        assertThat(BY_2017.isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2014-12-30", "2014-12-31", "2015-12-30", "2015-12-31"})
    void metIsMetAndUnknownIsUndeterminedAtAnyTime(LocalDate date) {
        assertThat(BEFORE_2015.status(Attainment.MET, date)).isEqualTo(Status.MET);
        assertThat(BEFORE_2015.status(Attainment.UNKNOWN, date)).isEqualTo(Status.UNDETERMINED);
        assertThat(BEFORE_2015.status(Attainment.UNKNOWN, date, Reading.LOOSE)).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void itKeepsItsWording() {
        assertThat(BEFORE_2015.wording()).isEqualTo("2015年前");
        assertThat(BEFORE_2015.read(Reading.STRICT).wording()).isEqualTo("2015年前");
        assertThat(BEFORE_2015).hasToString("2014-12-31|2015-12-31");
        assertThat(BY_2017).hasToString("2017-12-31");
    }

    @Test
    void aLooseDayBeforeTheStrictOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of("x", LocalDate.of(2015, 1, 2), LocalDate.of(2015, 1, 1)))
                .withMessage(
                        "deadline loose last day (2015-01-01) must not lie before its strict last day (2015-01-02)");
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(" ", LocalDate.of(2015, 1, 2)));
    }
}
