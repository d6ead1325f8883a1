package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.PartialDate;

/**
 * An honour held (荣誉), perhaps from one date until another.
 *
 * <p>With no dates it holds at any date asked about. The end is exclusive: the first day on which it is no longer held.
 */
@Value.Immutable
public abstract class Honour {
    Honour() {}

    /**
     * Returns an honour that holds at any date asked about.
     *
     * @param kind the honour
     * @return the honour
     */
    public static Honour of(HonourKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * Returns an honour held from a date on.
     *
     * @param kind the honour
     * @param from the date it was given
     * @return the honour
     */
    public static Honour of(HonourKind kind, PartialDate from) {
        return builder().kind(kind).from(from).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an honour. */
    public static class Builder extends ImmutableHonour.Builder {
        Builder() {}
    }

    /** {@return the honour} */
    public abstract HonourKind kind();

    /** {@return the date it was given} */
    public abstract Optional<PartialDate> from();

    /** {@return the first day on which it is no longer held} */
    public abstract Optional<PartialDate> to();

    /**
     * Tells whether it is held at the end of a day.
     *
     * @param date the day
     * @return true or false; empty if a partial date leaves it open
     */
    public Optional<Boolean> heldOn(LocalDate date) {
        PartialDate.Relation begun = from().map(day -> day.knownBy(date)).orElse(PartialDate.Relation.FROM_LAST_DAY);
        PartialDate.Relation ended = to().map(day -> day.knownBy(date)).orElse(PartialDate.Relation.BEFORE);
        if (begun == PartialDate.Relation.BEFORE || ended == PartialDate.Relation.FROM_LAST_DAY) {
            return Optional.of(false);
        }
        boolean sure = begun == PartialDate.Relation.FROM_LAST_DAY && ended == PartialDate.Relation.BEFORE;
        return sure ? Optional.of(true) : Optional.empty();
    }

    @Value.Check
    void check() {
        from().ifPresent(start -> to().ifPresent(end -> Preconditions.checkArgument(
                start.earliest().isBefore(end.latest()),
                "honour %s to (%s) must lie after its from (%s); it is the first day on which it is no longer held",
                kind(),
                end,
                start)));
    }

    @Override
    public String toString() {
        boolean dated = from().isPresent() || to().isPresent();
        return kind()
                + (dated
                        ? " [" + from().map(PartialDate::toString).orElse("") + ", "
                                + to().map(PartialDate::toString).orElse("") + ")"
                        : "");
    }
}
