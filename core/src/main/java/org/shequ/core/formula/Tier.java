package org.shequ.core.formula;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * One tier (档) of {@link Tiers}: a formula for the values above the tier before, up to a bound.
 *
 * @param <Q> the quantity its formula gives
 */
@Value.Immutable(builder = false)
public abstract class Tier<Q extends Quantity<Q>> {
    Tier() {}

    /**
     * Returns a tier that ends with its bound: 以下, 不超过.
     *
     * @param <Q> the quantity
     * @param bound the upper bound, in the base unit of the measure, which belongs to this tier
     * @param formula the formula
     * @return the tier
     */
    public static <Q extends Quantity<Q>> Tier<Q> upTo(Ratio bound, Formula<Q> formula) {
        return ImmutableTier.of(Optional.of(bound), true, formula);
    }

    /**
     * Returns a tier that ends before its bound: 不足, 不满.
     *
     * @param <Q> the quantity
     * @param bound the upper bound, in the base unit of the measure, which belongs to the next tier
     * @param formula the formula
     * @return the tier
     */
    public static <Q extends Quantity<Q>> Tier<Q> below(Ratio bound, Formula<Q> formula) {
        return ImmutableTier.of(Optional.of(bound), false, formula);
    }

    /**
     * Returns the last tier, with no upper bound.
     *
     * @param <Q> the quantity
     * @param formula the formula
     * @return the tier
     */
    public static <Q extends Quantity<Q>> Tier<Q> beyond(Formula<Q> formula) {
        return ImmutableTier.of(Optional.empty(), false, formula);
    }

    /** {@return the upper bound, or empty for the last tier} */
    @Value.Parameter
    public abstract Optional<Ratio> upTo();

    /** {@return whether the upper bound belongs to this tier} */
    @Value.Parameter
    public abstract boolean inclusive();

    /** {@return the formula} */
    @Value.Parameter
    public abstract Formula<Q> formula();

    @Value.Check
    void check() {
        upTo().ifPresent(bound -> Guards.notNegative("tier bound", bound));
    }

    /** Whether this tier holds values from a low end on: the end itself if closed, else values just above it. */
    boolean reachesAbove(Ratio low, boolean closed) {
        if (upTo().isEmpty()) {
            return true;
        }
        int order = low.compareTo(upTo().get());
        return order < 0 || (order == 0 && closed && inclusive());
    }

    /** Whether this tier or one before it holds all values up to a high end: the end itself only if closed. */
    boolean reachesTo(Ratio high, boolean closed) {
        if (upTo().isEmpty()) {
            return true;
        }
        int order = high.compareTo(upTo().get());
        return order < 0 || (order == 0 && (!closed || inclusive()));
    }
}
