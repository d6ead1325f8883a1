package org.shequ.core.quantity;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an actual amount stands against a {@link Requirement}, and by how much.
 *
 * <p>It says what is so, not what follows: the verdict depends on the modality of the rule.
 *
 * @param <Q> the quantity
 */
@Value.Immutable(copy = false)
public abstract class Compliance<Q extends Quantity<Q>> {
    /** Whether the requirement is met. */
    public enum Standing {
        /** It is met. */
        MET,
        /** The amount is below the least that will do. */
        SHORT,
        /** The amount is above a cap. */
        OVER,
        /** The requirement is about an amount: there is a deviation, or none, and no pass or fail. */
        REPORTED
    }

    /** On which side of what is asked the amount lies. */
    public enum Side {
        /** Below the least, or below the amount to be about. */
        BELOW,
        /** Within, the ends included. */
        WITHIN,
        /** Above the top, be it a cap or guidance, or above the amount to be about. */
        ABOVE
    }

    Compliance() {}

    static <Q extends Quantity<Q>> Compliance<Q> of(Standing standing, Q by, Side side, Optional<Q> aimShortBy) {
        return ImmutableCompliance.of(standing, side, by, aimShortBy);
    }

    /**
     * {@return whether the requirement is met}
     */
    @Value.Parameter
    public abstract Standing standing();

    /**
     * {@return the side on which the amount lies; {@code ABOVE} with {@code MET} is above a guiding top}
     */
    @Value.Parameter
    public abstract Side side();

    /**
     * {@return the distance to the nearest end of what is asked; zero within}
     */
    @Value.Parameter
    public abstract Q by();

    /**
     * {@return the distance to the aim, if there is an aim and it is not reached}
     */
    @Value.Parameter
    public abstract Optional<Q> aimShortBy();

    /**
     * {@return the distance with a sign: positive below what is asked, negative above it, zero within}
     */
    public final Ratio gap() {
        return side() == Side.ABOVE ? by().exact().negated() : by().exact();
    }

    /**
     * {@return the standing and the distance, such as {@code SHORT by 1 persons}}
     */
    @Override
    public final String toString() {
        return side() == Side.WITHIN
                ? standing().name()
                : standing() + " by " + by() + " " + by().dimension() + " " + side();
    }
}
