package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.shequ.core.election.Candidate;
import org.shequ.core.election.Contest;
import org.shequ.core.election.Election;
import org.shequ.core.election.Poll;
import org.shequ.core.election.VoterRoll;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Persons;
import org.shequ.core.source.DocumentId;
import org.shequ.core.testkit.ElectionArbitraries;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.election.CandidateOutcome;
import org.shequ.standards.election.ContestAnswer;
import org.shequ.standards.election.ElectionAnswer;
import org.shequ.standards.election.ElectionRules;
import org.shequ.standards.election.PollAnswer;
import org.shequ.standards.policy.Policy;

/** Village elections against whole-number arithmetic written here, and any election against itself. */
class ElectionRulesProperties {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);
    private static final int CAST = 60;
    private static final Policy LAW = Seeds.withLaws()
            .only(Set.of(DocumentId.of("LAW-RURAL"), DocumentId.of("LAW-URBAN")))
            .at(LocalDate.of(2020, 12, 31));

    @Provide
    Arbitrary<Contest> contests() {
        return ElectionArbitraries.contests(3, CAST);
    }

    @Provide
    Arbitrary<Election> elections() {
        return ElectionArbitraries.elections();
    }

    private static PollAnswer answer(long registered, Contest contest) {
        return ElectionRules.of(LAW)
                .answer(Election.builder()
                        .community(Community.builder()
                                .code("220122101201")
                                .kind(UnitKind.VILLAGE)
                                .build())
                        .day(DAY)
                        .roll(VoterRoll.builder()
                                .registered(Persons.of(registered))
                                .build())
                        .addPolls(Poll.builder()
                                .day(DAY)
                                .cast(Persons.of(CAST))
                                .addContests(contest)
                                .build())
                        .build())
                .polls()
                .get(0);
    }

    @Property(tries = 1_000)
    void theWinnersAreThoseOfPlainCounting(
            @ForAll("contests") Contest contest, @ForAll @IntRange(min = CAST, max = 2 * CAST + 1) int registered) {
        PollAnswer poll = answer(registered, contest);
        boolean isValid = 2 * CAST > registered;
        assertThat(poll.valid()).isEqualTo(Truth.of(isValid));
        long seats = contest.seats().orElseThrow().value();
        for (Candidate each : contest.candidates()) {
            long votes = each.votes().orElseThrow().value();
            long notBehind = contest.candidates().stream()
                    .filter(other -> !other.id().equals(each.id()))
                    .filter(other -> other.votes().orElseThrow().value() >= votes)
                    .count();
            boolean isElected = isValid && 2 * votes > CAST && notBehind < seats;
            assertThat(poll.contest("MEMBER").candidate(each.id()).outcome() == CandidateOutcome.ELECTED)
                    .isEqualTo(isElected);
        }
    }

    @Property(tries = 300)
    void theOrderOfCandidatesPlaysNoPart(@ForAll("contests") Contest contest, @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(contest.candidates());
        Collections.shuffle(shuffled, random);
        Contest other = Contest.builder()
                .post(contest.post())
                .seats(contest.seats())
                .addAllCandidates(shuffled)
                .build();
        assertThat(sorted(answer(CAST, other).contest("MEMBER")))
                .isEqualTo(sorted(answer(CAST, contest).contest("MEMBER")));
    }

    private static List<String> sorted(ContestAnswer contest) {
        return contest.candidates().stream()
                .map(each -> each.json(Locale.ENGLISH).toString())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Property(tries = 300)
    void everyAnswerIsTheSameTheNextTimeAndWhateverDayIsAsked(@ForAll("elections") Election election) {
        ElectionAnswer answer = ElectionRules.of(LAW).answer(election);
        assertThat(ElectionRules.of(LAW.on(LocalDate.of(2026, 7, 1))).answer(election))
                .isEqualTo(answer);
        assertThat(Json.fromJava(answer.toJson())).isNotNull();
        answer.polls()
                .forEach(poll -> poll.contests()
                        .forEach(each -> each.seats()
                                .ifPresent(seats ->
                                        assertThat((long) each.elected().size()).isLessThanOrEqualTo(seats.value()))));
    }
}
