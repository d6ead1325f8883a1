package org.shequ.standards.meeting;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.MeetingDecision;

/** What became of a matter at a meeting under the rules in force, beside what is said to have been decided (表决结果). */
@Value.Immutable
public abstract class MeetingResult {
    MeetingResult() {}

    /** What follows from quorum and votes; what was declared decides only where no rule in force asks for a majority. */
    static MeetingResult of(
            String matter, MeetingAnswer quorum, MeetingAnswer majority, Optional<MeetingDecision> declared) {
        MeetingAnswer vote = majority == MeetingAnswer.NOT_ASKED
                ? declared.map(each -> each == MeetingDecision.CARRIED ? MeetingAnswer.YES : MeetingAnswer.NO)
                        .orElse(MeetingAnswer.UNDETERMINED)
                : majority;
        boolean isQuorate = quorum == MeetingAnswer.YES || quorum == MeetingAnswer.NOT_ASKED;
        return ImmutableMeetingResult.builder()
                .matter(matter)
                .carried(isQuorate || vote == MeetingAnswer.NO ? vote : quorum)
                .isRejected(isQuorate
                        && vote == MeetingAnswer.NO
                        && !declared.equals(Optional.of(MeetingDecision.DEFERRED)))
                .declared(declared)
                .build();
    }

    /** {@return the id of the matter} */
    public abstract String matter();

    /** {@return whether it was carried: by enough votes at a meeting with its quorum} */
    public abstract MeetingAnswer carried();

    /** {@return whether a meeting with its quorum rejected it; false also where that is not known} */
    public abstract boolean isRejected();

    /** {@return what is said to have been decided} */
    public abstract Optional<MeetingDecision> declared();

    /** {@return whether the rules bear out what is said; empty where nothing is said, or it is not known} */
    public Optional<Boolean> isAsDeclared() {
        return carried() == MeetingAnswer.UNDETERMINED
                ? Optional.empty()
                : declared().map(said -> (said == MeetingDecision.CARRIED) == (carried() == MeetingAnswer.YES));
    }

    /**
     * Writes the result, each key always.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("matter", matter())
                .put("carried", carried().name())
                .put("words", MeetingWords.in(locale).say("carried." + carried()))
                .putOrNull("declared", declared().map(each -> Json.text(each.name())))
                .putOrNull("asDeclared", isAsDeclared().map(Json::bool))
                .build();
    }

    @Override
    public String toString() {
        return matter() + " " + carried();
    }
}
