package org.shequ.core.election;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Count;

/** The vote on one post within a poll (职位选举): how many are to be elected, and who stands. */
@Value.Immutable
public abstract class Contest {
    Contest() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a contest. */
    public static final class Builder extends ImmutableContest.Builder {
        Builder() {}
    }

    /** {@return the post, such as {@code DIRECTOR} or {@code MEMBER}} */
    public abstract String post();

    /** {@return how many are to be elected (应选人数), at least one; empty in a further poll for as many as are still wanting} */
    public abstract Optional<Count> seats();

    /** {@return who stands, in order, nobody twice} */
    public abstract List<Candidate> candidates();

    /**
     * Tells whether more stand than are to be elected (差额选举).
     *
     * @return true, or false where as many or fewer stand (等额); empty if the seats are not known
     */
    public Optional<Boolean> isCompetitive() {
        return seats().map(each -> candidates().size() > each.value());
    }

    @Value.Check
    void check() {
        new Flaws()
                .id("post", post())
                .must(seats().filter(each -> each.value() == 0).isEmpty(), "seats of " + post(), 0, "at least 1")
                .onceEach(
                        "candidate for " + post(),
                        candidates().stream().map(Candidate::id).toList())
                .end();
    }

    /** {@return the post and who stands} */
    @Override
    public String toString() {
        return post() + " " + candidates();
    }
}
