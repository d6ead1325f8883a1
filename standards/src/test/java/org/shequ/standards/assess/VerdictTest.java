package org.shequ.standards.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.source.Modality;

class VerdictTest {
    private static final Deadline BEFORE_2015 = Deadline.before("2015年前", FiscalYear.of(2015));

    @ParameterizedTest
    @CsvSource({
        "MUST, BREACH, BREACH",
        "SHOULD, BREACH, BREACH",
        "PROHIBITED, BREACH, BREACH",
        "DIRECTIVE, BREACH, TARGET_MISSED",
        "GENERAL, DEPARTURE, DEPARTURE",
        "PRINCIPLE, DEPARTURE, DEPARTURE",
        "STRIVE, TARGET_MISSED, TARGET_MISSED",
        "ENCOURAGED, ADVICE, ADVICE",
        "EXPLORE, ADVICE, ADVICE",
        "MAY, PERMITTED, PERMITTED"
    })
    void whatIsUnmetComesToWhatItsWordsSay(Modality modality, Verdict plain, Verdict asTarget) {
        assertThat(Verdict.ofUnmet(modality, false)).isEqualTo(plain);
        assertThat(Verdict.ofUnmet(modality, true)).isEqualTo(asTarget);
    }

    @Test
    void theWorstComesFirst() {
        assertThat(Arrays.stream(Verdict.values()).map(Enum::name))
                .containsExactly(
                        "BREACH",
                        "DEPARTURE",
                        "TARGET_MISSED",
                        "UNDETERMINED",
                        "ADVICE",
                        "REPORTED",
                        "NOT_YET_DUE",
                        "PERMITTED",
                        "MET",
                        "NOT_APPLICABLE");
        assertThat(Verdict.BREACH.isAsBadAs(Verdict.ADVICE)).isTrue();
        assertThat(Verdict.ADVICE.isAsBadAs(Verdict.ADVICE)).isTrue();
        assertThat(Verdict.MET.isAsBadAs(Verdict.ADVICE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MET, 2010-01-01, MET, ''",
        "MET, 2016-01-01, MET, ''",
        "UNMET, 2014-12-30, NOT_YET_DUE, ''",
        "UNMET, 2014-12-31, UNDETERMINED, deadline",
        "UNMET, 2015-12-30, UNDETERMINED, deadline",
        "UNMET, 2015-12-31, TARGET_MISSED, ''",
        "UNDETERMINED, 2010-01-01, UNDETERMINED, area",
        "UNDETERMINED, 2016-01-01, UNDETERMINED, area"
    })
    void aDeadlineWithTwoLastDaysLeavesItOpenBetweenThem(
            Standing standing, LocalDate at, Verdict verdict, String missing) {
        Due due = Due.of(standing, Set.of("area"), Modality.DIRECTIVE, false, Optional.of(BEFORE_2015), at);
        assertThat(due.verdict()).isEqualTo(verdict);
        assertThat(String.join(",", due.missing())).isEqualTo(missing);
    }
}
