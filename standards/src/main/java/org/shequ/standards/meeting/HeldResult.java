package org.shequ.standards.meeting;

import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.Meeting;

/** What became of a matter at a meeting that was held (会议结果). */
@Value.Immutable(builder = false)
public abstract class HeldResult {
    HeldResult() {}

    static HeldResult of(Meeting meeting, MeetingResult result) {
        return ImmutableHeldResult.of(meeting, result);
    }

    /** {@return the meeting} */
    @Value.Parameter
    public abstract Meeting meeting();

    /** {@return what became of the matter} */
    @Value.Parameter
    public abstract MeetingResult result();

    /**
     * Writes it, each key always.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("meeting", meeting().id())
                .put("kind", meeting().kind().name())
                .putOrNull("day", meeting().day().map(day -> Json.text(day.toString())))
                .put("carried", result().carried().name())
                .put("rejected", result().isRejected())
                .putOrNull("declared", result().declared().map(each -> Json.text(each.name())))
                .build();
    }

    @Override
    public String toString() {
        return meeting() + " " + result();
    }
}
