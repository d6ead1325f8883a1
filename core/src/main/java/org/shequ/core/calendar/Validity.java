package org.shequ.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * When something is in force (有效期), to the day: from a first day, inclusive, until a day that no longer belongs to it.
 *
 * <p>Either end may be open; an open end is absent, not a date far away. A validity has at least one day.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Validity {
    Validity() {}

    /**
     * Returns the days from one day until another, for example all of 2016: {@code between(2016-01-01, 2017-01-01)}.
     *
     * @param from the first day
     * @param until the day after the last one
     * @return the validity
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static Validity between(LocalDate from, LocalDate until) {
        return ImmutableValidity.of(Optional.of(from), Optional.of(until));
    }

    /**
     * Returns all days from one on.
     *
     * @param from the first day
     * @return the validity, its end open
     */
    public static Validity from(LocalDate from) {
        return ImmutableValidity.of(Optional.of(from), Optional.empty());
    }

    /**
     * Returns all days before one.
     *
     * @param until the first day that no longer belongs to it
     * @return the validity, its start open
     */
    public static Validity until(LocalDate until) {
        return ImmutableValidity.of(Optional.empty(), Optional.of(until));
    }

    /** {@return all days, both ends open} */
    public static Validity always() {
        return ImmutableValidity.of(Optional.empty(), Optional.empty());
    }

    /** {@return the first day; empty if the start is open} */
    @Value.Parameter
    public abstract Optional<LocalDate> from();

    /** {@return the first day that no longer belongs to it; empty if the end is open} */
    @Value.Parameter
    public abstract Optional<LocalDate> until();

    /** {@return the last day, inclusive; empty if the end is open} */
    public Optional<LocalDate> lastDay() {
        return until().map(day -> day.minusDays(1));
    }

    /**
     * Tells whether a day belongs to it.
     *
     * @param day the day
     * @return true from {@link #from()}, inclusive, to {@link #until()}, exclusive
     */
    public boolean contains(LocalDate day) {
        return startsBy(day) && (until().isEmpty() || day.isBefore(until().get()));
    }

    /**
     * Tells whether two validities have a day in common.
     *
     * @param other the other one
     * @return true if some day belongs to both; two that merely touch do not overlap
     */
    public boolean overlaps(Validity other) {
        return (until().isEmpty() || other.startsBy(until().get().minusDays(1)))
                && (other.until().isEmpty() || startsBy(other.until().get().minusDays(1)));
    }

    /**
     * Returns the days that two validities have in common.
     *
     * @param other the other one
     * @return the common days; empty if there are none
     */
    public Optional<Validity> intersection(Validity other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(ImmutableValidity.of(later(from(), other.from()), earlier(until(), other.until())));
    }

    /**
     * Returns how many days of a year belong to it.
     *
     * @param year the year
     * @return the days, 0 to 366
     */
    public int daysIn(FiscalYear year) {
        return intersection(year.days())
                .map(part -> Math.toIntExact(ChronoUnit.DAYS.between(
                        part.from().orElseThrow(), part.until().orElseThrow())))
                .orElse(0);
    }

    /**
     * Returns how many months of a year belong to it, if it holds whole months of that year only.
     *
     * @param year the year
     * @return the months, 0 to 12; empty if a month of the year belongs to it in part
     */
    public Optional<Integer> monthsIn(FiscalYear year) {
        Optional<Validity> part = intersection(year.days());
        if (part.isEmpty()) {
            return Optional.of(0);
        }
        LocalDate first = part.get().from().orElseThrow();
        LocalDate end = part.get().until().orElseThrow();
        return first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1
                ? Optional.of(Math.toIntExact(ChronoUnit.MONTHS.between(first, end)))
                : Optional.empty();
    }

    private boolean startsBy(LocalDate day) {
        return from().isEmpty() || !day.isBefore(from().get());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() ? a : b;
        }
        return a.get().isAfter(b.get()) ? a : b;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() ? a : b;
        }
        return a.get().isBefore(b.get()) ? a : b;
    }

    @Value.Check
    void check() {
        if (from().isPresent() && until().isPresent()) {
            Preconditions.checkArgument(
                    from().get().isBefore(until().get()),
                    "validity from (%s) must lie before its until (%s), which is exclusive",
                    from().get(),
                    until().get());
        }
    }

    /** {@return {@code [2015-06-24, 2018-01-01)}, an open end left out: {@code [2015-06-24, )}} */
    @Override
    public String toString() {
        return (from().isPresent() ? "[" : "(")
                + from().map(LocalDate::toString).orElse("") + ", "
                + until().map(LocalDate::toString).orElse("") + ")";
    }
}
