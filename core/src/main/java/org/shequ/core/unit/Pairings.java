package org.shequ.core.unit;

import java.util.List;
import org.immutables.value.Value;

/** All communities that a unit is paired with (结对社区), by code or name. */
@Value.Immutable(builder = false, copy = false)
public abstract class Pairings {
    Pairings() {}

    /**
     * Returns the communities that a unit is paired with.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Pairings of(List<String> list) {
        return ImmutablePairings.of(list);
    }

    /**
     * Returns the communities that a unit is paired with.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Pairings of(String... list) {
        return of(List.of(list));
    }

    /** {@return all of them, in order} */
    @Value.Parameter
    public abstract List<String> list();

    @Value.Check
    void check() {
        list().forEach(community -> OpenName.checkNotBlank("paired community", community));
        OpenName.checkOnce("paired community", list());
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
