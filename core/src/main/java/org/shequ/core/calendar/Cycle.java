package org.shequ.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * Rounds that follow each other without a gap, each of so many calendar years (轮次周期): every year, or every three years from an anchor.
 *
 * <p>Whose anchor it is plays no part: {@code every(3, 2011)} and {@code every(3, 2014)} are equal, for their rounds are the
 * same.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Cycle {
    private static final int BASE = 2000;

    Cycle() {}

    /** {@return a round each year} */
    public static Cycle yearly() {
        return ImmutableCycle.of(1, FiscalYear.of(BASE));
    }

    /**
     * Returns a round of so many years.
     *
     * @param years how many years a round has, 1 to 100
     * @param anchor the first year of any one round, for example 2011
     * @return the cycle; {@code every(3, 2011)} has the rounds 2008-2010, 2011-2013, 2014-2016
     * @throws IllegalArgumentException if the years lie outside 1 to 100
     */
    public static Cycle every(int years, FiscalYear anchor) {
        Preconditions.checkArgument(years >= 1 && years <= 100, "cycle (%s years) must be from 1 to 100 years", years);
        return ImmutableCycle.of(years, FiscalYear.of(BASE + Math.floorMod(anchor.value() - BASE, years)));
    }

    /** {@return how many years a round has, 1 to 100} */
    @Value.Parameter
    public abstract int years();

    /** {@return the first year of one round: of those from 2000 on, the first} */
    @Value.Parameter
    public abstract FiscalYear anchor();

    /** {@return whether there is a round each year} */
    public boolean isYearly() {
        return years() == 1;
    }

    /**
     * Returns the round that a day falls in.
     *
     * @param day the day
     * @return the round; each day has exactly one
     * @throws IllegalArgumentException if a year of the round lies outside 1900 to 2999
     */
    public Round round(LocalDate day) {
        return round(FiscalYear.containing(day));
    }

    /**
     * Returns the round that a year falls in.
     *
     * @param year the year
     * @return the round
     * @throws IllegalArgumentException if a year of the round lies outside 1900 to 2999
     */
    public Round round(FiscalYear year) {
        FiscalYear first = year.plus(-Math.floorMod(year.value() - anchor().value(), years()));
        return Round.of(first, first.plus(years() - 1));
    }

    /**
     * Returns the round that begins next after a day.
     *
     * @param day the day; the round it falls in has begun, also on its first day
     * @return the round after that
     */
    public Round next(LocalDate day) {
        return round(round(day).last().plus(1));
    }

    /**
     * Returns the rounds from one day to another.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     * @return the rounds that have a day between them, in order; none where the last day lies before the first
     */
    public List<Round> rounds(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of();
        }
        FiscalYear first = round(from).first();
        int last = round(to).first().value();
        return IntStream.rangeClosed(0, (last - first.value()) / years())
                .mapToObj(each -> round(first.plus(each * years())))
                .toList();
    }

    /** {@return how often there is a round, such as {@code every 3 years, from 2002}} */
    @Override
    public String toString() {
        return isYearly() ? "every year" : "every " + years() + " years, from " + anchor();
    }
}
