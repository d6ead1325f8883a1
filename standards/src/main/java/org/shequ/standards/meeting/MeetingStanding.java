package org.shequ.standards.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.Meeting;
import org.shequ.core.meeting.MeetingJson;
import org.shequ.standards.lookup.Lookup;

/** How a meeting stands to the rules in force on its day (会议合规情况): one answer for each question, and what became of each matter. */
@Value.Immutable
public abstract class MeetingStanding {
    MeetingStanding() {}

    static ImmutableMeetingStanding.Builder builder() {
        return ImmutableMeetingStanding.builder();
    }

    /** {@return the meeting} */
    public abstract Meeting meeting();

    /** {@return the day whose rules it is held against: its own, or the day asked about where its own is not known} */
    public abstract LocalDate date();

    /** {@return what was found of each document whose place covers it} */
    public abstract List<Lookup> lookup();

    /** {@return the answers: call, notice, quorum, then the majority of each matter} */
    public abstract List<MeetingPoint> points();

    /** {@return what became of each matter, in the order of the agenda} */
    public abstract List<MeetingResult> results();

    /**
     * Returns the answer to a question about the meeting as such.
     *
     * @param aspect what is asked; not the majority, which is asked of each matter
     * @return the answer
     * @throws IllegalArgumentException if the majority is asked
     */
    public MeetingPoint point(MeetingAspect aspect) {
        return points().stream()
                .filter(each -> each.aspect() == aspect && each.matter().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "aspect (" + aspect + ") must be of the meeting as such; the majority is of a matter"));
    }

    /**
     * Returns the answer about the majority of a matter.
     *
     * @param matter the id of the matter
     * @return the answer
     * @throws IllegalArgumentException if the matter is not on the agenda; the message lists what is
     */
    public MeetingPoint majority(String matter) {
        return points().stream()
                .filter(each -> each.matter().equals(Optional.of(matter)))
                .findFirst()
                .orElseThrow(() -> noMatter(matter));
    }

    /**
     * Returns what became of a matter.
     *
     * @param matter the id of the matter
     * @return the result
     * @throws IllegalArgumentException if the matter is not on the agenda; the message lists what is
     */
    public MeetingResult result(String matter) {
        return findResult(matter).orElseThrow(() -> noMatter(matter));
    }

    Optional<MeetingResult> findResult(String matter) {
        return results().stream().filter(each -> each.matter().equals(matter)).findFirst();
    }

    private IllegalArgumentException noMatter(String matter) {
        return new IllegalArgumentException("no matter " + matter + " on the agenda of " + meeting() + "; there are "
                + results().stream().map(MeetingResult::matter).toList());
    }

    /**
     * Writes the standing as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the standing, each key always, in one order.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("meeting", meeting().id())
                .put("kind", meeting().kind().name())
                .put("kindLabel", meeting().kind().label().in(locale))
                .put("date", date().toString())
                .put(
                        "lookup",
                        Json.array(
                                lookup().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "answers",
                        Json.array(
                                points().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "matters",
                        Json.array(results().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .put("facts", MeetingJson.write(meeting()))
                .build();
    }

    @Override
    public String toString() {
        return meeting() + " " + points();
    }
}
