package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Tiers over a measure (分档): one formula for each range of it.
 *
 * <p>The ranges start at zero, follow one another with no gap and no overlap, and the last is open: every bound says to which
 * side it belongs.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Tiers<Q extends Quantity<Q>> extends Formula<Q> {
    Tiers() {}

    /**
     * Returns tiers.
     *
     * @param <Q> the quantity
     * @param measure the measure
     * @param tiers the tiers, in rising order
     * @return the formula
     * @throws IllegalArgumentException if there is none, or they leave a gap, overlap, or do not reach from zero upwards
     */
    public static <Q extends Quantity<Q>> Tiers<Q> of(Measure<?> measure, List<Tier<Q>> tiers) {
        return ImmutableTiers.of(measure, tiers);
    }

    /** {@return the measure} */
    @Value.Parameter
    public abstract Measure<?> measure();

    /** {@return the tiers, in rising order} */
    @Value.Parameter
    public abstract List<Tier<Q>> tiers();

    @Value.Check
    void check() {
        Guards.notEmpty("tiers", tiers());
        for (int i = 0; i + 1 < tiers().size(); i++) {
            Preconditions.checkArgument(
                    tiers().get(i).upTo().isPresent(), "tier %s of %s must have an upper bound", i + 1, tiers().size());
        }
        Preconditions.checkArgument(
                tiers().get(tiers().size() - 1).upTo().isEmpty(), "the last tier must have no upper bound");
        Tier<Q> lowest = tiers().get(0);
        Preconditions.checkArgument(
                lowest.upTo().isEmpty()
                        || lowest.inclusive()
                        || lowest.upTo().get().signum() > 0,
                "the first tier, below 0, must hold some value");
        for (int i = 0; i + 2 < tiers().size(); i++) {
            Tier<Q> tier = tiers().get(i);
            Tier<Q> next = tiers().get(i + 1);
            int order = tier.upTo().orElseThrow().compareTo(next.upTo().orElseThrow());
            Preconditions.checkArgument(
                    order < 0 || (order == 0 && !tier.inclusive() && next.inclusive()),
                    "tier bounds (%s, then %s) must rise",
                    tier.upTo().orElseThrow(),
                    next.upTo().orElseThrow());
        }
    }

    /** Returns the index of the tier that holds the lowest value of a span. */
    int lowest(Span span) {
        int i = 0;
        while (!tiers().get(i).reachesAbove(span.low(), !span.isLowOpen())) {
            i++;
        }
        return i;
    }

    /** Returns the index of the tier that holds the highest value of a span. */
    int highest(Span span) {
        Ratio high = span.high();
        if (high == null) {
            return tiers().size() - 1;
        }
        int i = 0;
        while (!tiers().get(i).reachesTo(high, !span.isHighOpen())) {
            i++;
        }
        return i;
    }

    @Override
    public Dimension<Q> dimension() {
        return tiers().get(0).formula().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.tiers(this);
    }
}
