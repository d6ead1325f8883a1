package org.shequ.core.election;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.NameSet;

/** Somebody who stands for a post in one poll (候选人), and the votes. */
@Value.Immutable
public abstract class Candidate {
    Candidate() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a candidate. */
    public static final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }

    /**
     * Returns a candidate of whom nothing but the votes is known.
     *
     * @param id the id
     * @param votes the votes
     * @return the candidate
     * @throws IllegalArgumentException if the id is none
     */
    public static Candidate of(String id, Persons votes) {
        return builder().id(id).votes(votes).build();
    }

    /** {@return what the person is called in this election} */
    public abstract String id();

    /** {@return the name} */
    public abstract Optional<String> name();

    /** {@return the votes (得票数)} */
    public abstract Optional<Persons> votes();

    /** {@return those who recommended the person (推荐方), all of them, such as {@code RESIDENTS}; empty if not known} */
    public abstract Optional<NameSet> recommendedBy();

    @Value.Check
    void check() {
        new Flaws().id("id of a candidate", id()).text("name", name()).end();
    }

    /** {@return the id and the votes} */
    @Override
    public String toString() {
        return id() + votes().map(each -> " " + each).orElse("");
    }
}
