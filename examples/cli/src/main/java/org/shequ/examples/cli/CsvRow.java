package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/** A row of a CSV file on its way to the JSON that says the same. */
final class CsvRow {
    private final Location place;
    private final Map<String, Json> plain = new LinkedHashMap<>();
    private final Map<String, Map<String, Json>> premises = new LinkedHashMap<>();
    private final Map<String, Json> attested = new LinkedHashMap<>();
    private final Map<String, Json> facts = new LinkedHashMap<>();

    CsvRow(Location place) {
        this.place = place;
    }

    void put(CsvColumn column, Json value) {
        switch (column.sort()) {
            case PREMISES ->
                premises.computeIfAbsent(column.key(), key -> new LinkedHashMap<>())
                        .put(column.part(), value);
            case ATTESTED -> attested.put(column.key(), value);
            case FACT -> facts.put(column.key(), value);
            case TEXT, WHOLE, TRUTH, DATE_OR_TRUTH, HONOURS -> plain.put(column.key(), value);
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
        if (!attested.isEmpty()) {
            unit.put("attested", object(attested));
        }
        if (!facts.isEmpty()) {
            unit.put("facts", object(facts));
        }
        return object(unit);
    }

    private Json object(Map<String, Json> members) {
        Json.ObjBuilder object = Json.object();
        members.forEach(object::put);
        return object.build().at(place);
    }
}
