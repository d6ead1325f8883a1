package org.shequ.standards.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.standards.lookup.Lookup;

/** How meetings stand to the rules of their days, and what must happen to matters (会议与事项报告). */
@Value.Immutable
public abstract class MeetingReport {
    MeetingReport() {}

    static ImmutableMeetingReport.Builder builder() {
        return ImmutableMeetingReport.builder();
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return what was found on the day of each document whose place covers the place} */
    public abstract List<Lookup> lookup();

    /** {@return the meetings, in the order given} */
    public abstract List<MeetingStanding> meetings();

    /** {@return the matters, in the order given} */
    public abstract List<Route> routes();

    /**
     * Writes the report as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the report, each key always, in one order.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .put(
                        "lookup",
                        Json.array(
                                lookup().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "meetings",
                        Json.array(meetings().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .put(
                        "routes",
                        Json.array(
                                routes().stream().map(each -> each.json(locale)).toList()))
                .build();
    }

    @Override
    public String toString() {
        return date() + " " + meetings() + " " + routes();
    }
}
