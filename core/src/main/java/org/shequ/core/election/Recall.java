package org.shequ.core.election;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Persons;

/** A recall (罢免): who is to be removed, who asked for it, and the vote; whatever is not stated is unknown. */
@Value.Immutable
public abstract class Recall {
    Recall() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a recall. */
    public static final class Builder extends ImmutableRecall.Builder {
        Builder() {}
    }

    /** {@return who is to be removed} */
    public abstract String person();

    /** {@return the day of the vote, or of the demand where nobody voted yet} */
    public abstract LocalDate day();

    /** {@return the voters registered on that day; empty for those of the election} */
    public abstract Optional<Persons> registered();

    /** {@return the voters who asked for it} */
    public abstract Optional<Persons> askedByVoters();

    /** {@return the representatives there are} */
    public abstract Optional<Persons> representatives();

    /** {@return the representatives who asked for it} */
    public abstract Optional<Persons> askedByRepresentatives();

    /** {@return those who voted} */
    public abstract Optional<Persons> voted();

    /** {@return those who agreed} */
    public abstract Optional<Persons> agreed();

    @Value.Check
    void check() {
        new Flaws()
                .id("person", person())
                .atMost("askedByVoters", askedByVoters(), "those registered", registered())
                .atMost("askedByRepresentatives", askedByRepresentatives(), "the representatives", representatives())
                .atMost("voted", voted(), "those registered", registered())
                .atMost("agreed", agreed(), "those who voted", voted().or(this::registered))
                .end();
    }

    /** {@return who, and when} */
    @Override
    public String toString() {
        return person() + " " + day();
    }
}
