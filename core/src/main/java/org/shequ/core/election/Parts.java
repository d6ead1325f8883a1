package org.shequ.core.election;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Cursor;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.NameSet;

/** The small parts of an election in JSON: days, numbers, names. */
final class Parts {
    private static final String DAY = "a day from 1900 to 2999, such as \"2016-12-31\"";

    private Parts() {}

    static Optional<LocalDate> day(Cursor place) {
        return place.text().flatMap(text -> place.made(DAY, () -> parseDay(text)));
    }

    private static LocalDate parseDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            FiscalYear.containing(day);
            return day;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date (" + text + ") must be " + DAY, e);
        }
    }

    static Optional<Persons> persons(Cursor place) {
        return place.integer(0, Long.MAX_VALUE).map(Persons::of);
    }

    static Optional<Count> count(Cursor place) {
        return place.integer(0, Integer.MAX_VALUE).map(Count::of);
    }

    static Optional<NameSet> names(Cursor place) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        List<String> names =
                place.elements().stream().flatMap(each -> each.text().stream()).toList();
        return place.made("names of capital letters, digits and underscores, each once", () -> NameSet.of(names));
    }
}
