package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an amount: a lowest and a highest value, each included, either of them possibly unknown.
 *
 * <p>Bounds say what we do not know; a {@link Requirement} says what is asked.
 *
 * @param <Q> the quantity
 */
@Value.Immutable(copy = false)
public abstract class Bounds<Q extends Quantity<Q>> {
    Bounds() {}

    /**
     * Returns bounds with no highest value.
     *
     * @param <Q> the quantity
     * @param low the lowest value
     * @return the bounds
     */
    public static <Q extends Quantity<Q>> Bounds<Q> atLeast(Q low) {
        return ImmutableBounds.of(low.dimension(), Optional.of(low), Optional.empty());
    }

    /**
     * Returns bounds on both sides.
     *
     * @param <Q> the quantity
     * @param low the lowest value
     * @param high the highest value, not below the lowest
     * @return the bounds
     * @throws IllegalArgumentException if the highest is below the lowest
     */
    public static <Q extends Quantity<Q>> Bounds<Q> between(Q low, Q high) {
        if (high.compareTo(low) < 0) {
            throw Texts.fault("highest " + low.dimension(), high.toString(), "at least the lowest (" + low + ")");
        }
        return ImmutableBounds.of(low.dimension(), Optional.of(low), Optional.of(high));
    }

    /**
     * Returns bounds with no lowest value.
     *
     * @param <Q> the quantity
     * @param high the highest value
     * @return the bounds
     */
    public static <Q extends Quantity<Q>> Bounds<Q> atMost(Q high) {
        return ImmutableBounds.of(high.dimension(), Optional.empty(), Optional.of(high));
    }

    /**
     * Returns bounds that say nothing.
     *
     * @param <Q> the quantity
     * @param dimension the dimension of the amount
     * @return the bounds
     */
    public static <Q extends Quantity<Q>> Bounds<Q> unknown(Dimension<Q> dimension) {
        return ImmutableBounds.of(dimension, Optional.empty(), Optional.empty());
    }

    static <Q extends Quantity<Q>> Bounds<Q> known(Dimension<Q> dimension, Optional<Q> low, Optional<Q> high) {
        return low.isPresent() && high.isPresent()
                ? between(low.get(), high.get())
                : ImmutableBounds.of(dimension, low, high);
    }

    /**
     * {@return the dimension of the amount}
     */
    @Value.Parameter
    public abstract Dimension<Q> dimension();

    /**
     * {@return the lowest value, included; empty if unknown}
     */
    @Value.Parameter
    public abstract Optional<Q> low();

    /**
     * {@return the highest value, included; empty if unknown}
     */
    @Value.Parameter
    public abstract Optional<Q> high();

    /**
     * Returns whether an amount is possible.
     *
     * @param amount the amount
     * @return whether it lies within, both ends included
     */
    public final boolean contains(Q amount) {
        return low().map(low -> low.compareTo(amount) <= 0).orElse(true)
                && high().map(high -> high.compareTo(amount) >= 0).orElse(true);
    }

    /**
     * Returns whether every amount that the other bounds allow is possible here too.
     *
     * @param other the other bounds
     * @return whether they lie within
     */
    public final boolean encloses(Bounds<Q> other) {
        return low().map(low -> other.low().map(it -> low.compareTo(it) <= 0).orElse(false))
                        .orElse(true)
                && high().map(high ->
                                other.high().map(it -> high.compareTo(it) >= 0).orElse(false))
                        .orElse(true);
    }

    /**
     * Returns the narrowest bounds that enclose both.
     *
     * @param other the other bounds
     * @return the hull
     */
    public final Bounds<Q> hull(Bounds<Q> other) {
        Optional<Q> low = low().flatMap(a -> other.low().map(b -> a.compareTo(b) <= 0 ? a : b));
        Optional<Q> high = high().flatMap(a -> other.high().map(b -> a.compareTo(b) >= 0 ? a : b));
        return ImmutableBounds.of(dimension(), low, high);
    }

    /**
     * Returns what is known of the sum of two amounts.
     *
     * @param other what is known of the other amount
     * @return the bounds of the sum
     * @throws ArithmeticException if an end does not fit
     */
    public final Bounds<Q> plus(Bounds<Q> other) {
        return ImmutableBounds.of(
                dimension(),
                low().flatMap(a -> other.low().map(a::plus)),
                high().flatMap(a -> other.high().map(a::plus)));
    }

    /**
     * Returns the bounds as a plain JSON tree.
     *
     * @return a map of the dimension and the two ends, null where unknown
     */
    @JsonValue
    public final Object toJson() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("dimension", dimension().name());
        tree.put("low", low().map(dimension()::toJson).orElse(null));
        tree.put("high", high().map(dimension()::toJson).orElse(null));
        return Collections.unmodifiableMap(tree);
    }

    /**
     * Reads what {@link #toJson} writes.
     *
     * @param tree a map of the dimension and the two ends, null or absent where unknown
     * @return the bounds
     * @throws IllegalArgumentException if the tree is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bounds<?> fromJson(Object tree) {
        Tree read = Tree.of("bounds", tree, Set.of("dimension", "low", "high"));
        return read(read, Dimension.named(read.text("dimension")));
    }

    static <Q extends Quantity<Q>> Bounds<Q> read(Tree tree, Dimension<Q> dimension) {
        return known(dimension, tree.quantity("low", dimension), tree.quantity("high", dimension));
    }

    /**
     * {@return the bounds in mathematical form, such as {@code 30000.00..40000.00 yuan}, {@code 5.. m2} or {@code ..5
     * m2}}
     */
    @Override
    public final String toString() {
        return low().map(Object::toString).orElse("") + ".."
                + high().map(Object::toString).orElse("") + " " + dimension();
    }
}
