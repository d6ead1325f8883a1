package org.shequ.core.unit;

import java.util.List;
import org.immutables.value.Value;

/** All practical deeds (实事清单): one that is not listed was not done. */
@Value.Immutable(builder = false, copy = false)
public abstract class Deeds {
    Deeds() {}

    /**
     * Returns the deeds of a unit.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Deeds of(List<Deed> list) {
        return ImmutableDeeds.of(list);
    }

    /**
     * Returns the deeds of a unit.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Deeds of(Deed... list) {
        return of(List.of(list));
    }

    /** {@return all of them, in order} */
    @Value.Parameter
    public abstract List<Deed> list();

    @Value.Check
    void check() {
        OpenName.checkOnce("deed", list());
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
