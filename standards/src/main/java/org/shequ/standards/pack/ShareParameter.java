package org.shequ.standards.pack;

import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** A ratio of sharing that someone else sets (分担比例参数). */
@Value.Immutable(builder = false)
public abstract class ShareParameter {
    ShareParameter() {}

    /**
     * Returns a parameter.
     *
     * @param name its name, by custom the id of the clause that leaves it open
     * @param setBy who sets it, for example {@code CITY}
     * @param label what people call it
     * @return the parameter
     */
    public static ShareParameter of(String name, String setBy, Label label) {
        return ImmutableShareParameter.of(name, setBy, label);
    }

    /** {@return its name} */
    @Value.Parameter
    public abstract String name();

    /** {@return who sets it} */
    @Value.Parameter
    public abstract String setBy();

    /** {@return what people call it} */
    @Value.Parameter
    public abstract Label label();
}
