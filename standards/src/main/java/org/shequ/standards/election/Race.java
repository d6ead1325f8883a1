package org.shequ.standards.election;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shequ.core.election.Candidate;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;

/**
 * Who gets the seats, by plain counting: of those whose votes suffice, those with the most. Votes that are not known lie between none and
 * the ballots.
 */
final class Race {
    private final List<Candidate> candidates;
    private final Optional<Persons> most;
    private final Optional<Count> seats;

    Race(List<Candidate> candidates, Optional<Persons> most, Optional<Count> seats) {
        this.candidates = candidates;
        this.most = most;
        this.seats = seats;
    }

    private long low(int who) {
        return candidates.get(who).votes().map(Persons::value).orElse(0L);
    }

    private long high(int who) {
        return candidates.get(who).votes().or(() -> most).map(Persons::value).orElse(Long.MAX_VALUE);
    }

    /** Whether fewer have more votes than there are seats; empty where that is not known. */
    Optional<Boolean> hasMostVotes(int who) {
        long ahead = others(who).filter(each -> low(each) > high(who)).count();
        long perhaps = others(who).filter(each -> high(each) > low(who)).count();
        if (seats.isEmpty()) {
            return perhaps == 0 ? Optional.of(true) : Optional.empty();
        }
        long all = seats.get().value();
        return perhaps < all ? Optional.of(true) : ahead >= all ? Optional.of(false) : Optional.empty();
    }

    /** What came of a candidacy, where it is known of each whether the votes suffice, or not. */
    CandidateOutcome outcome(int who, List<Truth> suffice) {
        Truth own = suffice.get(who);
        if (own == Truth.FALSE) {
            return CandidateOutcome.NOT_ELECTED;
        }
        long ahead = others(who)
                .filter(each -> suffice.get(each) == Truth.TRUE && low(each) > high(who))
                .count();
        long perhaps = others(who)
                .filter(each -> suffice.get(each) != Truth.FALSE && high(each) >= low(who))
                .count();
        long all = seats.map(Count::value).orElse(1L);
        if (seats.isPresent() && ahead >= all) {
            return CandidateOutcome.NOT_ELECTED;
        }
        if (own == Truth.TRUE && perhaps < all) {
            return CandidateOutcome.ELECTED;
        }
        boolean isSettled = seats.isPresent()
                && own == Truth.TRUE
                && others(who)
                        .allMatch(each -> suffice.get(each) == Truth.FALSE
                                || (suffice.get(each) == Truth.TRUE && low(each) == high(each)));
        return isSettled && low(who) == high(who) ? CandidateOutcome.TIED : CandidateOutcome.UNDETERMINED;
    }

    private IntStream others(int who) {
        return IntStream.range(0, candidates.size()).filter(each -> each != who);
    }
}
