package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** A truth of a unit (是非指标) that may be unknown, such as being set up as a rural community. */
@Value.Immutable(builder = false)
public abstract non-sealed class TruthMeasure extends Variable {
    TruthMeasure() {}

    /**
     * Returns a truth settled by the fact of its own name.
     *
     * @param name its name in data
     * @param label what people call it
     * @return the measure
     * @throws IllegalArgumentException if the name is not camel case
     */
    public static TruthMeasure of(String name, Label label) {
        return ImmutableTruthMeasure.of(name, label, name);
    }

    /**
     * Returns a truth settled by a fact of another name, for example one that follows from a date.
     *
     * @param name its name in data
     * @param label what people call it
     * @param settledBy the name of the fact that would settle it
     * @return the measure
     * @throws IllegalArgumentException if the name is not camel case
     */
    public static TruthMeasure of(String name, Label label, String settledBy) {
        return ImmutableTruthMeasure.of(name, label, settledBy);
    }

    @Override
    @Value.Parameter
    public abstract String name();

    @Override
    @Value.Parameter
    public abstract Label label();

    /** {@return the name of the fact that would settle it, as reported among what is missing} */
    @Value.Parameter
    public abstract String settledBy();

    @Value.Check
    void check() {
        checkName(name());
    }

    @Override
    public String toString() {
        return name();
    }
}
