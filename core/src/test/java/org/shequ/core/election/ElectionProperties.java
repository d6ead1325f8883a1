package org.shequ.core.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.testkit.CalendarArbitraries;
import org.shequ.core.testkit.ElectionArbitraries;

class ElectionProperties {
    @Provide
    Arbitrary<Election> elections() {
        return ElectionArbitraries.elections();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    @Property(tries = 1_000)
    void anElectionIsReadAsItWasWritten(@ForAll("elections") Election election) {
        Json.Obj written = ElectionJson.write(election);
        assertThat(ElectionJson.read(written)).isEqualTo(election);
        assertThat(ElectionJson.write(ElectionJson.read(written))).hasToString(written.toString());
    }

    @Property(tries = 1_000)
    void nobodyHasMoreVotesThanThereAreValidBallots(@ForAll("elections") Election election) {
        election.polls()
                .forEach(poll -> poll.contests()
                        .forEach(contest -> contest.candidates()
                                .forEach(each -> assertThat(each.votes().orElse(Persons.ZERO))
                                        .isLessThanOrEqualTo(poll.valid().orElseThrow()))));
    }

    @Property(tries = 1_000)
    void yearsHereAreFullFromTheSameDayOnAndNotADayBefore(
            @ForAll("days") LocalDate since, @ForAll("days") LocalDate day) {
        Voter voter = Voter.builder().id("v").livingSince(since).build();
        long counted = 0;
        while (!since.plusYears(counted + 1).isAfter(day)) {
            counted++;
        }
        assertThat(voter.yearsHereOn(day).map(Count::value))
                .isEqualTo(since.isAfter(day) ? Optional.empty() : Optional.of(counted));
    }
}
