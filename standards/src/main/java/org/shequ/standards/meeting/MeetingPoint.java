package org.shequ.standards.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;

/** The answer to one question about a meeting (会议要件答复), and the rules it rests on. */
@Value.Immutable
public abstract class MeetingPoint {
    MeetingPoint() {}

    static MeetingPoint of(MeetingAspect aspect, Optional<String> matter, List<MeetingGround> grounds) {
        return ImmutableMeetingPoint.builder()
                .aspect(aspect)
                .matter(matter)
                .answer(MeetingAnswer.all(
                        grounds.stream().map(MeetingGround::answer).toList()))
                .addAllGrounds(grounds)
                .build();
    }

    /** {@return what is asked} */
    public abstract MeetingAspect aspect();

    /** {@return the matter that was voted on; empty for the meeting as such} */
    public abstract Optional<String> matter();

    /** {@return the answer} */
    public abstract MeetingAnswer answer();

    /** {@return the rules it rests on, by document; none where no rule in force asks} */
    public abstract List<MeetingGround> grounds();

    /** {@return the names of what would settle it, in order; none unless it is open} */
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>();
        if (answer() == MeetingAnswer.UNDETERMINED) {
            grounds().forEach(each -> missing.addAll(each.missing()));
        }
        return missing;
    }

    /**
     * Says the answer in words.
     *
     * @param locale Chinese or English
     * @return a phrase, such as {@code 未达到法定人数}
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String words(Locale locale) {
        return MeetingWords.in(locale).say(aspect() + "." + answer());
    }

    /**
     * Writes the answer, each key always.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("aspect", aspect().name())
                .putOrNull("matter", matter().map(Json::text))
                .put("answer", answer().name())
                .put("words", words(locale))
                .put("missing", MeetingWords.texts(missing()))
                .put(
                        "grounds",
                        Json.array(grounds().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .build();
    }

    @Override
    public String toString() {
        return aspect() + matter().map(id -> " " + id).orElse("") + " " + answer();
    }
}
