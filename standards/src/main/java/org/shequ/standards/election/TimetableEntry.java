package org.shequ.standards.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.RuleId;

/** One day of a timetable counted from election day (选举日程), with the rule that sets it. */
@Value.Immutable
public abstract class TimetableEntry {
    TimetableEntry() {}

    static ImmutableTimetableEntry.Builder builder() {
        return ImmutableTimetableEntry.builder();
    }

    /** {@return what is to be done} */
    public abstract TimetableEvent event();

    /** {@return the day, itself within; empty where no rule in force sets it} */
    public abstract Optional<LocalDate> day();

    /** {@return the day on which it was done, if stated} */
    public abstract Optional<LocalDate> done();

    /** {@return the rule; empty for election day itself, and where no rule in force sets the day} */
    public abstract Optional<RuleId> rule();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return where its words stand} */
    public abstract Optional<Citation> citation();

    /** {@return what to beware of, such as that the figure was read in accounts of the law} */
    public abstract Set<String> caveats();

    /** {@return what is missing where no day is set; none where it is} */
    public abstract Optional<String> missing();

    /**
     * Writes the entry, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("event", event().name())
                .put("label", event().label().in(locale))
                .putOrNull("day", Written.text(day()))
                .putOrNull("done", Written.text(done()))
                .putOrNull("rule", Written.text(rule()))
                .put("clauses", Written.texts(clauses()))
                .putOrNull("citation", citation().map(each -> Json.text(each.printed())))
                .put("caveats", Written.texts(caveats()))
                .putOrNull("missing", missing().map(Json::text))
                .build();
    }

    /** {@return the event and the day} */
    @Override
    public String toString() {
        return event() + " " + day().map(Object::toString).orElse("unknown");
    }
}
