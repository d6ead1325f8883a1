package org.shequ.core.calendar;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** The calendar years of one round of a cycle (轮次): whole years, the first and the last inclusive. */
@Value.Immutable(builder = false, copy = false)
public abstract class Round implements Comparable<Round> {
    Round() {}

    static Round of(FiscalYear first, FiscalYear last) {
        return ImmutableRound.of(first, last);
    }

    /** {@return the first year} */
    @Value.Parameter
    public abstract FiscalYear first();

    /** {@return the last year, the first where there is but one} */
    @Value.Parameter
    public abstract FiscalYear last();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                first().compareTo(last()) <= 0,
                "last year of a round (%s) must not be before its first, %s",
                last(),
                first());
    }

    /** {@return the first day, 1 January of the first year} */
    public LocalDate firstDay() {
        return first().firstDay();
    }

    /** {@return the last day, 31 December of the last year} */
    public LocalDate lastDay() {
        return last().lastDay();
    }

    /**
     * Tells whether a day falls in the round.
     *
     * @param day the day
     * @return true from the first day to the last, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * Compares by the first year.
     *
     * @param other the other round
     * @return negative, zero or positive as this begins earlier, in the same year or later
     */
    @Override
    public int compareTo(Round other) {
        int first = first().compareTo(other.first());
        return first != 0 ? first : last().compareTo(other.last());
    }

    /** {@return the year, or the years as in {@code 2011-2013}} */
    @Override
    public String toString() {
        return first().equals(last()) ? first().toString() : first() + "-" + last();
    }
}
