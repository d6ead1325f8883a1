package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** At least so many of several (至少几项). */
@Value.Immutable(builder = false)
public abstract non-sealed class AtLeastOf extends Condition {
    AtLeastOf() {}

    /**
     * Returns the condition that at least so many of several hold.
     *
     * @param count how many, from 1 to the number of parts
     * @param parts the conditions
     * @return the condition
     * @throws IllegalArgumentException if the count is out of range
     */
    public static AtLeastOf of(int count, List<Condition> parts) {
        return ImmutableAtLeastOf.of(count, parts);
    }

    /** {@return how many must hold} */
    @Value.Parameter
    public abstract int count();

    /** {@return the conditions, in order} */
    @Value.Parameter
    public abstract List<Condition> parts();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                count() >= 1 && count() <= parts().size(),
                "count (%s) must be from 1 to the number of parts (%s)",
                count(),
                parts().size());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.atLeastOf(this);
    }
}
