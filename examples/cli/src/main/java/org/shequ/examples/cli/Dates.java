package org.shequ.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;

/** Days named on the command line. */
final class Dates {
    private Dates() {}

    /**
     * Reads the day of {@code --date}.
     *
     * @throws Refusal if it is not given, no day, or outside the years that are known
     */
    static LocalDate asked(@Nullable String text) {
        if (text == null) {
            throw Refusal.of("--date must be given, such as --date 2018-12-31");
        }
        try {
            LocalDate date = LocalDate.parse(text);
            FiscalYear.containing(date);
            return date;
        } catch (DateTimeException e) {
            throw Refusal.of("--date \"" + text + "\" must be a day, such as 2018-12-31");
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of("--date: " + wrong.getMessage());
        }
    }
}
