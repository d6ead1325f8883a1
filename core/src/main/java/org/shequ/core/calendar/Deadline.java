package org.shequ.core.calendar;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * A date by which something is to be reached (期限), with its printed wording and two last days.
 *
 * <p>"2015年前" read strictly ends with 2014-12-31, read loosely with 2015-12-31. A deadline is due from its last day, inclusive; the date of an
 * assessment means the end of that day.
 *
 * <table>
 * <caption>"2015年前", no reading chosen</caption>
 * <tr><th></th><th>2014-12-30</th><th>2014-12-31</th><th>2015-12-30</th><th>2015-12-31</th></tr>
 * <tr><td>met</td><td>MET</td><td>MET</td><td>MET</td><td>MET</td></tr>
 * <tr><td>unmet</td><td>NOT_YET_DUE</td><td>UNDETERMINED</td><td>UNDETERMINED</td><td>DUE</td></tr>
 * <tr><td>unknown</td><td>UNDETERMINED</td><td>UNDETERMINED</td><td>UNDETERMINED</td><td>UNDETERMINED</td></tr>
 * </table>
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Deadline {
    Deadline() {}

    /** Which last day is meant. */
    public enum Reading {
        /** The earlier one: "2015年前" ends with 2014-12-31. */
        STRICT,
        /** The later one: "2015年前" ends with 2015-12-31. */
        LOOSE
    }

    /** What is known of the thing that is to be reached. */
    public enum Attainment {
        /** It is reached. */
        MET,
        /** It is not reached. */
        UNMET,
        /** A fact is missing. */
        UNKNOWN
    }

    /** How a deadline stands at a date. */
    public enum Status {
        /** Reached, at any time. */
        MET,
        /** Not reached, and there is time left. */
        NOT_YET_DUE,
        /** Not reached, and the last day is here or past. */
        DUE,
        /** A fact is missing, or the two last days disagree. */
        UNDETERMINED
    }

    /**
     * Returns a deadline that has one last day.
     *
     * @param wording the words as printed, for example {@code "到2015年底"}
     * @param lastDay the last day, inclusive
     * @return the deadline
     * @throws IllegalArgumentException if the wording is blank
     */
    public static Deadline of(String wording, LocalDate lastDay) {
        return ImmutableDeadline.of(wording, lastDay, lastDay);
    }

    /**
     * Returns a deadline whose words can be read in two ways.
     *
     * @param wording the words as printed, for example {@code "2015年前"}
     * @param strictLastDay the last day read strictly, inclusive
     * @param looseLastDay the last day read loosely, inclusive
     * @return the deadline
     * @throws IllegalArgumentException if the wording is blank, or the loose last day lies before the strict one
     */
    public static Deadline of(String wording, LocalDate strictLastDay, LocalDate looseLastDay) {
        return ImmutableDeadline.of(wording, strictLastDay, looseLastDay);
    }

    /**
     * Returns the deadline "到X年": the last day of a year.
     *
     * @param wording the words as printed
     * @param year the year
     * @return the deadline
     * @throws IllegalArgumentException if the wording is blank
     */
    public static Deadline byEndOf(String wording, FiscalYear year) {
        return of(wording, year.lastDay());
    }

    /**
     * Returns the deadline "X年前": strict, the last day of the year before; loose, the last day of the year.
     *
     * @param wording the words as printed
     * @param year the year
     * @return the deadline
     * @throws IllegalArgumentException if the wording is blank
     */
    public static Deadline before(String wording, FiscalYear year) {
        return of(wording, year.firstDay().minusDays(1), year.lastDay());
    }

    /** {@return the words as printed} */
    @Value.Parameter
    public abstract String wording();

    /** {@return the last day read strictly, inclusive} */
    @Value.Parameter
    public abstract LocalDate strictLastDay();

    /** {@return the last day read loosely, inclusive; never before the strict one} */
    @Value.Parameter
    public abstract LocalDate looseLastDay();

    /** {@return true if the words can be read in two ways} */
    public boolean isAmbiguous() {
        return !strictLastDay().equals(looseLastDay());
    }

    /**
     * Returns the last day under a reading.
     *
     * @param reading which last day is meant
     * @return that day, inclusive
     */
    public LocalDate lastDay(Reading reading) {
        return reading == Reading.STRICT ? strictLastDay() : looseLastDay();
    }

    /**
     * Returns the deadline with one reading chosen.
     *
     * @param reading which last day is meant
     * @return a deadline of the same wording with that last day alone
     */
    public Deadline read(Reading reading) {
        return of(wording(), lastDay(reading));
    }

    /**
     * Returns how the deadline stands at the end of a day, no reading chosen.
     *
     * @param attained what is known of the thing that is to be reached
     * @param date the day
     * @return the status; unmet between the two last days is undetermined
     */
    public Status status(Attainment attained, LocalDate date) {
        return switch (attained) {
            case MET -> Status.MET;
            case UNKNOWN -> Status.UNDETERMINED;
            case UNMET -> {
                if (date.isBefore(strictLastDay())) {
                    yield Status.NOT_YET_DUE;
                }
                yield date.isBefore(looseLastDay()) ? Status.UNDETERMINED : Status.DUE;
            }
        };
    }

    /**
     * Returns how the deadline stands at the end of a day under a reading.
     *
     * @param attained what is known of the thing that is to be reached
     * @param date the day
     * @param reading which last day is meant
     * @return the status; undetermined only if a fact is missing
     */
    public Status status(Attainment attained, LocalDate date, Reading reading) {
        return read(reading).status(attained, date);
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!wording().isBlank(), "deadline wording (%s) must not be blank", wording());
        Preconditions.checkArgument(
                !looseLastDay().isBefore(strictLastDay()),
                "deadline loose last day (%s) must not lie before its strict last day (%s)",
                looseLastDay(),
                strictLastDay());
    }

    /** {@return {@code 2015-12-31}, or both last days: {@code 2014-12-31|2015-12-31}} */
    @Override
    public String toString() {
        return isAmbiguous()
                ? strictLastDay() + "|" + looseLastDay()
                : strictLastDay().toString();
    }
}
