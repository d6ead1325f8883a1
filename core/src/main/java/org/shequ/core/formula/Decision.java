package org.shequ.core.formula;

import java.util.SortedSet;
import org.immutables.value.Value;

/** The truth of a condition, with what would settle it (判断结果). */
@Value.Immutable(builder = false)
public abstract class Decision {
    Decision() {}

    static Decision of(Truth truth, Iterable<String> missing) {
        return ImmutableDecision.of(truth, missing);
    }

    /** {@return the truth} */
    @Value.Parameter
    public abstract Truth truth();

    /** {@return the names of the facts that would settle it, in order; empty where it is known} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();
}
