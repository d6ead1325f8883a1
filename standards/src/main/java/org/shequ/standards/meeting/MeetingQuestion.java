package org.shequ.standards.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.Meeting;
import org.shequ.core.meeting.MeetingJson;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.policy.Policy;

/** What is asked of meetings and matters of a place (会议与事项问题): whether the meetings hold, and what must happen to the matters. */
@Value.Immutable
public abstract class MeetingQuestion {
    MeetingQuestion() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    public static final class Builder extends ImmutableMeetingQuestion.Builder {
        Builder() {}
    }

    /** {@return the place, such as a community; its code tells which documents apply, and is that of matters without one} */
    public abstract Optional<Unit> place();

    /** {@return the meetings, each of its own id} */
    public abstract List<Meeting> meetings();

    /** {@return the matters to be routed, each of its own id} */
    public abstract List<NamedMatter> matters();

    @Value.Check
    void check() {
        checkOnce("meeting", meetings().stream().map(Meeting::id).toList());
        checkOnce("matter", matters().stream().map(NamedMatter::id).toList());
    }

    private static void checkOnce(String role, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> Preconditions.checkArgument(seen.add(id), "%s (%s) must stand once", role, id));
    }

    /**
     * Reads a question: <code>{"unit": {..}, "meetings": [..], "matters": [{"id": .., "unit": {..}}, ..]}</code>; all may be left out.
     *
     * @param tree the tree
     * @return the question
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static MeetingQuestion read(Json tree) {
        return Cursor.read(tree, MeetingQuestion::read);
    }

    private static Optional<MeetingQuestion> read(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Optional<Unit> place = UnitJson.read(fields.optional("unit"));
        List<Meeting> meetings = each(fields.optional("meetings"), MeetingJson::read, Meeting::id, "meeting");
        List<NamedMatter> matters = each(fields.optional("matters"), NamedMatter::read, NamedMatter::id, "matter");
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : Optional.of(builder()
                        .place(place)
                        .addAllMeetings(meetings)
                        .addAllMatters(matters)
                        .build());
    }

    private static <T> List<T> each(
            Cursor list, Function<Cursor, Optional<T>> read, Function<T, String> id, String role) {
        List<T> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        list.elements()
                .forEach(place -> read.apply(place).ifPresent(value -> {
                    if (!seen.add(id.apply(value))) {
                        place.faultMessage(role + " (" + id.apply(value) + ") must stand once");
                    }
                    all.add(value);
                }));
        return all;
    }

    /** {@return the tree, which {@link #read(Json)} reads} */
    public Json.Obj write() {
        return Json.object()
                .putIfPresent("unit", place().map(UnitJson::write))
                .put(
                        "meetings",
                        Json.array(meetings().stream().map(MeetingJson::write).toList()))
                .put(
                        "matters",
                        Json.array(matters().stream().map(NamedMatter::write).toList()))
                .build();
    }

    /**
     * Returns the answer under a policy.
     *
     * @param policy the policy on a day
     * @return the report
     * @throws IllegalArgumentException if a meeting lies after the day, a fact is declared by no pack, or a matter states otherwise than its
     *     meeting
     */
    public MeetingReport answer(Policy policy) {
        MeetingRules rules = MeetingRules.of(policy, place());
        List<MeetingStanding> standings =
                meetings().stream().map(rules::standing).toList();
        return MeetingReport.builder()
                .date(policy.at())
                .addAllLookup(place().map(policy::lookup).orElse(List.of()))
                .addAllMeetings(standings)
                .addAllRoutes(matters().stream()
                        .map(matter -> rules.route(matter, standings))
                        .toList())
                .build();
    }

    @Override
    public String toString() {
        return meetings().size() + " meetings and " + matters().size() + " matters";
    }
}
