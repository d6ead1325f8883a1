package org.shequ.core.quantity;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a text asks of an amount: at least, between, at most, an aim beside a minimum, or about.
 *
 * <p>A requirement says what is asked; {@link Bounds} say what is known.
 *
 * @param <Q> the quantity
 */
@Value.Immutable(copy = false)
public abstract class Requirement<Q extends Quantity<Q>> {
    /** The form of what is asked. */
    public enum Kind {
        /** No less than an amount (不少于、不低于). */
        AT_LEAST,
        /** From one amount to another, both included (5至9人). */
        BETWEEN,
        /** No more than an amount (不超过). */
        AT_MOST,
        /** No less than a minimum, and an aim beyond it. */
        AIM,
        /** About an amount (左右); deviations are reported and never fail. */
        ABOUT
    }

    /** What the upper end of a range means. */
    public enum TopKind {
        /** More is a fault. */
        CAP,
        /** More is as good; the top only guides. */
        GUIDANCE
    }

    Requirement() {}

    /**
     * Returns a minimum.
     *
     * @param <Q> the quantity
     * @param low the least that will do
     * @return the requirement
     */
    public static <Q extends Quantity<Q>> Requirement<Q> atLeast(Q low) {
        return ImmutableRequirement.of(
                Kind.AT_LEAST, low.dimension(), Optional.of(low), Optional.empty(), TopKind.GUIDANCE);
    }

    /**
     * Returns a range, both ends included.
     *
     * @param <Q> the quantity
     * @param low the least that will do
     * @param high the top, not below the least
     * @param top whether more than the top is a fault
     * @return the requirement
     * @throws IllegalArgumentException if the top is below the least
     */
    public static <Q extends Quantity<Q>> Requirement<Q> between(Q low, Q high, TopKind top) {
        return ImmutableRequirement.of(Kind.BETWEEN, low.dimension(), Optional.of(low), Optional.of(high), top);
    }

    /**
     * Returns a maximum.
     *
     * @param <Q> the quantity
     * @param high the most that will do
     * @return the requirement
     */
    public static <Q extends Quantity<Q>> Requirement<Q> atMost(Q high) {
        return ImmutableRequirement.of(
                Kind.AT_MOST, high.dimension(), Optional.empty(), Optional.of(high), TopKind.CAP);
    }

    /**
     * Returns a minimum with an aim beyond it; to miss the aim is no fault.
     *
     * @param <Q> the quantity
     * @param minimum the least that will do
     * @param aim what is striven for, not below the minimum
     * @return the requirement
     * @throws IllegalArgumentException if the aim is below the minimum
     */
    public static <Q extends Quantity<Q>> Requirement<Q> aim(Q minimum, Q aim) {
        return ImmutableRequirement.of(
                Kind.AIM, minimum.dimension(), Optional.of(minimum), Optional.of(aim), TopKind.GUIDANCE);
    }

    /**
     * Returns an amount to be about; deviations are reported and never fail.
     *
     * @param <Q> the quantity
     * @param amount the amount
     * @return the requirement
     */
    public static <Q extends Quantity<Q>> Requirement<Q> about(Q amount) {
        return ImmutableRequirement.of(
                Kind.ABOUT, amount.dimension(), Optional.of(amount), Optional.of(amount), TopKind.GUIDANCE);
    }

    /**
     * {@return the form of what is asked}
     */
    @Value.Parameter
    public abstract Kind kind();

    /**
     * {@return the dimension}
     */
    @Value.Parameter
    public abstract Dimension<Q> dimension();

    /**
     * {@return the least that will do, or the amount to be about; empty for a maximum}
     */
    @Value.Parameter
    public abstract Optional<Q> low();

    /**
     * {@return the top of a range, the maximum, the aim, or the amount to be about; empty for a plain minimum}
     */
    @Value.Parameter
    public abstract Optional<Q> high();

    /**
     * {@return whether more than {@link #high} is a fault}
     */
    @Value.Parameter
    public abstract TopKind top();

    @Value.Check
    void check() {
        if (low().isPresent() && high().isPresent() && high().get().compareTo(low().get()) < 0) {
            throw Texts.fault(
                    (kind() == Kind.AIM ? "aim" : "top") + " of " + dimension(),
                    high().get().toString(),
                    "at least the minimum (" + low().get() + ")");
        }
    }
}
