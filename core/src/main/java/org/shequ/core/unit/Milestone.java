package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.PartialDate;

/** Whether, and on what date, something has come about (节点). */
@Value.Immutable(builder = false, copy = false)
public abstract class Milestone {
    Milestone() {}

    /**
     * Returns that it came about on a date.
     *
     * @param date the date, perhaps partial
     * @return the milestone
     */
    public static Milestone on(PartialDate date) {
        return ImmutableMilestone.of(true, Optional.of(date));
    }

    /**
     * Returns that it came about on a day.
     *
     * @param day the day
     * @return the milestone
     */
    public static Milestone on(LocalDate day) {
        return on(PartialDate.of(day));
    }

    /**
     * Returns whether it has come about, at any date asked about.
     *
     * @param reached true or false
     * @return the milestone
     */
    public static Milestone of(boolean reached) {
        return ImmutableMilestone.of(reached, Optional.empty());
    }

    /** {@return true if it has come about, perhaps on a later date than the one asked about} */
    @Value.Parameter
    public abstract boolean isReached();

    /** {@return the date; empty if it has not come about, or no date is known} */
    @Value.Parameter
    public abstract Optional<PartialDate> date();

    /**
     * Tells whether it has come about by the end of a day.
     *
     * @param day the day
     * @return true or false; empty inside the range of a partial date
     */
    public Optional<Boolean> reachedBy(LocalDate day) {
        return switch (date().map(known -> known.knownBy(day)).orElse(PartialDate.Relation.FROM_LAST_DAY)) {
            case BEFORE -> Optional.of(false);
            case WITHIN -> Optional.empty();
            case FROM_LAST_DAY -> Optional.of(isReached());
        };
    }

    /** {@return the one day on which it came about, or none; empty if it came about on a day that is not known} */
    public Optional<List<LocalDate>> days() {
        if (!isReached()) {
            return Optional.of(List.of());
        }
        return date().filter(PartialDate::isDay).map(day -> List.of(day.earliest()));
    }

    /** {@return the date, or {@code true} or {@code false}} */
    @Override
    public String toString() {
        return date().map(PartialDate::toString).orElse(Boolean.toString(isReached()));
    }
}
