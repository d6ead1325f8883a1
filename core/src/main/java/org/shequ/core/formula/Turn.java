package org.shequ.core.formula;

import java.util.Optional;
import java.util.Set;
import org.shequ.core.quantity.Ratio;

/**
 * Where something that never turns back turns true as a measure grows from zero.
 *
 * @param at from which value on it is true; empty where it never is
 * @param isIncluded whether it is true at that value itself
 * @param missing what would settle it; then the rest says nothing
 */
record Turn(Optional<Ratio> at, boolean isIncluded, Set<String> missing) {
    static final Turn NEVER = new Turn(Optional.empty(), false, Set.of());

    static Turn from(Ratio at, boolean isIncluded) {
        return new Turn(Optional.of(at), isIncluded, Set.of());
    }

    static Turn unknown(Set<String> missing) {
        return new Turn(Optional.empty(), false, missing);
    }

    boolean isKnown() {
        return missing.isEmpty();
    }

    /** Whether it is true of every value. */
    boolean isAlways() {
        return isIncluded && at.filter(value -> value.signum() == 0).isPresent();
    }
}
