package org.shequ.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.quantity.Ratio;

class ProrationTest {
    private static final FiscalYear YEAR = FiscalYear.of(2015);

    @ParameterizedTest
    @CsvSource({
        "2014-12-31,1,1,1",
        "2015-01-01,1,1,1",
        "2015-07-01,1,1/2,184/365",
        "2015-12-01,1,1/12,31/365",
        "2016-01-01,0,0,0"
    })
    void sharesAreExact(LocalDate from, String none, String months, String days) {
        Validity validity = Validity.from(from);
        assertThat(Proration.NONE.share(validity, YEAR)).isEqualTo(Ratio.parse(none));
        assertThat(Proration.MONTHS.share(validity, YEAR)).isEqualTo(Ratio.parse(months));
        assertThat(Proration.DAYS.share(validity, YEAR)).isEqualTo(Ratio.parse(days));
    }

    @Test
    void monthsMustBeWhole() {
        Validity validity = Validity.from(LocalDate.of(2015, 6, 24));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proration.MONTHS.share(validity, YEAR))
                .withMessage("validity ([2015-06-24, )) must hold whole months of 2015 to be prorated by MONTHS");
        assertThat(Proration.DAYS.share(validity, YEAR)).isEqualTo(Ratio.of(191, 365));
        assertThat(Proration.MONTHS.share(validity, YEAR.plus(1))).isEqualTo(Ratio.ONE);
    }

    @Test
    void leapYearsDivideBy366() {
        Validity february = Validity.between(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 3, 1));
        assertThat(Proration.DAYS.share(february, YEAR.plus(1))).isEqualTo(Ratio.of(29, 366));
    }
}
