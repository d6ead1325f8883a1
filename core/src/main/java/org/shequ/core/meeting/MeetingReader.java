package org.shequ.core.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.text.TextRule;

/** Reads a meeting and goes on after every fault. */
final class MeetingReader {
    private static final String DAY = "a day, such as \"2016-05-20\"";

    private final Cursor cursor;
    private final int faultsBefore;
    private final Map<String, Cursor> places = new LinkedHashMap<>();

    MeetingReader(Cursor cursor) {
        this.cursor = cursor;
        this.faultsBefore = cursor.faults().count();
    }

    Optional<Meeting> read() {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        Fields fields = cursor.fields();
        Meeting.Builder builder = Meeting.builder();
        Optional<String> id = id(place(fields.required("id"), "id"), "meeting");
        id.ifPresent(builder::id);
        Optional<MeetingKind> kind = fields.required("kind").oneOf(MeetingKind.class);
        kind.ifPresent(builder::kind);
        readFacts(fields, builder);
        List<Cursor> agenda = fields.optional("agenda").elements();
        for (int i = 0; i < agenda.size(); i++) {
            item(place(agenda.get(i), "agenda/" + i)).ifPresent(builder::addAgenda);
        }
        fields.end();
        boolean isWhole = id.isPresent() && kind.isPresent() && cursor.faults().count() == faultsBefore;
        return isWhole ? made(builder) : Optional.empty();
    }

    private void readFacts(Fields fields, Meeting.Builder builder) {
        builder.composition(place(fields.optional("composition"), "composition").oneOf(MeetingBase.class))
                .day(day(fields.optional("day"), "day"))
                .noticedOn(day(place(fields.optional("noticedOn"), "noticedOn"), "noticedOn"))
                .putAllCounts(counts(fields.optional("counts"), "counts"))
                .attended(persons(place(fields.optional("attended"), "attended")))
                .women(persons(place(fields.optional("women"), "women")));
        Cursor asked = fields.optional("askedBy");
        if (asked.isPresent()) {
            builder.askedBy(MeetingRequest.of(counts(asked, "askedBy")));
        }
    }

    private Optional<Meeting> made(Meeting.Builder builder) {
        try {
            return Optional.of(builder.build());
        } catch (MeetingFlaws flawed) {
            flawed.flaws()
                    .forEach(flaw -> places.getOrDefault(flaw.place(), cursor).faultMessage(flaw.message()));
            return Optional.empty();
        }
    }

    private Cursor place(Cursor at, String name) {
        places.put(name, at);
        return at;
    }

    private Map<MeetingBase, Count> counts(Cursor at, String name) {
        Map<MeetingBase, Count> counts = new EnumMap<>(MeetingBase.class);
        Fields fields = at.fields();
        for (MeetingBase base : MeetingBase.values()) {
            whole(place(fields.optional(base.name()), name + "/" + base), Count::of)
                    .ifPresent(count -> counts.put(base, count));
        }
        if (at.isPresent()) {
            fields.end();
        }
        return counts;
    }

    private static Optional<AgendaItem> item(Cursor at) {
        int before = at.faults().count();
        Fields fields = at.fields();
        Optional<String> matter = id(fields.required("matter"), "matter");
        Cursor topicAt = fields.optional("topic");
        AgendaItem.Builder builder = AgendaItem.builder()
                .topic(topicAt.text()
                        .flatMap(text -> topicAt.made("words", () -> {
                            TextRule.TEXT.check("topic", text);
                            return text;
                        })))
                .agree(persons(fields.optional("agree")))
                .disagree(persons(fields.optional("disagree")))
                .abstain(persons(fields.optional("abstain")))
                .decision(fields.optional("decision").oneOf(MeetingDecision.class));
        fields.end();
        return at.faults().count() > before || matter.isEmpty()
                ? Optional.empty()
                : at.made(
                        "votes that can be counted together",
                        () -> builder.matter(matter.get()).build());
    }

    private static Optional<Persons> persons(Cursor at) {
        return whole(at, Persons::of);
    }

    private static <T> Optional<T> whole(Cursor at, LongFunction<T> maker) {
        return at.integer().flatMap(value -> at.made("a whole number, at least 0", () -> maker.apply(value)));
    }

    static Optional<String> id(Cursor at, String role) {
        return at.text()
                .flatMap(text -> at.made(TextRule.ID.allowed(), () -> {
                    TextRule.ID.check(role, text);
                    return text;
                }));
    }

    private static Optional<LocalDate> day(Cursor at, String role) {
        return at.text().flatMap(text -> at.made(DAY, () -> parseDay(role, text)));
    }

    private static LocalDate parseDay(String role, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(role + " (" + text + ") must be " + DAY, e);
        }
    }
}
