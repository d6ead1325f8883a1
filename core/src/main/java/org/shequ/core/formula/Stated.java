package org.shequ.core.formula;

import org.immutables.value.Value;

/** A fact is stated (已填报): known exactly. It never is unknown itself. */
@Value.Immutable(builder = false)
public abstract non-sealed class Stated extends Condition {
    Stated() {}

    /**
     * Returns the condition that a fact is stated.
     *
     * @param fact the measure, truth or category
     * @return the condition
     */
    public static Stated of(Variable fact) {
        return ImmutableStated.of(fact);
    }

    /** {@return the fact} */
    @Value.Parameter
    public abstract Variable fact();

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.stated(this);
    }
}
