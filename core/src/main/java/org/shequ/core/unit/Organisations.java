package org.shequ.core.unit;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.quantity.Count;

/** All organisations in a community (社区内组织); those without a name may be alike. */
@Value.Immutable(builder = false, copy = false)
public abstract class Organisations {
    Organisations() {}

    /**
     * Returns the organisations in a community.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Organisations of(List<OrganisationEntry> list) {
        return ImmutableOrganisations.of(list);
    }

    /**
     * Returns the organisations in a community.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Organisations of(OrganisationEntry... list) {
        return of(List.of(list));
    }

    /** {@return all of them, in order} */
    @Value.Parameter
    public abstract List<OrganisationEntry> list();

    /** {@return how many of them are social organisations} */
    public Count social() {
        return Count.of(list().stream().filter(each -> each.kind().isSocial()).count());
    }

    @Value.Check
    void check() {
        OpenName.checkOnce(
                "organisation",
                list().stream().flatMap(each -> each.name().stream()).toList());
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
