package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;

/** Any of several (或者); with no parts it never holds. */
@Value.Immutable(builder = false)
public abstract non-sealed class AnyOf extends Condition {
    AnyOf() {}

    /**
     * Returns the condition that any of several holds.
     *
     * @param parts the conditions
     * @return the condition
     */
    public static AnyOf of(List<Condition> parts) {
        return ImmutableAnyOf.of(parts);
    }

    /** {@return the conditions, in order} */
    @Value.Parameter
    public abstract List<Condition> parts();

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.anyOf(this);
    }
}
