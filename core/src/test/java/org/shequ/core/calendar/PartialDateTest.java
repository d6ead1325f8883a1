package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2012,2011-12-31,BEFORE",
        "2012,2012-01-01,WITHIN",
        "2012,2012-12-30,WITHIN",
        "2012,2012-12-31,FROM_LAST_DAY",
        "2012,2013-01-01,FROM_LAST_DAY",
        "2012-02,2012-01-31,BEFORE",
        "2012-02,2012-02-01,WITHIN",
        "2012-02,2012-02-28,WITHIN",
        "2012-02,2012-02-29,FROM_LAST_DAY",
        "2012-02,2012-03-01,FROM_LAST_DAY",
        "2012-05-06,2012-05-05,BEFORE",
        "2012-05-06,2012-05-06,FROM_LAST_DAY",
        "2012-05-06,2012-05-07,FROM_LAST_DAY"
    })
    void itIsReachedFromItsLastDay(String text, LocalDate date, PartialDate.Relation relation) {
        assertThat(PartialDate.parse(text).knownBy(date)).isEqualTo(relation);
    }

    @Test
    void theRangeIsWhatIsNotKnown() {
        PartialDate month = PartialDate.parse("2012-02");
        assertThat(month.earliest()).isEqualTo(LocalDate.of(2012, 2, 1));
        assertThat(month.latest()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(month.isMonth()).isTrue();
        assertThat(month.isDay()).isFalse();
        assertThat(PartialDate.parse("2012").isMonth()).isFalse();
        assertThat(PartialDate.parse("2012-02-03").isDay()).isTrue();
        assertThat(PartialDate.parse("2012-02-03").isMonth()).isFalse();
        assertThat(month.year()).isEqualTo(FiscalYear.of(2012));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "2012-",
                "2012-13",
                "2012-00",
                "2012-02-30",
                "2013-02-29",
                "2012-5-6",
                "2012/05/06",
                "1899",
                "3000",
                "+2012",
                "2012-05-06T00",
                "２０１２"
            })
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void longTextsAreCutInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("9".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }
}
