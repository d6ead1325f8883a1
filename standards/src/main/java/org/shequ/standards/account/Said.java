package org.shequ.standards.account;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.DocumentId;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.policy.PolicyLibrary;

/** Facts that an account says, on their way into a unit. For one unit and one thread. */
final class Said {
    private final Map<AccountFact, FactValue> facts = new EnumMap<>(AccountFact.class);

    Said put(AccountFact fact, boolean truth) {
        facts.put(fact, FactValue.of(truth));
        return this;
    }

    Said put(AccountFact fact, long count) {
        facts.put(fact, FactValue.of(count));
        return this;
    }

    Said put(AccountFact fact, String category) {
        facts.put(fact, FactValue.of(category));
        return this;
    }

    Said put(AccountFact fact, Yuan amount) {
        return put(fact, amount.toString());
    }

    /** The unit without any fact of an account, then with those said here which a pack declares; what it states itself must agree. */
    Unit in(Unit unit, PolicyLibrary library) {
        Map<String, FactValue> stated = new LinkedHashMap<>(unit.facts());
        stated.keySet().removeAll(AccountFact.names());
        facts.forEach((fact, value) -> {
            if (isDeclared(fact, value, library)) {
                stated.put(fact.factName(), value);
            }
        });
        return with(unit, stated);
    }

    /** The unit with what it states itself, and with those said here that it does not state. */
    Unit besides(Unit unit, PolicyLibrary library) {
        Map<String, FactValue> all = new LinkedHashMap<>(unit.facts());
        facts.forEach((fact, value) -> {
            if (isDeclared(fact, value, library)) {
                checkAgrees(fact.factName(), unit.facts().get(fact.factName()), value);
                all.put(fact.factName(), value);
            }
        });
        return with(unit, all);
    }

    private static void checkAgrees(String name, @Nullable FactValue stated, FactValue said) {
        if (stated != null && !stated.equals(said)) {
            throw new IllegalArgumentException(
                    "fact " + name + " (" + stated + ") must be left out, or be what the account says, " + said);
        }
    }

    /** Whether a pack declares the fact, and every pack that does takes such a value. */
    private static boolean isDeclared(AccountFact fact, FactValue value, PolicyLibrary library) {
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
        if (declared.isTruth()) {
            return value.truth().isPresent();
        }
        if (declared.isCategory()) {
            return value.text().filter(declared.values()::contains).isPresent();
        }
        return value.truth().isEmpty();
    }

    private static Unit with(Unit unit, Map<String, FactValue> facts) {
        Json.ObjBuilder tree = Json.object();
        UnitJson.write(unit).members().forEach((key, value) -> {
            if (!key.equals("facts")) {
                tree.put(key, value);
            }
        });
        Json.ObjBuilder values = Json.object();
        facts.forEach((name, value) -> {
            value.truth().ifPresent(truth -> values.put(name, truth));
            value.number().ifPresent(number -> values.put(name, number));
            value.text().ifPresent(text -> values.put(name, text));
        });
        return UnitJson.read(tree.put("facts", values.build()).build());
    }
}
