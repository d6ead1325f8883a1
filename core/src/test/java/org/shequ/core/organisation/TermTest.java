package org.shequ.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 12, 28);

    @ParameterizedTest
    @CsvSource({
        "2018-12-27, NOT_BEGUN, 1096",
        "2018-12-28, RUNNING, 1095",
        "2021-12-27, RUNNING, 0",
        "2021-12-28, ENDED, -1"
    })
    void fourDaysAtItsEndsTellWhereItStands(LocalDate day, TermState state, long left) {
        Term term = Term.ofYears(FIRST, 3);
        assertThat(term.on(day)).contains(state);
        assertThat(term.daysLeft(day)).contains(left);
        assertThat(term.lastDay()).contains(LocalDate.of(2021, 12, 27));
    }

    @Test
    void aTermOfWholeYearsTellsThemAndAnotherDoesNot() {
        assertThat(Term.ofYears(FIRST, 3).years()).contains(3);
        assertThat(Term.between(FIRST, LocalDate.of(2021, 12, 27)).years()).isEmpty();
        assertThat(Term.between(FIRST, LocalDate.of(2019, 6, 28)).years()).isEmpty();
        assertThat(Term.ofYears(LocalDate.of(2016, 2, 29), 3).years()).contains(3);
    }

    @Test
    void aTermWithoutEndHasBegunOrNotAndNothingElseIsKnown() {
        Term term = Term.from(FIRST);
        assertThat(term.on(FIRST.minusDays(1))).contains(TermState.NOT_BEGUN);
        assertThat(term.on(FIRST)).isEmpty();
        assertThat(term.daysLeft(FIRST)).isEmpty();
        assertThat(term.years()).isEmpty();
        assertThat(term).hasToString("2018-12-28/..");
    }

    @Test
    void aTermEndsAfterItBeginsAndIsElectedBefore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.between(FIRST, FIRST))
                .withMessageContaining("2018-12-28")
                .withMessageContaining("must lie after its first day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.from(FIRST).electedOn(FIRST.plusDays(1)))
                .withMessageContaining("2018-12-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYears(FIRST, 0))
                .withMessageContaining("at least 1 year");
        assertThat(Term.from(FIRST).electedOn(FIRST).electedOn()).contains(FIRST);
    }
}
