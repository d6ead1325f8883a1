package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** A window of time seen from a day (期间): the calendar year, the last months, or a block of years. */
@Value.Immutable(builder = false)
public abstract class Window {
    /** The kinds of window. */
    public enum Kind {
        /** The calendar year of the day, whole. */
        CALENDAR_YEAR,
        /** The months up to and including the day: two years back from 2015-03-01 begin on 2013-03-02. */
        ROLLING,
        /** The block of calendar years that the day lies in, counted from an anchor year. */
        BLOCK
    }

    Window() {}

    /** {@return the calendar year of the day} */
    public static Window calendarYear() {
        return ImmutableWindow.of(Kind.CALENDAR_YEAR, 12, 0);
    }

    /**
     * Returns the months up to and including the day.
     *
     * @param months how many, at least 1
     * @return the window
     * @throws IllegalArgumentException if the months are below 1
     */
    public static Window rolling(int months) {
        return ImmutableWindow.of(Kind.ROLLING, months, 0);
    }

    /**
     * Returns the block of calendar years that the day lies in.
     *
     * @param years how many years a block has, at least 1
     * @param anchor the first year of any one block
     * @return the window
     * @throws IllegalArgumentException if the years are below 1
     */
    public static Window block(int years, int anchor) {
        return ImmutableWindow.of(Kind.BLOCK, Math.multiplyExact(years, 12), anchor);
    }

    /** {@return the kind of window} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return its length in months} */
    @Value.Parameter
    public abstract int months();

    /** {@return the first year of any one block; 0 for the other kinds} */
    @Value.Parameter
    public abstract int anchor();

    @Value.Check
    void check() {
        Preconditions.checkArgument(months() >= 1, "window (%s months) must be at least 1", months());
    }

    /**
     * Returns the first day of the window.
     *
     * @param at the day it is seen from
     * @return the first day, inclusive
     */
    public LocalDate firstDay(LocalDate at) {
        return switch (kind()) {
            case CALENDAR_YEAR -> LocalDate.of(at.getYear(), 1, 1);
            case ROLLING -> at.minusMonths(months()).plusDays(1);
            case BLOCK -> LocalDate.of(at.getYear() - Math.floorMod(at.getYear() - anchor(), months() / 12), 1, 1);
        };
    }

    /**
     * Returns the last day of the window.
     *
     * @param at the day it is seen from
     * @return the last day, inclusive; later than {@code at} for calendar windows
     */
    public LocalDate lastDay(LocalDate at) {
        return kind() == Kind.ROLLING ? at : firstDay(at).plusMonths(months()).minusDays(1);
    }

    /**
     * Tells whether an occurrence counts on a day: it lies within the window and not after the day.
     *
     * @param occurrence when it occurred
     * @param at the day it is seen from
     * @return true if it counts
     */
    public boolean counts(LocalDate occurrence, LocalDate at) {
        return !occurrence.isBefore(firstDay(at)) && !occurrence.isAfter(at);
    }

    /** How many occurrences count on a day. */
    long count(List<LocalDate> occurrences, LocalDate at) {
        return occurrences.stream().filter(day -> counts(day, at)).count();
    }
}
