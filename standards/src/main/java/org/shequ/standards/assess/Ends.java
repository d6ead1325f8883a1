package org.shequ.standards.assess;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * What is known of an amount as exact numbers: its lowest, its highest if there is one, and the facts that would settle it.
 *
 * <p>No amount is below zero.
 */
record Ends(Ratio low, @Nullable Ratio high, Set<String> missing) {
    Ends {
        missing = low.equals(high) ? Set.of() : missing;
    }

    static final Ends ONE = exact(Ratio.ONE);
    static final Ends ZERO = exact(Ratio.ZERO);

    static Ends exact(Ratio value) {
        return new Ends(value, value, Set.of());
    }

    static Ends of(Outcome<?> outcome) {
        return new Ends(
                exactOf(outcome.low()).orElse(Ratio.ZERO),
                exactOf(outcome.high()).orElse(null),
                outcome.missing());
    }

    private static Optional<Ratio> exactOf(Optional<? extends Quantity<?>> end) {
        return end.map(Quantity::exact);
    }

    boolean isExact() {
        return missing.isEmpty();
    }

    boolean isZero() {
        return isExact() && low.signum() == 0;
    }

    Ends plus(Ends other) {
        return new Ends(
                low.plus(other.low),
                high == null || other.high == null ? null : high.plus(other.high),
                union(missing, other.missing));
    }

    /** The product; nothing times what has no highest is nothing. */
    Ends times(Ends other) {
        Ratio top = isZero() || other.isZero()
                ? Ratio.ZERO
                : high == null || other.high == null ? null : high.times(other.high);
        return new Ends(low.times(other.low), top, union(missing, other.missing));
    }

    /** The next whole number above each end. */
    Ends nextWhole() {
        return new Ends(
                low.floor().plus(Ratio.ONE), high == null ? null : high.floor().plus(Ratio.ONE), missing);
    }

    /** The quotient by what is not zero for certain. */
    Ends dividedBy(Ends other) {
        Ratio bottom = other.high == null || other.high.signum() == 0 ? Ratio.ZERO : low.dividedBy(other.high);
        Ratio top = high == null || other.low.signum() == 0 ? null : high.dividedBy(other.low);
        return new Ends(bottom, top, union(missing, other.missing));
    }

    /** The same, or nothing at all: of a part that may not count. */
    Ends orNothing(Set<String> deciding) {
        return isZero() ? this : new Ends(Ratio.ZERO, high, union(missing, deciding));
    }

    /** Whether it is no less than another in every case that is left. */
    boolean surelyReaches(Ends other) {
        return other.high != null && low.compareTo(other.high) >= 0;
    }

    /** Whether it is less than another in every case that is left. */
    boolean surelyBelow(Ends other) {
        return high != null && high.compareTo(other.low) < 0;
    }

    /** The amount rounded as its dimension says, money HALF_UP to the fen and head counts up. */
    <Q extends Quantity<Q>> Outcome<Q> in(Dimension<Q> dimension) {
        Q lowest = dimension.round(low);
        if (isExact()) {
            return Outcome.exact(lowest);
        }
        Bounds<Q> bounds = high == null ? Bounds.atLeast(lowest) : Bounds.between(lowest, dimension.round(high));
        return Outcome.bounded(bounds, missing);
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        SortedSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
