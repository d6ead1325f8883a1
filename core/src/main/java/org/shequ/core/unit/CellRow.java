package org.shequ.core.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/** A row of cells on its way to the JSON that says the same. */
final class CellRow {
    private final Location place;
    private final Map<String, Json> plain = new LinkedHashMap<>();
    private final Map<String, Map<String, Json>> premises = new LinkedHashMap<>();
    private final Map<String, Map<String, Json>> maps = new LinkedHashMap<>();

    CellRow(Location place) {
        this.place = place;
    }

    void put(CellColumn column, Json value) {
        if (column.sort() == CellColumn.Sort.PREMISES) {
            premises.computeIfAbsent(column.key(), key -> new LinkedHashMap<>()).put(column.part(), value);
        } else if (column.part().isEmpty()) {
            plain.put(column.key(), value);
        } else {
            maps.computeIfAbsent(column.part(), key -> new LinkedHashMap<>()).put(column.key(), value);
        }
    }

    Json tree() {
        Map<String, Json> unit = new LinkedHashMap<>(plain);
        if (!premises.isEmpty()) {
            List<Json> all = new ArrayList<>();
            premises.forEach((kind, parts) -> {
                Map<String, Json> one = new LinkedHashMap<>(Map.of("kind", Json.text(kind)));
                one.putAll(parts);
                all.add(object(one));
            });
            unit.put("premises", Json.array(all).at(place));
        }
        maps.forEach((key, entries) -> unit.put(key, object(entries)));
        return object(unit);
    }

    private Json object(Map<String, Json> members) {
        Json.ObjBuilder object = Json.object();
        members.forEach(object::put);
        return object.build().at(place);
    }
}
