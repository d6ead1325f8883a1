package org.shequ.core.formula;

import org.immutables.value.Value;

/** A negation (非). */
@Value.Immutable(builder = false)
public abstract non-sealed class Not extends Condition {
    Not() {}

    /**
     * Returns the negation of a condition.
     *
     * @param part the condition
     * @return the negation
     */
    public static Not of(Condition part) {
        return ImmutableNot.of(part);
    }

    /** {@return the condition negated} */
    @Value.Parameter
    public abstract Condition part();

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.not(this);
    }
}
