package org.shequ.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The fiscal years or months that a rule speaks of (适用年度), apart from the days its document is in force.
 *
 * <p>"2015年起" covers 2015 whole, also the days before the document was issued. Where no coverage is printed, or its first year is lost in
 * print, the year of issue (or the date the caller assumes) starts it: see {@link #startingIn(FiscalYear)}.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Coverage {
    private static final int MONTHS = 12;

    Coverage() {}

    /** Where the start of a coverage is read. */
    public enum Start {
        /** The first year or month is printed. */
        PRINTED,
        /** No coverage is printed: whole years from the year of issue. */
        UNPRINTED,
        /** A coverage is printed, but its first year is lost. */
        LOST
    }

    /**
     * Returns whole years from one on ("2015年起").
     *
     * @param first the first year covered
     * @return the coverage, its end open
     */
    public static Coverage fromYear(FiscalYear first) {
        return ImmutableCoverage.of(Start.PRINTED, OptionalLong.of(january(first)), OptionalLong.empty());
    }

    /**
     * Returns whole years, both ends included.
     *
     * @param first the first year covered
     * @param last the last year covered
     * @return the coverage
     * @throws IllegalArgumentException if the last year lies before the first
     */
    public static Coverage years(FiscalYear first, FiscalYear last) {
        return ImmutableCoverage.of(Start.PRINTED, OptionalLong.of(january(first)), OptionalLong.of(december(last)));
    }

    /**
     * Returns whole months from one on ("2011年1月起").
     *
     * @param first the first month covered
     * @return the coverage, its end open
     */
    public static Coverage fromMonth(YearMonth first) {
        return ImmutableCoverage.of(Start.PRINTED, OptionalLong.of(number(first)), OptionalLong.empty());
    }

    /**
     * Returns whole months, both ends included.
     *
     * @param first the first month covered
     * @param last the last month covered
     * @return the coverage
     * @throws IllegalArgumentException if the last month lies before the first
     */
    public static Coverage months(YearMonth first, YearMonth last) {
        return ImmutableCoverage.of(Start.PRINTED, OptionalLong.of(number(first)), OptionalLong.of(number(last)));
    }

    /** {@return the coverage of a rule that prints none: whole years from the year of issue} */
    public static Coverage unprinted() {
        return ImmutableCoverage.of(Start.UNPRINTED, OptionalLong.empty(), OptionalLong.empty());
    }

    /** {@return a coverage whose first year is lost in print, its end open} */
    public static Coverage firstYearLost() {
        return ImmutableCoverage.of(Start.LOST, OptionalLong.empty(), OptionalLong.empty());
    }

    /**
     * Returns a coverage whose first year is lost in print and whose last year is known.
     *
     * @param last the last year covered
     * @return the coverage
     */
    public static Coverage firstYearLost(FiscalYear last) {
        return ImmutableCoverage.of(Start.LOST, OptionalLong.empty(), OptionalLong.of(december(last)));
    }

    /** {@return where its start is read} */
    @Value.Parameter
    public abstract Start start();

    /** The number of the first month covered: a {@code YearMonth} would load the formats of dates first. */
    @Value.Parameter
    abstract OptionalLong firstMonth();

    /** The number of the last month covered, inclusive. */
    @Value.Parameter
    abstract OptionalLong lastMonth();

    /** {@return the first month covered; empty unless printed} */
    public Optional<YearMonth> first() {
        return month(firstMonth());
    }

    /** {@return the last month covered, inclusive; empty if the end is open} */
    public Optional<YearMonth> last() {
        return month(lastMonth());
    }

    private static Optional<YearMonth> month(OptionalLong number) {
        return number.isPresent() ? Optional.of(YearMonth.from(firstDay(number.getAsLong()))) : Optional.empty();
    }

    /** {@return true if it covers whole years only} */
    public boolean isWholeYears() {
        return (firstMonth().isEmpty() || Math.floorMod(firstMonth().getAsLong(), MONTHS) == 0)
                && (lastMonth().isEmpty() || Math.floorMod(lastMonth().getAsLong(), MONTHS) == MONTHS - 1);
    }

    /**
     * Returns the coverage with its start known: a printed one unchanged, another one from 1 January of a year.
     *
     * @param year the year of issue, or of the date that the caller assumes
     * @return the coverage
     * @throws IllegalArgumentException if the year lies after the last year covered
     */
    public Coverage startingIn(FiscalYear year) {
        return start() == Start.PRINTED
                ? this
                : ImmutableCoverage.of(Start.PRINTED, OptionalLong.of(january(year)), lastMonth());
    }

    /** {@return the days it covers; empty while its start is not known} */
    public Optional<Validity> days() {
        if (firstMonth().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = firstDay(firstMonth().getAsLong());
        return Optional.of(
                lastMonth().isPresent()
                        ? Validity.between(day, firstDay(lastMonth().getAsLong() + 1))
                        : Validity.from(day));
    }

    /**
     * Tells whether it covers any month of a year.
     *
     * @param year the year
     * @return true or false; empty while its start is not known, unless the year lies after its end
     */
    public Optional<Boolean> covers(FiscalYear year) {
        if (lastMonth().isPresent() && lastMonth().getAsLong() < january(year)) {
            return Optional.of(false);
        }
        return firstMonth().isPresent() ? Optional.of(firstMonth().getAsLong() <= december(year)) : Optional.empty();
    }

    /**
     * Tells whether it covers a day.
     *
     * @param day the day
     * @return true or false; empty while its start is not known, unless the day lies after its end
     */
    public Optional<Boolean> covers(LocalDate day) {
        long month = number(day.getYear(), day.getMonthValue());
        if (lastMonth().isPresent() && lastMonth().getAsLong() < month) {
            return Optional.of(false);
        }
        return firstMonth().isPresent() ? Optional.of(firstMonth().getAsLong() <= month) : Optional.empty();
    }

    private static long january(FiscalYear year) {
        return number(year.value(), 1);
    }

    private static long december(FiscalYear year) {
        return number(year.value(), MONTHS);
    }

    private static long number(YearMonth month) {
        return number(month.getYear(), month.getMonthValue());
    }

    private static long number(int year, int month) {
        return (long) year * MONTHS + month - 1;
    }

    private static LocalDate firstDay(long number) {
        return LocalDate.of((int) Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1, 1);
    }

    @Value.Check
    void check() {
        if (firstMonth().isPresent()
                && lastMonth().isPresent()
                && lastMonth().getAsLong() < firstMonth().getAsLong()) {
            throw new IllegalArgumentException("coverage last month (" + last().get()
                    + ") must not lie before its first month (" + first().get() + ")");
        }
    }

    /** {@return for example {@code 2015-01..}, {@code 2011-01..2013-12}, {@code unprinted} or {@code lost..2013-12}} */
    @Override
    public String toString() {
        String end = last().map(YearMonth::toString).orElse("");
        return switch (start()) {
            case PRINTED -> first().map(YearMonth::toString).orElse("") + ".." + end;
            case UNPRINTED -> "unprinted";
            case LOST -> "lost.." + end;
        };
    }
}
