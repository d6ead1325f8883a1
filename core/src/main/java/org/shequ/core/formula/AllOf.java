package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;

/** All of several (并且); with no parts it always holds. */
@Value.Immutable(builder = false)
public abstract non-sealed class AllOf extends Condition {
    AllOf() {}

    /**
     * Returns the condition that all of several hold.
     *
     * @param parts the conditions
     * @return the condition
     */
    public static AllOf of(List<Condition> parts) {
        return ImmutableAllOf.of(parts);
    }

    /** {@return the conditions, in order} */
    @Value.Parameter
    public abstract List<Condition> parts();

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.allOf(this);
    }
}
