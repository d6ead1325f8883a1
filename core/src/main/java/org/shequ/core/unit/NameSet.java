package org.shequ.core.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A complete set of names that data may choose (名目): one that is not in it does not hold. */
@Value.Immutable(builder = false, copy = false)
public abstract class NameSet {
    NameSet() {}

    /**
     * Returns a set of names.
     *
     * @param names the names, such as {@code ELDER_CARE_STATION}
     * @return the set
     * @throws IllegalArgumentException if a name is not of capital letters, digits and underscores, or stands twice
     */
    public static NameSet of(Collection<String> names) {
        OpenName.checkOnce("name", names);
        return ImmutableNameSet.of(ImmutableSortedSet.copyOf(names));
    }

    /**
     * Returns a set of names.
     *
     * @param names the names
     * @return the set
     * @throws IllegalArgumentException if a name is not of capital letters, digits and underscores, or stands twice
     */
    public static NameSet of(String... names) {
        return of(List.of(names));
    }

    /** {@return the names, in the order of the alphabet} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> names();

    /**
     * Tells whether a name is in the set.
     *
     * @param name the name
     * @return true or false
     */
    public boolean contains(String name) {
        return names().contains(name);
    }

    @Value.Check
    void check() {
        names().forEach(name -> OpenName.check("name", name));
    }

    @Override
    public String toString() {
        return names().toString();
    }
}
