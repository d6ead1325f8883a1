package org.shequ.standards.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** How many items of a checklist must be met (达标项数): all that are asked, or at least so many. */
@Value.Immutable(builder = false, copy = false)
public abstract class Need {
    Need() {}

    /** {@return all items} */
    public static Need all() {
        return ImmutableNeed.of(Optional.empty());
    }

    /** {@return at least one item, whichever} */
    public static Need any() {
        return atLeast(1);
    }

    /**
     * Returns the need of at least so many items.
     *
     * @param items how many, for example 3 for 至少三项
     * @return the need
     * @throws IllegalArgumentException if that is less than one
     */
    public static Need atLeast(int items) {
        return ImmutableNeed.of(Optional.of(items));
    }

    /** {@return how many at least, from one on; empty for all} */
    @Value.Parameter
    public abstract Optional<Integer> least();

    /** {@return whether all items are needed} */
    public boolean isAll() {
        return least().isEmpty();
    }

    /**
     * Returns how many must be met of the items that are asked.
     *
     * @param asked how many items are asked, those left out whose condition to be asked does not hold
     * @return so many; more than are asked where too few of them are
     */
    public int of(int asked) {
        return least().orElse(asked);
    }

    @Value.Check
    void check() {
        least().ifPresent(items ->
                Preconditions.checkArgument(items >= 1, "items needed (%s) must be at least 1", items));
    }

    /** {@return {@code ALL}, or {@code AT_LEAST 3}} */
    @Override
    public String toString() {
        return least().map(items -> "AT_LEAST " + items).orElse("ALL");
    }
}
