package org.shequ.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.NameShape;

/**
 * A date known to the day, to the month or to the year only (不完整日期): "2012, day unknown".
 *
 * <p>It stands for one unknown day of the range from {@link #earliest()} to {@link #latest()}. Asked on a date, it is not yet reached before
 * the range, unknown inside it, and reached from the last day of the range on.
 *
 * <table>
 * <caption>{@code parse("2012").knownBy(date)}</caption>
 * <tr><td>2011-12-31</td><td>BEFORE</td></tr>
 * <tr><td>2012-01-01</td><td>WITHIN</td></tr>
 * <tr><td>2012-12-30</td><td>WITHIN</td></tr>
 * <tr><td>2012-12-31</td><td>FROM_LAST_DAY</td></tr>
 * </table>
 */
@Value.Immutable(builder = false, copy = false)
public abstract class PartialDate {
    private static final NameShape YEAR = NameShape.of("0-9", "0-9", 3);
    private static final NameShape PART = NameShape.of("0-9", "0-9", 1);

    PartialDate() {}

    /** How a partial date stands to a date. */
    public enum Relation {
        /** The date lies before the earliest day: not yet. */
        BEFORE,
        /** The date lies in the range, before its last day: unknown. */
        WITHIN,
        /** The date is the last day of the range or later: reached. */
        FROM_LAST_DAY
    }

    /**
     * Returns a date known to the day.
     *
     * @param day the day
     * @return the date
     * @throws IllegalArgumentException if the year lies outside 1900 to 2999
     */
    public static PartialDate of(LocalDate day) {
        return ImmutablePartialDate.of(day, day);
    }

    /**
     * Returns a date known to the month.
     *
     * @param month the month
     * @return the date
     * @throws IllegalArgumentException if the year lies outside 1900 to 2999
     */
    public static PartialDate of(YearMonth month) {
        return ImmutablePartialDate.of(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Returns a date known to the year.
     *
     * @param year the year
     * @return the date
     */
    public static PartialDate of(FiscalYear year) {
        return ImmutablePartialDate.of(year.firstDay(), year.lastDay());
    }

    /**
     * Reads a date: {@code "2012"}, {@code "2012-05"} or {@code "2012-05-06"}.
     *
     * @param text the date
     * @return the date
     * @throws IllegalArgumentException if the text has another shape, or there is no such day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        Preconditions.checkArgument(
                hasShape(text),
                "date (%s) must be a year, a month or a day: 2012, 2012-05 or 2012-05-06",
                Excerpt.of(text));
        try {
            return switch (text.length()) {
                case 4 -> of(FiscalYear.parse(text));
                case 7 -> of(YearMonth.of(number(text, 0, 4), number(text, 5, 7)));
                default -> of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date (" + text + ") must be a day that exists", e);
        }
    }

    private static boolean hasShape(String text) {
        int length = text.length();
        return (length == 4 || length == 7 || length == 10)
                && YEAR.matches(text, 0, 4)
                && (length == 4 || (text.charAt(4) == '-' && PART.matches(text, 5, 7)))
                && (length < 10 || (text.charAt(7) == '-' && PART.matches(text, 8, 10)));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** {@return the first day it may be} */
    @Value.Parameter
    public abstract LocalDate earliest();

    /** {@return the last day it may be} */
    @Value.Parameter
    public abstract LocalDate latest();

    /** {@return true if it is known to the day} */
    public boolean isDay() {
        return earliest().equals(latest());
    }

    /** {@return true if it is known to the month but not to the day} */
    public boolean isMonth() {
        return !isDay() && earliest().getMonth() == latest().getMonth();
    }

    /** {@return the year it lies in, always known} */
    public FiscalYear year() {
        return FiscalYear.containing(earliest());
    }

    /**
     * Returns whether this date has been reached at the end of a given day.
     *
     * @param date the day asked about
     * @return {@link Relation#BEFORE} before {@link #earliest()}, {@link Relation#FROM_LAST_DAY} from {@link #latest()} inclusive, else
     *     {@link Relation#WITHIN}; a date known to the day is never within
     */
    public Relation knownBy(LocalDate date) {
        if (date.isBefore(earliest())) {
            return Relation.BEFORE;
        }
        return date.isBefore(latest()) ? Relation.WITHIN : Relation.FROM_LAST_DAY;
    }

    @Value.Check
    void check() {
        FiscalYear.of(earliest().getYear());
    }

    @Override
    @JsonValue
    public String toString() {
        String day = earliest().toString();
        return isDay() ? day : day.substring(0, isMonth() ? 7 : 4);
    }
}
