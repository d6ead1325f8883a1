package org.shequ.standards.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Requirement.Kind;
import org.shequ.core.quantity.Requirement.TopKind;

/**
 * What a norm asks of its measure (要求), each end a formula over the unit; once they are evaluated, it is a
 * {@link org.shequ.core.quantity.Requirement}.
 *
 * @param <Q> the quantity
 */
@Value.Immutable(builder = false)
public abstract class Demand<Q extends Quantity<Q>> {
    Demand() {}

    /**
     * Returns a minimum.
     *
     * @param <Q> the quantity
     * @param low the least that will do
     * @return the demand
     */
    public static <Q extends Quantity<Q>> Demand<Q> atLeast(Formula<Q> low) {
        return least(low, false);
    }

    /**
     * Returns a strict minimum of what is counted in whole numbers: more than half of 1 000 is at least 501.
     *
     * @param <Q> the quantity
     * @param low what is to be exceeded
     * @return the demand
     */
    public static <Q extends Quantity<Q>> Demand<Q> moreThan(Formula<Q> low) {
        return least(low, true);
    }

    private static <Q extends Quantity<Q>> Demand<Q> least(Formula<Q> low, boolean isStrict) {
        return ImmutableDemand.of(
                Kind.AT_LEAST, low.dimension(), Optional.of(low), Optional.empty(), TopKind.GUIDANCE, isStrict);
    }

    /**
     * Returns a range, both ends included.
     *
     * @param <Q> the quantity
     * @param low the least that will do
     * @param high the top
     * @param top whether more than the top is a fault
     * @return the demand
     */
    public static <Q extends Quantity<Q>> Demand<Q> between(Formula<Q> low, Formula<Q> high, TopKind top) {
        return ImmutableDemand.of(Kind.BETWEEN, low.dimension(), Optional.of(low), Optional.of(high), top, false);
    }

    /**
     * Returns a maximum.
     *
     * @param <Q> the quantity
     * @param high the most that will do
     * @return the demand
     */
    public static <Q extends Quantity<Q>> Demand<Q> atMost(Formula<Q> high) {
        return ImmutableDemand.of(
                Kind.AT_MOST, high.dimension(), Optional.empty(), Optional.of(high), TopKind.CAP, false);
    }

    /**
     * Returns a minimum with an aim beyond it; to miss the aim is no fault.
     *
     * @param <Q> the quantity
     * @param minimum the least that will do
     * @param aim what is striven for
     * @return the demand
     */
    public static <Q extends Quantity<Q>> Demand<Q> aim(Formula<Q> minimum, Formula<Q> aim) {
        return ImmutableDemand.of(
                Kind.AIM, minimum.dimension(), Optional.of(minimum), Optional.of(aim), TopKind.GUIDANCE, false);
    }

    /**
     * Returns an amount to be about; deviations are reported and never fail.
     *
     * @param <Q> the quantity
     * @param amount the amount
     * @return the demand
     */
    public static <Q extends Quantity<Q>> Demand<Q> about(Formula<Q> amount) {
        return ImmutableDemand.of(
                Kind.ABOUT, amount.dimension(), Optional.of(amount), Optional.of(amount), TopKind.GUIDANCE, false);
    }

    /** {@return the form of what is asked} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return what the ends are counted in} */
    @Value.Parameter
    public abstract Dimension<Q> dimension();

    /** {@return the least that will do, or the amount to be about; empty for a maximum} */
    @Value.Parameter
    public abstract Optional<Formula<Q>> low();

    /** {@return the top of a range, the maximum, the aim, or the amount to be about; empty for a plain minimum} */
    @Value.Parameter
    public abstract Optional<Formula<Q>> high();

    /** {@return whether more than {@link #high} is a fault} */
    @Value.Parameter
    public abstract TopKind top();

    /** {@return whether {@link #low} itself will not do} */
    @Value.Parameter
    public abstract boolean isStrict();
}
