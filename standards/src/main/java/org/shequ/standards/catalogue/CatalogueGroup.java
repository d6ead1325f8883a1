package org.shequ.standards.catalogue;

import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** A part of a catalogue (分组), such as the aims and the means of one list. */
@Value.Immutable(builder = false)
public abstract class CatalogueGroup {
    CatalogueGroup() {}

    /**
     * Returns a group.
     *
     * @param code its code, such as {@code MEANS}
     * @param label its name
     * @param isOpenEnded whether the text leaves it open for more
     * @return the group
     * @throws IllegalArgumentException if the code has another shape
     */
    public static CatalogueGroup of(String code, Label label, boolean isOpenEnded) {
        return ImmutableCatalogueGroup.of(code, label, isOpenEnded);
    }

    /** {@return its code, such as {@code MEANS}} */
    @Value.Parameter
    public abstract String code();

    /** {@return its name} */
    @Value.Parameter
    public abstract Label label();

    /** {@return whether the text leaves it open for more} */
    @Value.Parameter
    public abstract boolean isOpenEnded();

    @Value.Check
    void check() {
        CatalogueItem.checkCode("group", code());
    }

    @Override
    public String toString() {
        return code();
    }
}
