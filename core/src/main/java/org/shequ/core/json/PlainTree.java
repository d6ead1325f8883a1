package org.shequ.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way between trees and plain Java objects. */
final class PlainTree {
    private final Faults faults = new Faults();

    private PlainTree() {}

    static Json fromJava(@Nullable Object value) {
        PlainTree reading = new PlainTree();
        Json tree = reading.read(value, Location.nowhere(), 0);
        reading.faults.throwIfAny();
        return tree;
    }

    private Json read(@Nullable Object value, Location place, int depth) {
        if (value instanceof Map<?, ?> map) {
            return depth < Json.MAX_DEPTH ? object(map, place, depth + 1) : tooDeep(place);
        }
        if (value instanceof Collection<?> list) {
            return depth < Json.MAX_DEPTH ? array(list, place, depth + 1) : tooDeep(place);
        }
        return scalar(value, place).at(place);
    }

    private Json object(Map<?, ?> map, Location place, int depth) {
        Json.ObjBuilder object = Json.object();
        map.forEach((key, value) -> {
            if (key instanceof String name) {
                object.put(name, read(value, place.child(name), depth));
            } else {
                faults.add(Fault.of(place, "key " + key, "keys that are strings"));
            }
        });
        return object.build().at(place);
    }

    private Json array(Collection<?> list, Location place, int depth) {
        List<Json> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            elements.add(read(element, place.child(elements.size()), depth));
        }
        return Json.array(elements).at(place);
    }

    private Json scalar(@Nullable Object value, Location place) {
        if (value == null) {
            return Json.nothing();
        }
        if (value instanceof Json tree) {
            return tree;
        }
        if (value instanceof String text) {
            return Json.text(text);
        }
        if (value instanceof Boolean truth) {
            return Json.bool(truth);
        }
        return value instanceof Number number ? number(number, place) : refused(place, value, "");
    }

    private Json number(Number value, Location place) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return Json.number(value.longValue());
        }
        try {
            if (value instanceof BigInteger integer) {
                return Json.number(new BigDecimal(integer));
            }
            if (value instanceof BigDecimal decimal) {
                return Json.number(decimal);
            }
        } catch (IllegalArgumentException tooLong) {
            faults.add(Fault.ofMessage(place, String.valueOf(tooLong.getMessage())));
            return Json.nothing();
        }
        return refused(place, value, ", or a string: no other kind of number is exact");
    }

    private Json refused(Location place, Object value, String why) {
        faults.add(Fault.of(
                place,
                value.getClass().getSimpleName() + (value instanceof Number ? " " + value : ""),
                "Map, List, String, Integer, Long, BigInteger, BigDecimal, Boolean or null" + why));
        return Json.nothing();
    }

    private Json tooDeep(Location place) {
        faults.add(Fault.of(place, "a deeper level", "at most " + Json.MAX_DEPTH + " levels"));
        return Json.nothing();
    }

    static @Nullable Object toJava(Json value) {
        if (value instanceof Json.Obj object) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            object.members().forEach((key, member) -> members.put(key, toJava(member)));
            return Collections.unmodifiableMap(members);
        }
        if (value instanceof Json.Arr array) {
            List<@Nullable Object> elements = new ArrayList<>(array.elements().size());
            array.elements().forEach(element -> elements.add(toJava(element)));
            return Collections.unmodifiableList(elements);
        }
        return scalarToJava(value);
    }

    private static @Nullable Object scalarToJava(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        if (value instanceof Json.Bool bool) {
            return bool.value();
        }
        return value instanceof Json.Num number ? number(number) : null;
    }

    private static Object number(Json.Num number) {
        BigDecimal value = number.decimal();
        return value.scale() == 0 && number.integer().isPresent() ? (Object) value.longValueExact() : value;
    }
}
