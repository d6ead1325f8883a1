package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** Dated occurrences of a unit (次数指标), such as the trainings of its director. */
@Value.Immutable(builder = false)
public abstract non-sealed class OccurrenceMeasure extends Variable {
    OccurrenceMeasure() {}

    /**
     * Returns a measure of dated occurrences.
     *
     * @param name its name in data
     * @param label what people call it
     * @return the measure
     * @throws IllegalArgumentException if the name is not camel case
     */
    public static OccurrenceMeasure of(String name, Label label) {
        return ImmutableOccurrenceMeasure.of(name, label);
    }

    @Override
    @Value.Parameter
    public abstract String name();

    @Override
    @Value.Parameter
    public abstract Label label();

    @Value.Check
    void check() {
        checkName(name());
    }

    @Override
    public String toString() {
        return name();
    }
}
