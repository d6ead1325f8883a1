package org.shequ.core.formula;

import org.immutables.value.Value;

/** A truth holds (成立). */
@Value.Immutable(builder = false)
public abstract non-sealed class Holds extends Condition {
    Holds() {}

    /**
     * Returns the condition that a truth holds.
     *
     * @param truth the truth
     * @return the condition
     */
    public static Holds of(TruthMeasure truth) {
        return ImmutableHolds.of(truth);
    }

    /** {@return the truth} */
    @Value.Parameter
    public abstract TruthMeasure truth();

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.holds(this);
    }
}
