package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.unit.UnitJson;

/** The facts that a unit in JSON gives, one by one: {@code households}, {@code facts[NAME]}, {@code attested[RULE]}. */
final class GivenFacts {
    /** What a unit is, rather than a fact of it. */
    private static final Set<String> IDENTITY = Set.of("code", "name", "asOf");

    /** Objects whose members are facts of their own. */
    private static final Set<String> OPEN = Set.of("facts", "attested", "stages");

    private GivenFacts() {}

    /** One of the facts given, but for some; empty if there are no others. A kind that the code tells too is none. */
    static Optional<String> oneOf(Json.Obj unit, Collection<String> butFor, Random random) {
        List<String> names = new ArrayList<>();
        unit.members().forEach((key, value) -> {
            if (OPEN.contains(key)) {
                ((Json.Obj) value).members().keySet().forEach(name -> names.add(key + "[" + name + "]"));
            } else {
                names.add(key);
            }
        });
        names.removeAll(IDENTITY);
        names.removeAll(butFor);
        if (!PackArbitraries.leavesKindOpen(unit) || !isCommunity(unit)) {
            names.remove("kind");
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(random.nextInt(names.size())));
    }

    private static boolean isCommunity(Json.Obj unit) {
        String kind = ((Json.Text) unit.member("kind").orElseThrow()).value();
        return kind.endsWith("COMMUNITY") || kind.equals("VILLAGE");
    }

    /** The unit without a fact; without its kind it is a community of which no more is known. */
    static Json.Obj without(Json.Obj unit, String fact) {
        Json.ObjBuilder less = Json.object();
        unit.members().forEach((key, value) -> {
            if (fact.startsWith(key + "[")) {
                less.put(key, withoutMember((Json.Obj) value, inner(fact)));
            } else if (!key.equals(fact)) {
                less.put(key, value);
            } else if (key.equals("kind")) {
                less.put(key, "COMMUNITY");
            }
        });
        return less.build();
    }

    /** The unit with a fact as another unit has it; without it if the other has none. */
    static Json.Obj with(Json.Obj unit, String fact, Json.Obj other) {
        if (fact.contains("[")) {
            return without(unit, fact);
        }
        Json.Obj rest = without(unit, fact);
        Optional<Json> value = other.member(fact);
        if (value.isEmpty()) {
            return rest;
        }
        Json.ObjBuilder changed = Json.object();
        rest.members().forEach(changed::put);
        return changed.put(fact, value.get()).build();
    }

    /** The facts that are one number each, and the areas of premises whose area is told. */
    static List<String> amounts(Json.Obj unit) {
        List<String> names = new ArrayList<>();
        unit.members().forEach((key, value) -> {
            if (value instanceof Json.Num) {
                names.add(key);
            }
        });
        if (unit.member("premises").isPresent()) {
            for (Json each : ((Json.Arr) unit.member("premises").get()).elements()) {
                Json.Obj one = (Json.Obj) each;
                if (one.member("area").isPresent()) {
                    names.add("premises.area[" + ((Json.Text) one.member("kind").orElseThrow()).value() + "]");
                }
            }
        }
        return names.stream().distinct().toList();
    }

    /** The unit with more of an amount; of the first of several premises of a kind. */
    static Json.Obj raised(Json.Obj unit, String fact, int by) {
        Json.ObjBuilder more = Json.object();
        unit.members().forEach((key, value) -> {
            if (key.equals(fact) && value instanceof Json.Num number) {
                more.put(key, Json.number(number.decimal().add(java.math.BigDecimal.valueOf(by))));
            } else if (key.equals("premises") && fact.startsWith("premises.")) {
                more.put(key, enlarged((Json.Arr) value, inner(fact), by));
            } else {
                more.put(key, value);
            }
        });
        return more.build();
    }

    /** Whether the facts do not contradict each other, as more volunteers among Party members than there are of these do. */
    static boolean isSound(Json.Obj unit) {
        try {
            UnitJson.read(unit);
            return true;
        } catch (FaultsException contradiction) {
            return false;
        }
    }

    private static Json.Arr enlarged(Json.Arr premises, String kind, int by) {
        List<Json> all = new ArrayList<>();
        boolean isDone = false;
        for (Json each : premises.elements()) {
            Json.Obj one = (Json.Obj) each;
            boolean isIt = !isDone
                    && one.member("area").isPresent()
                    && one.member("kind").orElseThrow().equals(Json.text(kind));
            isDone |= isIt;
            all.add(isIt ? enlarged(one, by) : one);
        }
        return Json.array(all);
    }

    private static Json.Obj enlarged(Json.Obj premises, int by) {
        Json.ObjBuilder larger = Json.object();
        premises.members().forEach((key, value) -> {
            boolean isArea = key.equals("area") && value instanceof Json.Text;
            larger.put(
                    key,
                    isArea
                            ? Json.text(new java.math.BigDecimal(((Json.Text) value).value())
                                    .add(java.math.BigDecimal.valueOf(by))
                                    .toPlainString())
                            : value);
        });
        return larger.build();
    }

    private static Json.Obj withoutMember(Json.Obj object, String name) {
        Json.ObjBuilder rest = Json.object();
        object.members().forEach((key, value) -> {
            if (!key.equals(name)) {
                rest.put(key, value);
            }
        });
        return rest.build();
    }

    private static String inner(String fact) {
        return fact.substring(fact.indexOf('[') + 1, fact.length() - 1);
    }
}
