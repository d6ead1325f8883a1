package org.shequ.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** A budget year (预算年度), 1 January to 31 December (预算法 art. 18). */
@Value.Immutable(builder = false, copy = false)
public abstract class FiscalYear implements Comparable<FiscalYear> {
    FiscalYear() {}

    /**
     * Returns a fiscal year, for example {@code FiscalYear.of(2016)}.
     *
     * @param value the calendar year, 1900 to 2999
     * @return the fiscal year
     * @throws IllegalArgumentException if the year lies outside 1900 to 2999
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FiscalYear of(int value) {
        return ImmutableFiscalYear.of(value);
    }

    /**
     * Returns the fiscal year that a date lies in.
     *
     * @param date the date
     * @return its fiscal year
     * @throws IllegalArgumentException if the year lies outside 1900 to 2999
     */
    public static FiscalYear containing(LocalDate date) {
        return of(date.getYear());
    }

    /**
     * Reads a year of four digits, as {@link #toString()} writes it.
     *
     * @param text four digits, for example {@code "2016"}
     * @return the fiscal year
     * @throws IllegalArgumentException if the text is not such a year
     */
    public static FiscalYear parse(String text) {
        Preconditions.checkArgument(
                text.length() == 4 && isDigits(text), "fiscal year (%s) must be four digits", Excerpt.of(text));
        return of(Integer.parseInt(text));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** {@return the calendar year, 1900 to 2999} */
    @JsonValue
    @Value.Parameter
    public abstract int value();

    /** {@return 1 January of the year} */
    public LocalDate firstDay() {
        return LocalDate.of(value(), 1, 1);
    }

    /** {@return 31 December of the year} */
    public LocalDate lastDay() {
        return LocalDate.of(value(), 12, 31);
    }

    /** {@return 365 or 366} */
    public int lengthInDays() {
        return firstDay().lengthOfYear();
    }

    /** {@return the days of the year as a half-open range} */
    public Validity days() {
        return Validity.between(firstDay(), lastDay().plusDays(1));
    }

    /**
     * Tells whether a date lies in the year.
     *
     * @param date the date
     * @return true from 1 January to 31 December, both inclusive
     */
    public boolean contains(LocalDate date) {
        return date.getYear() == value();
    }

    /**
     * Returns the year a number of years later.
     *
     * @param years how many years later; negative for earlier
     * @return the later year
     * @throws IllegalArgumentException if that year lies outside 1900 to 2999
     * @throws ArithmeticException if the sum overflows
     */
    public FiscalYear plus(int years) {
        return of(Math.addExact(value(), years));
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value(), other.value());
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                value() >= 1900 && value() <= 2999, "fiscal year (%s) must be from 1900 to 2999", value());
    }

    @Override
    public String toString() {
        return Integer.toString(value());
    }
}
