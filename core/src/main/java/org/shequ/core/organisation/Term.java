package org.shequ.core.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * A term of office (任期、届期): from its first day until the day on which it ends, that day excluded; perhaps with the day of the election.
 *
 * <p>Example: a term of three years from 2018-12-28 is {@code Term.between(2018-12-28, 2021-12-28)}, its last day 2021-12-27.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Term {
    Term() {}

    /**
     * Returns a term whose end is known.
     *
     * @param from its first day
     * @param until the day on which it ends, excluded
     * @return the term
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public static Term between(LocalDate from, LocalDate until) {
        return ImmutableTerm.of(from, Optional.of(until), Optional.empty());
    }

    /**
     * Returns a term whose end is not known.
     *
     * @param from its first day
     * @return the term
     */
    public static Term from(LocalDate from) {
        return ImmutableTerm.of(from, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a term of whole years.
     *
     * @param from its first day
     * @param years how many years, at least 1
     * @return the term
     * @throws IllegalArgumentException if the years are fewer than 1
     */
    public static Term ofYears(LocalDate from, int years) {
        Preconditions.checkArgument(years >= 1, "term (%s years) must be at least 1 year", years);
        return between(from, from.plusYears(years));
    }

    static Term made(LocalDate from, Optional<LocalDate> until, Optional<LocalDate> electedOn) {
        return ImmutableTerm.of(from, until, electedOn);
    }

    /**
     * Returns the same term with the day of its election.
     *
     * @param day the day of the election
     * @return the term
     * @throws IllegalArgumentException if the day lies after the first day of the term
     */
    public Term electedOn(LocalDate day) {
        return made(from(), until(), Optional.of(day));
    }

    /** {@return its first day} */
    @Value.Parameter
    public abstract LocalDate from();

    /** {@return the day on which it ends, excluded; empty if not known} */
    @Value.Parameter
    public abstract Optional<LocalDate> until();

    /** {@return the day of the election, at the latest the first day of the term; empty if not known} */
    @Value.Parameter
    public abstract Optional<LocalDate> electedOn();

    /** {@return its last day, included; empty if not known} */
    public Optional<LocalDate> lastDay() {
        return until().map(day -> day.minusDays(1));
    }

    /** {@return its length, where it is a number of whole years; empty if the end is not known or falls between years} */
    public Optional<Integer> years() {
        return until().flatMap(end -> {
            int years = end.getYear() - from().getYear();
            return years >= 1 && from().plusYears(years).equals(end) ? Optional.of(years) : Optional.empty();
        });
    }

    /**
     * Tells where a day lies.
     *
     * @param day the day
     * @return {@code NOT_BEGUN} before the first day, {@code ENDED} from the day on which it ends, else {@code RUNNING}; empty where the end
     *     is not known and the day does not lie before the first
     */
    public Optional<TermState> on(LocalDate day) {
        if (day.isBefore(from())) {
            return Optional.of(TermState.NOT_BEGUN);
        }
        return until().map(end -> day.isBefore(end) ? TermState.RUNNING : TermState.ENDED);
    }

    /**
     * Returns how many days are left after a day.
     *
     * @param day the day
     * @return the days from the day to the last day of the term, 0 on the last day, negative after it; empty if the end is not known
     */
    public Optional<Long> daysLeft(LocalDate day) {
        return lastDay().map(last -> ChronoUnit.DAYS.between(day, last));
    }

    @Value.Check
    void check() {
        until().ifPresent(end -> Preconditions.checkArgument(
                end.isAfter(from()), "until of a term (%s) must lie after its first day, %s", end, from()));
        electedOn()
                .ifPresent(day -> Preconditions.checkArgument(
                        !day.isAfter(from()),
                        "electedOn of a term (%s) must not lie after its first day, %s",
                        day,
                        from()));
    }

    /** {@return first day and end, such as {@code 2018-12-28/2021-12-28}; {@code ..} for an end that is not known} */
    @Override
    public String toString() {
        return from() + "/" + until().map(LocalDate::toString).orElse("..");
    }
}
