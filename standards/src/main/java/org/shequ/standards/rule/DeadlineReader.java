package org.shequ.standards.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;

/**
 * Reads deadlines, and holds their days against the phrase they were taken from.
 *
 * <p>A deadline is written <code>{"last": "2014-12-31", "loose": "2015-12-31", "printed": "2015年前"}</code>; {@code loose} is left out where
 * there is one last day. A phrase that counts from a day names it: <code>"from": "2010-12-21"</code>, or a partial date.
 */
final class DeadlineReader {
    private static final String DAY = "a day such as 2015-12-31";

    private DeadlineReader() {}

    /**
     * Reads a deadline under the readings taken.
     *
     * @param at where it stands
     * @param readings the reading of each choice; that of {@link DeadlineChoice#NAME} picks one of two last days
     * @return the deadline; empty if there is none, or a fault was added
     */
    static Optional<Deadline> read(Cursor at, Map<String, String> readings) {
        Optional<Deadline> deadline = at.isPresent() ? read(at) : Optional.empty();
        return deadline.isPresent() ? Optional.of(DeadlineChoice.read(deadline.get(), readings)) : deadline;
    }

    private static Optional<Deadline> read(Cursor at) {
        int before = at.faults().count();
        Fields fields = at.fields();
        Cursor fromAt = fields.optional("from");
        Cursor looseAt = fields.optional("loose");
        Cursor printed = fields.optional("printed");
        Cursor inferred = fields.optional("inferred");
        Optional<PartialDate> from = fromAt.parsed("a date such as 2010-12-21, 2012-05 or 2012", PartialDate::parse);
        Optional<LocalDate> last = fields.required("last").parsed(DAY, DeadlineReader::day);
        Optional<LocalDate> loose = looseAt.parsed(DAY, DeadlineReader::day);
        fields.end();
        if (!fields.isPresent()) {
            return Optional.empty();
        }
        if (printed.isPresent() == inferred.isPresent()) {
            at.fault("a deadline is printed or inferred", "exactly one of printed, inferred");
        }
        if (fromAt.isPresent() && !printed.isPresent()) {
            fromAt.fault("nothing counts from this day", "from beside a printed phrase such as 5年内 only");
        }
        inferred.text().filter(String::isBlank).ifPresent(blank -> inferred.fault("the reason in words"));
        if (last.isPresent() && loose.isPresent() && !loose.get().isAfter(last.get())) {
            looseAt.fault("a day after last (" + last.get() + "), or no such key");
        }
        if (at.faults().count() > before || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate strict = last.get();
        PrintedDeadline.check(printed, from, fromAt, strict, loose.orElse(strict));
        String wording = printed.text().orElse(strict.toString());
        return at.faults().count() > before
                ? Optional.empty()
                : at.made("a deadline that holds together", () -> Deadline.of(wording, strict, loose.orElse(strict)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day (" + text + ") must be a date such as 2015-12-31", e);
        }
    }
}
