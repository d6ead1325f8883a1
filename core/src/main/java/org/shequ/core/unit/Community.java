package org.shequ.core.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.FaultsException;
import org.shequ.core.place.CommitteeKind;

/**
 * A community or village (社区、村), on two axes: its committee and its settlement; and whether, and since when, it is set up as a rural
 * community. Any of them may be unknown.
 *
 * <p>Example: {@code Community.builder().code("510402001001").settlement(URBAN).households(Households.of(3_120)).build()}.
 */
@Value.Immutable
public abstract non-sealed class Community extends Unit {
    Community() {}

    /** What the kind of committee is known from. */
    public enum CommitteeSource {
        /** It was given. */
        GIVEN,
        /** Digits 10 to 12 of the code tell it. */
        CODE,
        /** It is not known. */
        UNKNOWN
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one from a plain tree.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the unit
     * @throws FaultsException if anything is wrong, or it is of another kind; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Community fromJson(@Nullable Object tree) {
        return UnitJson.read(tree, Community.class);
    }

    /** Builds a community. */
    public static class Builder extends ImmutableCommunity.Builder implements UnitBuilder<Builder> {
        Builder() {}

        /**
         * Sets the axes that a kind stands for; each axis is set once, here or by its own method.
         *
         * @param kind a kind of community
         * @return this builder
         * @throws IllegalArgumentException if the kind is no kind of community
         */
        @CanIgnoreReturnValue
        public Builder kind(UnitKind kind) {
            if (!kind.isCommunity()) {
                throw new IllegalArgumentException("kind (" + kind + ") must be a kind of community");
            }
            if (kind.committee().isPresent()) {
                committee(kind.committee().get());
            }
            if (kind.settlement().isPresent()) {
                settlement(kind.settlement().get());
            }
            if (kind.ruralSetUp().isPresent()) {
                ruralSetUp(kind.ruralSetUp().get());
            }
            return this;
        }

        /**
         * Sets since when it is set up as a rural community.
         *
         * @param date the date, perhaps partial
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ruralCommunitySince(PartialDate date) {
            return ruralSetUp(RuralSetUp.since(date));
        }
    }

    /** {@return the committee as given; see {@link #committeeKind()} for what the code tells} */
    public abstract Optional<CommitteeKind> committee();

    /** {@return the settlement it lies in} */
    public abstract Optional<Settlement> settlement();

    /** {@return whether, and since when, it is set up as a rural community} */
    public abstract Optional<RuralSetUp> ruralSetUp();

    /** {@return the narrowest kind that its axes allow} */
    @Override
    public UnitKind kind() {
        return UnitKind.of(committee(), settlement(), ruralSetUp());
    }

    /** {@return the committee: as given, or else as the code tells} */
    public Optional<CommitteeKind> committeeKind() {
        if (committee().isPresent() || code().isEmpty()) {
            return committee();
        }
        return code().get().committeeKind();
    }

    /** {@return what {@link #committeeKind()} is known from} */
    public CommitteeSource committeeSource() {
        if (committee().isPresent()) {
            return CommitteeSource.GIVEN;
        }
        return committeeKind().isPresent() ? CommitteeSource.CODE : CommitteeSource.UNKNOWN;
    }

    /**
     * Tells whether it is set up as a rural community at the end of a day.
     *
     * @param date the day
     * @return as {@link #ruralSetUp()} says; if that is not known, false in a city or town, else empty
     */
    public Optional<Boolean> isRuralCommunity(LocalDate date) {
        if (ruralSetUp().isPresent()) {
            return ruralSetUp().get().on(date);
        }
        return settlement().isPresent() && settlement().get() != Settlement.RURAL
                ? Optional.of(false)
                : Optional.empty();
    }

    /**
     * Returns a fact that most rules read as one whole number, which costs nothing to read.
     *
     * @param fact the fact
     * @return the number, zero or more; {@link PlainFact#UNKNOWN}, or {@link PlainFact#DATED}
     */
    public final long plain(PlainFact fact) {
        return plainFacts().of(fact);
    }

    /** The plain facts, read once, when they are stated. */
    @Value.Derived
    @Value.Auxiliary
    PlainFacts plainFacts() {
        return new PlainFacts(this);
    }

    @Override
    public String toString() {
        return super.toString();
    }
}
