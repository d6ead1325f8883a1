package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.OccurrenceMeasure;

/** The days on which something occurred, seen through the window in which it counts (计次明细). */
@Value.Immutable
public abstract class CountedDays {
    CountedDays() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds counted days. */
    public static final class Builder extends ImmutableCountedDays.Builder {
        Builder() {}
    }

    /** {@return what occurred} */
    public abstract OccurrenceMeasure measure();

    /** {@return the first day of the window, inclusive} */
    public abstract LocalDate firstDay();

    /** {@return the last day of the window, inclusive; later than the day asked for calendar windows that are still open} */
    public abstract LocalDate lastDay();

    /** {@return the days until the day asked, in no order; empty where they are not known, or looked at of each one} */
    public abstract Optional<List<LocalDate>> days();

    /** {@return the days of each person or pairing by its name; empty where they are not known, or all are looked at together} */
    public abstract Optional<Map<String, List<LocalDate>>> each();

    /**
     * Returns those of some days that count.
     *
     * @param days the days, none after the day asked
     * @return those within the window, in order
     */
    public List<LocalDate> within(List<LocalDate> days) {
        return days.stream()
                .filter(day -> !day.isBefore(firstDay()) && !day.isAfter(lastDay()))
                .sorted()
                .toList();
    }
}
