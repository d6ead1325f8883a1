package org.shequ.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object being read: a codec asks for each key it knows, then calls {@link #end()}, which adds a fault
 * for every key that nobody asked for.
 */
public final class Fields {
    private final Json.@Nullable Obj object;
    private final Location location;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Json.@Nullable Obj object, Location location, Faults faults) {
        this.object = object;
        this.location = location;
        this.faults = faults;
    }

    /** {@return whether there is an object at all} */
    public boolean isPresent() {
        return object != null;
    }

    /** {@return where the object stands} */
    public Location location() {
        return location;
    }

    /** {@return the collector of faults} */
    public Faults faults() {
        return faults;
    }

    /**
     * Returns whether the object has a key.
     *
     * @param key the key
     * @return whether it is there, null or not; it still counts as not asked for
     */
    public boolean has(String key) {
        return object != null && object.members().containsKey(key);
    }

    /**
     * Returns the one key that the object has of several that exclude each other, such as those that name a kind; a fault is
     * added unless there is exactly one.
     *
     * @param keys the keys, in the order to list them
     * @return the key that is there; it still counts as not asked for
     */
    public Optional<String> oneKeyOf(Collection<String> keys) {
        List<String> present = new ArrayList<>();
        for (String key : keys) {
            if (has(key)) {
                present.add(key);
            }
        }
        if (object != null && present.size() != 1) {
            Set<String> found = object.members().keySet();
            String hint = present.isEmpty()
                    ? found.stream()
                            .map(key -> Nearest.hint(key, keys))
                            .filter(near -> !near.isEmpty())
                            .findFirst()
                            .orElse("")
                    : "";
            String told = present.isEmpty() ? keysInWords() : "keys " + String.join(", ", present);
            faults.add(Fault.of(location, told, "exactly one of the keys " + String.join(", ", keys) + hint));
        }
        return present.size() == 1 ? Optional.of(present.get(0)) : Optional.empty();
    }

    /**
     * Returns the value of a key that may be missing.
     *
     * @param key the key
     * @return its value; absent if the key is missing
     */
    public Cursor optional(String key) {
        asked.add(Objects.requireNonNull(key));
        return Cursor.child(object == null ? null : object.members().get(key), location.child(key), faults);
    }

    /**
     * Returns the value of a key that must be there; a fault is added if it is missing.
     *
     * @param key the key
     * @return its value; absent if the key is missing
     */
    public Cursor required(String key) {
        if (object != null && !has(key)) {
            faults.add(Fault.ofMessage(
                    location, "missing key \"" + key + "\"", keysInWords(), "an object with the key \"" + key + "\""));
        }
        return optional(key);
    }

    /** {@return every member by its key, in order; all count as asked for} */
    public Map<String, Cursor> all() {
        if (object == null) {
            return Map.of();
        }
        Map<String, Cursor> members = new LinkedHashMap<>();
        for (String key : object.members().keySet()) {
            members.put(key, optional(key));
        }
        return Collections.unmodifiableMap(members);
    }

    /** Ends the reading: adds a fault for every key that was not asked for, with the nearest that was. */
    public void end() {
        if (object == null) {
            return;
        }
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String key = member.getKey();
            if (!asked.contains(key)) {
                String allowed = asked.isEmpty() ? "no keys" : String.join(", ", asked);
                Location place = Cursor.child(member.getValue(), location.child(key), faults)
                        .location();
                faults.add(Fault.of(place, "unknown key " + Json.text(key), allowed + Nearest.hint(key, asked)));
            }
        }
    }

    private String keysInWords() {
        return object == null || object.members().isEmpty()
                ? "no keys"
                : "keys " + String.join(", ", object.members().keySet());
    }
}
