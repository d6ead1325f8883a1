package org.shequ.standards.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;

/** Reads deadlines, their phrases not held against their days. */
final class PlainDeadline {
    private PlainDeadline() {}

    static Optional<Deadline> read(Cursor cursor) {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        Fields fields = cursor.fields();
        fields.optional("from");
        Optional<LocalDate> last = fields.required("last").parsed("a day such as 2015-12-31", PlainDeadline::day);
        Optional<LocalDate> loose = fields.optional("loose").parsed("a day such as 2015-12-31", PlainDeadline::day);
        Optional<String> words = fields.oneKeyOf(java.util.List.of("printed", "inferred"))
                .flatMap(key -> fields.optional(key).text());
        fields.end();
        return last.flatMap(strict -> words.flatMap(
                wording -> cursor.made("a deadline", () -> Deadline.of(wording, strict, loose.orElse(strict)))));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("day (" + text + ") must be a date such as 2015-12-31", e);
        }
    }
}
