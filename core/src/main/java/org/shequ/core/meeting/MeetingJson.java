package org.shequ.core.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;

/**
 * Meetings as JSON trees: reading that tells every fault, and writing in one canonical form.
 *
 * <p>Reading is strict: an unknown key, a wrong type, a value that is not allowed, and numbers that cannot be together are faults, each with
 * its place. Writing leaves out what is not known; reading what was written gives an equal meeting.
 */
public final class MeetingJson {
    private MeetingJson() {}

    /**
     * Reads a meeting.
     *
     * @param tree the meeting, an object
     * @return the meeting
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static Meeting read(Json tree) {
        return Cursor.read(tree, MeetingJson::read);
    }

    /**
     * Reads the meeting at a cursor, for a codec that goes on after a fault.
     *
     * @param cursor the place
     * @return the meeting; empty if it is absent, or wrong and its faults were added
     */
    public static Optional<Meeting> read(Cursor cursor) {
        return new MeetingReader(cursor).read();
    }

    /**
     * Reads the id of a matter at a cursor: 1 to 64 letters, digits, {@code . _ / -}.
     *
     * @param cursor the place
     * @return the id; empty if it is absent, or wrong and its fault was added
     */
    public static Optional<String> readId(Cursor cursor) {
        return MeetingReader.id(cursor, "matter");
    }

    /**
     * Writes a meeting.
     *
     * @param meeting the meeting
     * @return its canonical tree
     */
    public static Json.Obj write(Meeting meeting) {
        Json.ObjBuilder object = Json.object()
                .put("id", meeting.id())
                .put("kind", meeting.kind().name())
                .putIfPresent("composition", text(meeting.composition()))
                .putIfPresent("day", text(meeting.day()))
                .putIfPresent("noticedOn", text(meeting.noticedOn()))
                .putIfPresent("askedBy", meeting.askedBy().map(each -> counts(each.by())));
        if (!meeting.counts().isEmpty()) {
            object.put("counts", counts(meeting.counts()));
        }
        object.putIfPresent("attended", number(meeting.attended())).putIfPresent("women", number(meeting.women()));
        List<AgendaItem> agenda = meeting.agenda();
        if (!agenda.isEmpty()) {
            object.put(
                    "agenda", Json.array(agenda.stream().map(MeetingJson::item).toList()));
        }
        return object.build();
    }

    private static Json.Obj item(AgendaItem item) {
        return Json.object()
                .put("matter", item.matter())
                .putIfPresent("topic", text(item.topic()))
                .putIfPresent("agree", number(item.agree()))
                .putIfPresent("disagree", number(item.disagree()))
                .putIfPresent("abstain", number(item.abstain()))
                .putIfPresent("decision", text(item.decision()))
                .build();
    }

    private static Json.Obj counts(Map<MeetingBase, Count> counts) {
        Json.ObjBuilder object = Json.object();
        for (MeetingBase base : MeetingBase.values()) {
            object.putIfPresent(
                    base.name(), Optional.ofNullable(counts.get(base)).map(count -> Json.number(count.value())));
        }
        return object.build();
    }

    private static Optional<Json> number(Optional<Persons> persons) {
        return persons.map(each -> Json.number(each.value()));
    }

    private static Optional<Json> text(Optional<?> value) {
        return value.map(each -> Json.text(each.toString()));
    }
}
