package org.shequ.standards.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.MeetingJson;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Task;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.core.unit.Venue;

/** A matter, task or venue that is to be routed (待办事项), by the id under which agendas name it. */
@Value.Immutable
public abstract class NamedMatter {
    NamedMatter() {}

    /** {@return a new builder; id and unit must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static final class Builder extends ImmutableNamedMatter.Builder {
        Builder() {}
    }

    /** {@return its id} */
    public abstract String id();

    /** {@return what is known of it: a matter, a task or a venue} */
    public abstract Unit unit();

    /** {@return the code under which printed lists name it, such as {@code PUBLIC_HEALTH}, to be looked up in lists of duties} */
    public abstract Optional<String> item();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                unit() instanceof Matter || unit() instanceof Task || unit() instanceof Venue,
                "unit of matter %s (%s) must be one of MATTER, TASK, VENUE",
                id(),
                unit().kind());
    }

    static Optional<NamedMatter> read(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Optional<String> id = MeetingJson.readId(fields.required("id"));
        Cursor unitAt = fields.required("unit");
        Optional<Unit> unit = UnitJson.read(unitAt);
        Optional<String> item = fields.optional("item").text();
        fields.end();
        if (cursor.faults().count() > before || id.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return unitAt.made(
                "a unit of kind MATTER, TASK or VENUE",
                () -> builder().id(id.get()).unit(unit.get()).item(item).build());
    }

    Json.Obj write() {
        return Json.object()
                .put("id", id())
                .put("unit", UnitJson.write(unit()))
                .putIfPresent("item", item().map(Json::text))
                .build();
    }

    @Override
    public String toString() {
        return unit().kind() + " " + id();
    }
}
