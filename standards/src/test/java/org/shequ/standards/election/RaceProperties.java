package org.shequ.standards.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.shequ.core.election.Candidate;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;

/** Who gets the seats, against a plain count of how many have more. */
class RaceProperties {
    private static final int BALLOTS = 12;

    @Provide
    Arbitrary<List<Integer>> votes() {
        return Arbitraries.integers().between(0, BALLOTS).list().ofMaxSize(7);
    }

    private static List<Candidate> candidates(List<Integer> votes) {
        return IntStream.range(0, votes.size())
                .mapToObj(i -> Candidate.of("c" + i, Persons.of(votes.get(i))))
                .toList();
    }

    private static Race race(List<Candidate> candidates, int seats) {
        return new Race(candidates, Optional.of(Persons.of(BALLOTS)), Optional.of(Count.of(seats)));
    }

    private static List<Truth> suffice(List<Integer> votes, int needed) {
        return votes.stream().map(each -> Truth.of(each >= needed)).toList();
    }

    private static List<CandidateOutcome> outcomes(List<Integer> votes, int seats, int needed) {
        Race race = race(candidates(votes), seats);
        return IntStream.range(0, votes.size())
                .mapToObj(i -> race.outcome(i, suffice(votes, needed)))
                .toList();
    }

    /** Sorted, the first so many are elected; whoever has as many votes as one beyond them ties. */
    private static CandidateOutcome plain(List<Integer> votes, int who, int seats, int needed) {
        List<Integer> enough = votes.stream()
                .filter(each -> each >= needed)
                .sorted(Collections.reverseOrder())
                .toList();
        int own = votes.get(who);
        if (own < needed) {
            return CandidateOutcome.NOT_ELECTED;
        }
        boolean isIn = enough.subList(0, Math.min(seats, enough.size())).contains(own);
        boolean isOut =
                enough.size() > seats && enough.subList(seats, enough.size()).contains(own);
        return isIn && isOut ? CandidateOutcome.TIED : isIn ? CandidateOutcome.ELECTED : CandidateOutcome.NOT_ELECTED;
    }

    @Property(tries = 1_000)
    void theOutcomeIsThatOfPlainCounting(
            @ForAll("votes") List<Integer> votes,
            @ForAll @IntRange(max = 4) int seats,
            @ForAll @IntRange(max = BALLOTS) int needed) {
        List<CandidateOutcome> outcomes = outcomes(votes, seats, needed);
        for (int i = 0; i < votes.size(); i++) {
            assertThat(outcomes.get(i)).as(votes + " " + i).isEqualTo(plain(votes, i, seats, needed));
        }
    }

    @Property(tries = 1_000)
    void theOrderInWhichTheyStandPlaysNoPart(
            @ForAll("votes") List<Integer> votes,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int seats) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, votes.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<CandidateOutcome> before = outcomes(votes, seats, 4);
        List<CandidateOutcome> after = outcomes(order.stream().map(votes::get).toList(), seats, 4);
        for (int i = 0; i < order.size(); i++) {
            assertThat(after.get(i)).isEqualTo(before.get(order.get(i)));
        }
    }

    @Property(tries = 1_000)
    void moreVotesNeverTurnAWinnerIntoALoser(
            @ForAll("votes") List<Integer> votes,
            @ForAll @IntRange(min = 1, max = 4) int seats,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        List<CandidateOutcome> before = outcomes(votes, seats, 4);
        for (int i = 0; i < votes.size(); i++) {
            List<Integer> raised = new ArrayList<>(votes);
            raised.set(i, Math.min(BALLOTS, votes.get(i) + more));
            CandidateOutcome after = outcomes(raised, seats, 4).get(i);
            if (before.get(i) == CandidateOutcome.ELECTED) {
                assertThat(after).isEqualTo(CandidateOutcome.ELECTED);
            }
            if (before.get(i) == CandidateOutcome.TIED) {
                assertThat(after).isIn(CandidateOutcome.ELECTED, CandidateOutcome.TIED);
            }
        }
    }

    /** Of one whose votes are not known, every number of votes is tried: what is said before must hold of all of them. */
    @Property(tries = 1_000)
    void whatIsDecidedWithoutSomeVotesHoldsWhateverTheyAre(
            @ForAll("votes") List<Integer> votes,
            @ForAll @IntRange(max = 6) int hidden,
            @ForAll @IntRange(min = 1, max = 4) int seats) {
        if (hidden >= votes.size()) {
            return;
        }
        List<Candidate> open = new ArrayList<>(candidates(votes));
        open.set(hidden, Candidate.builder().id("c" + hidden).build());
        List<Truth> suffice = new ArrayList<>(suffice(votes, 4));
        suffice.set(hidden, Truth.UNKNOWN);
        Race race = race(open, seats);
        for (int tried = 0; tried <= BALLOTS; tried++) {
            List<Integer> settled = new ArrayList<>(votes);
            settled.set(hidden, tried);
            for (int i = 0; i < votes.size(); i++) {
                CandidateOutcome said = race.outcome(i, suffice);
                if (said != CandidateOutcome.UNDETERMINED) {
                    assertThat(plain(settled, i, seats, 4)).isEqualTo(said);
                }
                int who = i;
                long ahead =
                        settled.stream().filter(each -> each > settled.get(who)).count();
                race.hasMostVotes(i).ifPresent(most -> assertThat(ahead < seats).isEqualTo(most));
            }
        }
    }
}
