package org.shequ.core.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.text.TextRule;

/**
 * Kinds of bodies that are counted together (组织大类): each kind by its own name, and {@code COMMITTEE} (residents' or villagers' committee),
 * {@code PARTY} (a Party organisation of any form) and {@code BUILDINGS} (buildings, yards and stairwells).
 */
@Value.Immutable(builder = false, copy = false)
public abstract class BodyFamily {
    /** The residents' or villagers' committee (居（村）民委员会). */
    public static final BodyFamily COMMITTEE =
            of("COMMITTEE", BodyKind.RESIDENTS_COMMITTEE, BodyKind.VILLAGE_COMMITTEE);

    /** The Party organisation: a committee, a general branch or a branch (党组织). */
    public static final BodyFamily PARTY =
            of("PARTY", BodyKind.PARTY_COMMITTEE, BodyKind.PARTY_GENERAL_BRANCH, BodyKind.PARTY_BRANCH);

    /** Buildings, yards and stairwells (楼院门栋). */
    public static final BodyFamily BUILDINGS = of("BUILDINGS", BodyKind.BUILDING, BodyKind.STAIRWELL);

    private static final Map<String, BodyFamily> ALL = all();

    BodyFamily() {}

    private static BodyFamily of(String name, BodyKind... kinds) {
        return ImmutableBodyFamily.of(name, List.of(kinds));
    }

    /**
     * Returns the family of one kind.
     *
     * @param kind the kind
     * @return the family, named as the kind
     */
    public static BodyFamily of(BodyKind kind) {
        return parse(kind.name());
    }

    /**
     * Returns the family of a name.
     *
     * @param name the name
     * @return the family
     * @throws IllegalArgumentException if there is none of that name; the message lists those there are
     */
    public static BodyFamily parse(String name) {
        BodyFamily family = ALL.get(name);
        if (family == null) {
            throw new IllegalArgumentException(
                    "kind of body (" + TextRule.shown(name) + ") must be one of " + String.join(", ", ALL.keySet()));
        }
        return family;
    }

    private static Map<String, BodyFamily> all() {
        Map<String, BodyFamily> all = new LinkedHashMap<>();
        for (BodyFamily family : new BodyFamily[] {COMMITTEE, PARTY, BUILDINGS}) {
            all.put(family.name(), family);
        }
        for (BodyKind kind : BodyKind.values()) {
            all.put(kind.name(), of(kind.name(), kind));
        }
        return Collections.unmodifiableMap(all);
    }

    /** {@return its name, for example {@code COMMITTEE} or {@code GRID}} */
    @Value.Parameter
    public abstract String name();

    /** {@return its kinds} */
    @Value.Parameter
    public abstract Set<BodyKind> kinds();

    /** {@return its name} */
    @Override
    public String toString() {
        return name();
    }
}
