package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.PartialDate;

/** Whether, and since when, a place is set up as a rural community (农村社区设立). */
@Value.Immutable(builder = false, copy = false)
public abstract class RuralSetUp {
    RuralSetUp() {}

    /**
     * Returns that it is set up since a date.
     *
     * @param date the date, perhaps partial
     * @return the status
     */
    public static RuralSetUp since(PartialDate date) {
        return ImmutableRuralSetUp.of(true, Optional.of(date));
    }

    /**
     * Returns whether it is set up, at any date asked about.
     *
     * @param setUp true or false
     * @return the status
     */
    public static RuralSetUp of(boolean setUp) {
        return ImmutableRuralSetUp.of(setUp, Optional.empty());
    }

    /** {@return true if it is set up, perhaps only since a date} */
    @Value.Parameter
    public abstract boolean isSetUp();

    /** {@return the date since when; empty if it is not set up, or no date is known} */
    @Value.Parameter
    public abstract Optional<PartialDate> since();

    /**
     * Tells whether it is set up at the end of a day.
     *
     * @param date the day
     * @return true or false; empty inside the range of a partial date
     */
    public Optional<Boolean> on(LocalDate date) {
        Optional<PartialDate> since = since();
        if (since.isEmpty()) {
            return Optional.of(isSetUp());
        }
        return switch (since.get().knownBy(date)) {
            case BEFORE -> Optional.of(false);
            case WITHIN -> Optional.empty();
            case FROM_LAST_DAY -> Optional.of(isSetUp());
        };
    }

    /** {@return the date, or {@code true} or {@code false}} */
    @Override
    public String toString() {
        return since().map(PartialDate::toString).orElse(Boolean.toString(isSetUp()));
    }
}
