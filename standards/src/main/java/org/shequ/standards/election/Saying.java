package org.shequ.standards.election;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.DeclaredFact;

/** What an election says of a unit, on its way into it: facts that every unit may have, and those that a pack declares. */
final class Saying {
    private final Map<String, List<DeclaredFact>> declared;
    private final Map<String, Json> own = new LinkedHashMap<>();
    private final Map<String, Json> facts = new LinkedHashMap<>();

    Saying(Map<String, List<DeclaredFact>> declared) {
        this.declared = declared;
    }

    Saying own(String name, Optional<? extends Json> value) {
        value.ifPresent(each -> own.put(name, each));
        return this;
    }

    Saying persons(String name, Optional<Persons> value) {
        return own(name, value.map(each -> Json.number(each.value())));
    }

    Saying truth(String name, Optional<Boolean> value) {
        return own(name, value.map(Json::bool));
    }

    Saying truth(ElectionFact fact, Optional<Boolean> value) {
        value.filter(each -> takes(fact, DeclaredFact::isTruth))
                .ifPresent(each -> facts.put(fact.factName(), Json.bool(each)));
        return this;
    }

    Saying text(ElectionFact fact, Optional<String> value) {
        value.filter(each -> takes(fact, it -> it.values().contains(each)))
                .ifPresent(each -> facts.put(fact.factName(), Json.text(each)));
        return this;
    }

    Saying persons(ElectionFact fact, Optional<Persons> value) {
        return number(fact, value.map(Persons::value));
    }

    Saying count(ElectionFact fact, Optional<Count> value) {
        return number(fact, value.map(Count::value));
    }

    Saying number(ElectionFact fact, Optional<Long> value) {
        value.filter(each -> takes(fact, it -> it.dimension().isPresent()))
                .ifPresent(each -> facts.put(fact.factName(), Json.number(each)));
        return this;
    }

    /** Whether a pack declares the fact, and every pack that does takes such a value. */
    private boolean takes(ElectionFact fact, Predicate<DeclaredFact> asSuch) {
        List<DeclaredFact> all = declared.getOrDefault(fact.factName(), List.of());
        return !all.isEmpty() && all.stream().allMatch(asSuch);
    }

    /** The unit with what is said; what it states itself must agree. */
    <U extends Unit> U in(U unit, Class<U> type) {
        Map<String, Json> members = new LinkedHashMap<>(UnitJson.write(unit).members());
        Map<String, Json> stated = new LinkedHashMap<>();
        if (members.remove("facts") instanceof Json.Obj given) {
            stated.putAll(given.members());
        }
        put(own, members, "");
        put(facts, stated, "facts.");
        Json.ObjBuilder tree = Json.object();
        members.forEach(tree::put);
        Json.ObjBuilder values = Json.object();
        stated.forEach(values::put);
        return type.cast(UnitJson.read(tree.put("facts", values.build()).build()));
    }

    private static void put(Map<String, Json> said, Map<String, Json> stated, String where) {
        said.forEach((name, value) -> {
            Json before = stated.put(name, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalArgumentException(
                        where + name + " (" + before + ") must be left out, or be what the election says, " + value);
            }
        });
    }
}
