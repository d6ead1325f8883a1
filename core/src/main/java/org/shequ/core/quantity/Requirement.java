package org.shequ.core.quantity;

import static org.shequ.core.quantity.Compliance.Side.ABOVE;
import static org.shequ.core.quantity.Compliance.Side.BELOW;
import static org.shequ.core.quantity.Compliance.Side.WITHIN;

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

    /**
     * Compares an actual amount with what is asked, both ends included.
     *
     * <p>Of 5 to 9 persons: 4 are short by 1; 5 and 9 meet it; 10 are over by 1 if the top is a cap, and meet it if the
     * top is guidance.
     *
     * @param actual the actual amount
     * @return how it stands, and by how much
     * @throws ArithmeticException if the difference does not fit
     */
    public final Compliance<Q> check(Q actual) {
        if (kind() == Kind.AIM) {
            Q minimum = low().orElseThrow();
            Optional<Q> aimShortBy =
                    high().filter(aim -> actual.compareTo(aim) < 0).map(aim -> distance(actual, aim));
            return actual.compareTo(minimum) < 0
                    ? Compliance.of(Compliance.Standing.SHORT, distance(actual, minimum), BELOW, aimShortBy)
                    : Compliance.of(Compliance.Standing.MET, dimension().zero(), WITHIN, aimShortBy);
        }
        if (low().isPresent() && actual.compareTo(low().get()) < 0) {
            return result(Compliance.Standing.SHORT, distance(actual, low().get()), BELOW);
        }
        if (high().isPresent() && actual.compareTo(high().get()) > 0) {
            Compliance.Standing standing = top() == TopKind.CAP ? Compliance.Standing.OVER : Compliance.Standing.MET;
            return result(standing, distance(high().get(), actual), ABOVE);
        }
        return result(Compliance.Standing.MET, dimension().zero(), WITHIN);
    }

    private Compliance<Q> result(Compliance.Standing standing, Q by, Compliance.Side side) {
        return Compliance.of(
                kind() == Kind.ABOUT ? Compliance.Standing.REPORTED : standing, by, side, Optional.empty());
    }

    private Q distance(Q from, Q to) {
        return dimension().ofExact(to.exact().minus(from.exact()));
    }

    /**
     * Returns the requirement as a plain JSON tree.
     *
     * @return a map of the kind, the dimension, the ends and the meaning of the top
     */
    @JsonValue
    public final Object toJson() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind().name());
        tree.put("dimension", dimension().name());
        tree.put("low", low().map(dimension()::toJson).orElse(null));
        tree.put("high", high().map(dimension()::toJson).orElse(null));
        tree.put("top", top().name());
        return Collections.unmodifiableMap(tree);
    }

    /**
     * Reads what {@link #toJson} writes.
     *
     * @param tree a map of the kind, the dimension, the ends and, for a range, the meaning of the top
     * @return the requirement
     * @throws IllegalArgumentException if the tree is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Requirement<?> fromJson(Object tree) {
        Tree read = Tree.of("requirement", tree, Set.of("kind", "dimension", "low", "high", "top"));
        return read(read, Dimension.named(read.text("dimension")));
    }

    private static <Q extends Quantity<Q>> Requirement<Q> read(Tree tree, Dimension<Q> dimension) {
        Kind kind = tree.constant("kind", Kind.class);
        Optional<Q> low = tree.quantity("low", dimension);
        Optional<Q> high = tree.quantity("high", dimension);
        boolean needsLow = kind != Kind.AT_MOST;
        boolean needsHigh = kind != Kind.AT_LEAST;
        tree.require(low.isPresent() == needsLow, "low", needsLow ? "present" : "absent");
        tree.require(high.isPresent() == needsHigh, "high", needsHigh ? "present" : "absent");
        Requirement<Q> requirement = switch (kind) {
            case AT_LEAST -> atLeast(low.orElseThrow());
            case BETWEEN -> between(low.orElseThrow(), high.orElseThrow(), tree.constant("top", TopKind.class));
            case AT_MOST -> atMost(high.orElseThrow());
            case AIM -> aim(low.orElseThrow(), high.orElseThrow());
            case ABOUT -> about(low.orElseThrow());
        };
        tree.require(kind != Kind.ABOUT || low.equals(high), "high", "equal to low");
        tree.require(
                !tree.has("top") || requirement.top() == tree.constant("top", TopKind.class),
                "top",
                requirement.top().name());
        return requirement;
    }

    /**
     * {@return what is asked, such as {@code at least 5 persons}}
     */
    @Override
    public final String toString() {
        String asked = switch (kind()) {
            case AT_LEAST -> "at least " + low().orElseThrow();
            case BETWEEN -> low().orElseThrow() + (top() == TopKind.CAP ? " to " : " to about ") + high().orElseThrow();
            case AT_MOST -> "at most " + high().orElseThrow();
            case AIM -> "at least " + low().orElseThrow() + ", aim " + high().orElseThrow();
            case ABOUT -> "about " + low().orElseThrow();
        };
        return asked + " " + dimension();
    }

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
