package org.shequ.standards.meeting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.policy.PolicyLibrary;

/** What a meeting tells of a matter, on its way into a unit. For one unit and one thread. */
final class Told {
    private final Map<MeetingFact, FactValue> facts = new EnumMap<>(MeetingFact.class);
    private final Map<String, Optional<LocalDate>> stages = new LinkedHashMap<>();
    private Optional<Boolean> consent = Optional.empty();
    private Optional<Long> households = Optional.empty();

    Told put(MeetingFact fact, long count) {
        facts.put(fact, FactValue.of(count));
        return this;
    }

    Told put(MeetingFact fact, String category) {
        facts.put(fact, FactValue.of(category));
        return this;
    }

    Told stage(String name, Optional<LocalDate> day) {
        stages.put(name, day);
        return this;
    }

    Told consent(boolean truth) {
        consent = Optional.of(truth);
        return this;
    }

    Told households(long count) {
        households = Optional.of(count);
        return this;
    }

    Told without(MeetingFact fact) {
        facts.remove(fact);
        return this;
    }

    Told and(Told later) {
        facts.putAll(later.facts);
        stages.putAll(later.stages);
        consent = later.consent.or(() -> consent);
        households = later.households.or(() -> households);
        return this;
    }

    /** The unit with what is told, whatever it states itself. */
    Unit in(Unit unit, PolicyLibrary library) {
        return with(unit, library, false);
    }

    /** The unit with what is told; what it states itself must agree, its own stages stand. */
    Unit besides(Unit unit, PolicyLibrary library) {
        return with(unit, library, true);
    }

    private Unit with(Unit unit, PolicyLibrary library, boolean isStatedKept) {
        Map<String, Json> members = new LinkedHashMap<>(UnitJson.write(unit).members());
        Map<String, Json> values = members(members, "facts");
        facts.forEach((fact, value) -> {
            if (isDeclared(fact, value, library)) {
                if (isStatedKept) {
                    checkAgrees(fact.factName(), unit.facts().get(fact.factName()), value);
                }
                values.put(fact.factName(), json(value));
            }
        });
        Map<String, Json> passed = members(members, "stages");
        stages.forEach((name, day) -> {
            if (!isStatedKept || !passed.containsKey(name)) {
                passed.put(
                        name, day.<Json>map(each -> Json.text(each.toString())).orElseGet(() -> Json.bool(true)));
            }
        });
        put(members, "facts", values);
        put(members, "stages", passed);
        if (!isStatedKept || unit.consent().isEmpty()) {
            consent.ifPresent(truth -> members.put("consent", Json.bool(truth)));
        }
        if (!isStatedKept || unit.households().isEmpty()) {
            households.ifPresent(count -> members.put("households", Json.number(count)));
        }
        Json.ObjBuilder tree = Json.object();
        members.forEach(tree::put);
        return UnitJson.read(tree.build());
    }

    private static Map<String, Json> members(Map<String, Json> members, String key) {
        return members.get(key) instanceof Json.Obj object
                ? new LinkedHashMap<>(object.members())
                : new LinkedHashMap<>();
    }

    private static void put(Map<String, Json> members, String key, Map<String, Json> values) {
        if (!values.isEmpty()) {
            Json.ObjBuilder object = Json.object();
            values.forEach(object::put);
            members.put(key, object.build());
        }
    }

    private static Json json(FactValue value) {
        return value.number()
                .<Json>map(Json::number)
                .orElseGet(() -> Json.text(value.text().orElseThrow()));
    }

    private static void checkAgrees(String name, @Nullable FactValue stated, FactValue told) {
        if (stated != null && !stated.equals(told)) {
            throw new IllegalArgumentException(
                    "fact " + name + " (" + stated + ") must be left out, or be what its meeting says, " + told);
        }
    }

    /** Whether a pack declares the fact, and every pack that does takes such a value. */
    private static boolean isDeclared(MeetingFact fact, FactValue value, PolicyLibrary library) {
        boolean found = false;
        for (DocumentId id : library.documents()) {
            for (DeclaredFact declared : library.pack(id).facts()) {
                if (declared.name().equals(fact.factName())) {
                    if (!takes(declared, value)) {
                        return false;
                    }
                    found = true;
                }
            }
        }
        return found;
    }

    private static boolean takes(DeclaredFact declared, FactValue value) {
        return declared.isCategory()
                ? value.text().filter(declared.values()::contains).isPresent()
                : !declared.isTruth() && value.number().isPresent();
    }
}
