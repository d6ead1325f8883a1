package org.shequ.core.quantity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A strict reader of one object of a plain JSON tree. */
final class Tree {
    private final String role;
    private final Map<?, ?> object;

    private Tree(String role, Map<?, ?> object) {
        this.role = role;
        this.object = object;
    }

    static Tree of(String role, Object tree, Set<String> keys) {
        if (!(tree instanceof Map<?, ?> object)) {
            throw Texts.fault(role, String.valueOf(tree), "a JSON object");
        }
        for (Object key : object.keySet()) {
            if (!(key instanceof String) || !keys.contains(key)) {
                throw Texts.fault("key of " + role, String.valueOf(key), "one of " + new TreeSet<>(keys));
            }
        }
        return new Tree(role, object);
    }

    boolean has(String key) {
        return object.get(key) != null;
    }

    String text(String key) {
        Object value = object.get(key);
        if (value instanceof String text) {
            return text;
        }
        throw fault(key, value, "a JSON string");
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String text = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw fault(key, text, "one of " + Arrays.toString(type.getEnumConstants()));
    }

    <Q extends Quantity<Q>> Optional<Q> quantity(String key, Dimension<Q> dimension) {
        return Optional.ofNullable(object.get(key)).map(dimension::fromJson);
    }

    SortedSet<String> texts(String key) {
        Object value = object.get(key);
        SortedSet<String> texts = new TreeSet<>();
        if (value instanceof Collection<?> items) {
            for (Object item : items) {
                if (!(item instanceof String text)) {
                    throw fault(key, item, "a list of JSON strings");
                }
                texts.add(text);
            }
        } else if (value != null) {
            throw fault(key, value, "a list of JSON strings");
        }
        return texts;
    }

    void require(boolean holds, String key, String rule) {
        if (!holds) {
            throw fault(key, object.get(key), rule);
        }
    }

    private IllegalArgumentException fault(String key, @Nullable Object value, String rule) {
        return Texts.fault(role + " " + key, String.valueOf(value), rule);
    }
}
