package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A computed amount: exact, or bounded, or undetermined; with the facts that are missing.
 *
 * <p>Canonical: bounds with equal ends are exact and miss nothing, whatever a missing fact turns out to be; bounds
 * that say no more than "at least zero" are undetermined. An open amount always names a missing fact, and is never
 * below zero.
 *
 * @param <Q> the quantity
 */
@Value.Immutable(copy = false)
public abstract class Outcome<Q extends Quantity<Q>> {
    /** How much is known of an amount. */
    public enum Status {
        /** The amount itself. */
        EXACT,
        /** More than that it is at least zero. */
        BOUNDED,
        /** Nothing but that it is at least zero. */
        UNDETERMINED
    }

    Outcome() {}

    /**
     * Returns a known amount.
     *
     * @param <Q> the quantity
     * @param amount the amount
     * @return the outcome
     */
    public static <Q extends Quantity<Q>> Outcome<Q> exact(Q amount) {
        return new ExactOutcome<>(amount);
    }

    /**
     * Returns an amount that is known within bounds. A low end that is unknown is zero.
     *
     * @param <Q> the quantity
     * @param bounds what is known
     * @param missing the facts that would settle it, at least one unless the bounds have equal ends
     * @return the outcome
     * @throws IllegalArgumentException if no fact is missing, or if the high end is below zero and there is no low end
     */
    public static <Q extends Quantity<Q>> Outcome<Q> bounded(Bounds<Q> bounds, Set<String> missing) {
        Q low = bounds.low().isPresent()
                ? bounds.low().get()
                : bounds.dimension().zero();
        if (bounds.high().isPresent()) {
            int order = low.compareTo(bounds.high().get());
            if (order == 0) {
                return exact(low);
            }
            if (order > 0) {
                throw Texts.fault(
                        "highest " + bounds.dimension(), bounds.high().get().toString(), "at least 0");
            }
        }
        if (missing.isEmpty()) {
            throw Texts.fault("missing facts of " + bounds, "none", "at least one");
        }
        return ImmutableOutcome.of(bounds.dimension(), Optional.of(low), bounds.high(), missing);
    }

    /**
     * Returns an amount of which nothing is known but that it is at least zero.
     *
     * @param <Q> the quantity
     * @param dimension the dimension of the amount
     * @param missing the facts that would settle it, at least one
     * @return the outcome
     * @throws IllegalArgumentException if no fact is missing
     */
    public static <Q extends Quantity<Q>> Outcome<Q> undetermined(Dimension<Q> dimension, Set<String> missing) {
        return bounded(Bounds.unknown(dimension), missing);
    }

    /**
     * {@return the dimension of the amount}
     */
    @Value.Parameter
    public abstract Dimension<Q> dimension();

    /**
     * {@return the lowest that the amount can be, included; always present, zero if undetermined}
     */
    @Value.Parameter
    public abstract Optional<Q> low();

    /**
     * {@return the highest that the amount can be, included; empty if unknown}
     */
    @Value.Parameter
    public abstract Optional<Q> high();

    /**
     * {@return the facts that would settle the amount, such as {@code households}; empty if it is exact}
     */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /**
     * {@return how much is known}
     */
    public final Status status() {
        if (missing().isEmpty()) {
            return Status.EXACT;
        }
        return high().isEmpty() && low().orElseThrow().exact().signum() == 0 ? Status.UNDETERMINED : Status.BOUNDED;
    }

    /**
     * {@return the amount, if it is exact}
     */
    public final Optional<Q> amount() {
        if (this instanceof ExactOutcome<Q> exact) {
            return exact.low();
        }
        return missing().isEmpty() ? low() : Optional.empty();
    }

    /**
     * {@return what is known, as bounds}
     */
    public final Bounds<Q> bounds() {
        return Bounds.known(dimension(), low(), high());
    }

    /**
     * Returns the sum of two amounts: the bounds add, the missing facts unite.
     *
     * @param other the other amount
     * @return the outcome
     * @throws ArithmeticException if the sum does not fit
     */
    public final Outcome<Q> plus(Outcome<Q> other) {
        if (missing().isEmpty() && other.missing().isEmpty()) {
            return exact(low().orElseThrow().plus(other.low().orElseThrow()));
        }
        return bounded(bounds().plus(other.bounds()), union(missing(), other.missing()));
    }

    /**
     * Returns what is known of an amount that is one of two, while it is open which.
     *
     * @param other the other candidate
     * @param deciding the facts that would decide between them
     * @return the outcome
     * @throws IllegalArgumentException if the candidates differ and no fact is missing at all
     */
    public final Outcome<Q> hull(Outcome<Q> other, Set<String> deciding) {
        return bounded(bounds().hull(other.bounds()), union(union(missing(), other.missing()), deciding));
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> all = new TreeSet<>(left);
        all.addAll(right);
        return all;
    }

    /**
     * Returns the outcome as a plain JSON tree.
     *
     * @return a map of the dimension, the status, the amount (null while open), the ends and the missing facts
     */
    @JsonValue
    public final Object toJson() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("dimension", dimension().name());
        tree.put("status", status().name());
        tree.put("amount", amount().map(dimension()::toJson).orElse(null));
        tree.put("low", low().map(dimension()::toJson).orElse(null));
        tree.put("high", high().map(dimension()::toJson).orElse(null));
        tree.put("missing", List.copyOf(missing()));
        return Collections.unmodifiableMap(tree);
    }

    /**
     * Reads what {@link #toJson} writes; the parts must agree.
     *
     * @param tree a map with those keys
     * @return the outcome
     * @throws IllegalArgumentException if the tree is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Outcome<?> fromJson(Object tree) {
        Tree read = Tree.of("outcome", tree, Set.of("dimension", "status", "amount", "low", "high", "missing"));
        return read(read, Dimension.named(read.text("dimension")));
    }

    private static <Q extends Quantity<Q>> Outcome<Q> read(Tree tree, Dimension<Q> dimension) {
        Outcome<Q> outcome = bounded(Bounds.read(tree, dimension), tree.texts("missing"));
        tree.require(
                outcome.status() == tree.constant("status", Status.class),
                "status",
                outcome.status().name());
        tree.require(
                outcome.amount().equals(tree.quantity("amount", dimension)),
                "amount",
                outcome.amount().map(Object::toString).orElse("null"));
        tree.require(outcome.missing().equals(tree.texts("missing")), "missing", "empty");
        return outcome;
    }

    /**
     * Compares by value.
     *
     * @param other the other
     * @return whether it is an outcome in the same dimension, with the same ends and the same missing facts
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Outcome<?> that
                        && dimension().equals(that.dimension())
                        && low().equals(that.low())
                        && high().equals(that.high())
                        && missing().equals(that.missing()));
    }

    /**
     * {@return the hash of the value}
     */
    @Override
    public final int hashCode() {
        return (dimension().hashCode() * 31 + low().hashCode()) * 31 * 31
                + high().hashCode() * 31
                + missing().hashCode();
    }

    /**
     * {@return the amount, or its bounds and what is missing, such as {@code 0.00.. yuan, missing households}}
     */
    @Override
    public final String toString() {
        return missing().isEmpty()
                ? low().orElseThrow() + " " + dimension()
                : bounds() + ", missing " + String.join(", ", missing());
    }
}
