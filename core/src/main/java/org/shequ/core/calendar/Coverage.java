package org.shequ.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * The fiscal years or months that a rule speaks of (适用年度), apart from the days its document is in force.
 *
 * <p>"2015年起" covers 2015 whole, also the days before the document was issued. Where no coverage is printed, or its first year is lost in
 * print, the year of issue (or the date the caller assumes) starts it: see {@link #startingIn(FiscalYear)}.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Coverage {
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
        return ImmutableCoverage.of(Start.PRINTED, Optional.of(january(first)), Optional.empty());
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
        return months(january(first), december(last));
    }

    /**
     * Returns whole months from one on ("2011年1月起").
     *
     * @param first the first month covered
     * @return the coverage, its end open
     */
    public static Coverage fromMonth(YearMonth first) {
        return ImmutableCoverage.of(Start.PRINTED, Optional.of(first), Optional.empty());
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
        return ImmutableCoverage.of(Start.PRINTED, Optional.of(first), Optional.of(last));
    }

    /** {@return the coverage of a rule that prints none: whole years from the year of issue} */
    public static Coverage unprinted() {
        return ImmutableCoverage.of(Start.UNPRINTED, Optional.empty(), Optional.empty());
    }

    /** {@return a coverage whose first year is lost in print, its end open} */
    public static Coverage firstYearLost() {
        return ImmutableCoverage.of(Start.LOST, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a coverage whose first year is lost in print and whose last year is known.
     *
     * @param last the last year covered
     * @return the coverage
     */
    public static Coverage firstYearLost(FiscalYear last) {
        return ImmutableCoverage.of(Start.LOST, Optional.empty(), Optional.of(december(last)));
    }

    /** {@return where its start is read} */
    @Value.Parameter
    public abstract Start start();

    /** {@return the first month covered; empty unless printed} */
    @Value.Parameter
    public abstract Optional<YearMonth> first();

    /** {@return the last month covered, inclusive; empty if the end is open} */
    @Value.Parameter
    public abstract Optional<YearMonth> last();

    /** {@return true if it covers whole years only} */
    public boolean isWholeYears() {
        return (first().isEmpty() || first().get().getMonthValue() == 1)
                && (last().isEmpty() || last().get().getMonthValue() == 12);
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
                : ImmutableCoverage.of(Start.PRINTED, Optional.of(january(year)), last());
    }

    /** {@return the days it covers; empty while its start is not known} */
    public Optional<Validity> days() {
        if (first().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = first().get().atDay(1);
        return Optional.of(
                last().isPresent()
                        ? Validity.between(day, last().get().plusMonths(1).atDay(1))
                        : Validity.from(day));
    }

    /**
     * Tells whether it covers any month of a year.
     *
     * @param year the year
     * @return true or false; empty while its start is not known, unless the year lies after its end
     */
    public Optional<Boolean> covers(FiscalYear year) {
        if (last().isPresent() && last().get().getYear() < year.value()) {
            return Optional.of(false);
        }
        return first().isPresent() ? Optional.of(first().get().getYear() <= year.value()) : Optional.empty();
    }

    /**
     * Tells whether it covers a day.
     *
     * @param day the day
     * @return true or false; empty while its start is not known, unless the day lies after its end
     */
    public Optional<Boolean> covers(LocalDate day) {
        if (last().map(month -> month.isBefore(YearMonth.from(day))).orElse(false)) {
            return Optional.of(false);
        }
        return first().map(month -> !month.isAfter(YearMonth.from(day)));
    }

    private static YearMonth january(FiscalYear year) {
        return YearMonth.of(year.value(), 1);
    }

    private static YearMonth december(FiscalYear year) {
        return YearMonth.of(year.value(), 12);
    }

    @Value.Check
    void check() {
        if (first().isPresent() && last().isPresent()) {
            YearMonth from = first().get();
            YearMonth to = last().get();
            Preconditions.checkArgument(
                    !to.isBefore(from), "coverage last month (%s) must not lie before its first month (%s)", to, from);
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
