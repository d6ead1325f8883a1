package org.shequ.core.formula;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * The values of a measure that will do (反算结果): all from one on, all up to one, every value, or none; or not settled, with what is
 * missing.
 *
 * @param <M> the quantity of the measure
 */
@Value.Immutable(builder = false)
public abstract class Solution<M extends Quantity<M>> {
    /** Which values will do. */
    public enum Kind {
        /** Every value, from zero on. */
        EVERY,
        /** No value that the measure can hold. */
        NONE,
        /** The values from an end on. */
        FROM,
        /** The values from zero up to an end. */
        UP_TO,
        /** What is known does not settle it. */
        UNDETERMINED
    }

    Solution() {}

    /**
     * Returns that it is not settled which values will do.
     *
     * @param <M> the quantity of the measure
     * @param dimension what the measure is counted in
     * @param missing the facts that would settle it
     * @return the solution
     * @throws IllegalArgumentException if nothing is missing
     */
    public static <M extends Quantity<M>> Solution<M> undetermined(Dimension<M> dimension, Set<String> missing) {
        return of(Kind.UNDETERMINED, dimension, Optional.empty(), false, missing, Set.of());
    }

    /** The values from a turn on. */
    static <M extends Quantity<M>> Solution<M> from(Dimension<M> dimension, Turn turn, Set<String> assumptions) {
        if (!turn.isKnown()) {
            return of(Kind.UNDETERMINED, dimension, Optional.empty(), false, turn.missing(), assumptions);
        }
        if (turn.isAlways() || turn.at().isEmpty()) {
            Kind kind = turn.isAlways() ? Kind.EVERY : Kind.NONE;
            return of(kind, dimension, Optional.empty(), false, Set.of(), assumptions);
        }
        return of(Kind.FROM, dimension, turn.at(), turn.isIncluded(), Set.of(), assumptions);
    }

    /** The values before a turn; in steps, up to the last before it. */
    static <M extends Quantity<M>> Solution<M> until(Dimension<M> dimension, Turn turn, Set<String> assumptions) {
        if (!turn.isKnown()) {
            return from(dimension, turn, assumptions);
        }
        if (turn.isAlways() || turn.at().isEmpty()) {
            Kind kind = turn.isAlways() ? Kind.NONE : Kind.EVERY;
            return of(kind, dimension, Optional.empty(), false, Set.of(), assumptions);
        }
        Optional<Ratio> last = dimension.step().map(turn.at().get()::minus);
        return last.isPresent()
                ? of(Kind.UP_TO, dimension, last, true, Set.of(), assumptions)
                : of(Kind.UP_TO, dimension, turn.at(), !turn.isIncluded(), Set.of(), assumptions);
    }

    private static <M extends Quantity<M>> Solution<M> of(
            Kind kind,
            Dimension<M> dimension,
            Optional<Ratio> end,
            boolean isIncluded,
            Set<String> missing,
            Set<String> assumptions) {
        return ImmutableSolution.of(kind, dimension, end.map(dimension::ofExact), isIncluded, missing, assumptions);
    }

    /** {@return which values will do} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return what the measure is counted in} */
    @Value.Parameter
    public abstract Dimension<M> dimension();

    /** {@return the value from which on, or up to which, values will do; empty for any other kind} */
    @Value.Parameter
    public abstract Optional<M> end();

    /** {@return whether the end itself will do; always so for whole numbers and money, false where there is no end} */
    @Value.Parameter
    public abstract boolean isEndIncluded();

    /** {@return the facts that would settle it, such as {@code wage.social[2016]}; empty if it is settled} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return what was assumed, as by an evaluation at the end, for example {@code FULL_YEAR}} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> assumptions();

    @Value.Check
    void check() {
        boolean ends = kind() == Kind.FROM || kind() == Kind.UP_TO;
        Preconditions.checkArgument(
                ends == end().isPresent() && (ends || !isEndIncluded()),
                "solution (%s) must have an end as it says",
                kind());
        Preconditions.checkArgument(
                (kind() == Kind.UNDETERMINED) == !missing().isEmpty(),
                "missing facts of a solution (%s) must be there where it is not settled",
                missing());
    }

    /**
     * {@return the smallest value that will do: zero where every value will; empty where none will, where it is not settled, and where
     * the values begin just above {@link #end}}
     */
    public final Optional<M> least() {
        return switch (kind()) {
            case EVERY, UP_TO -> Optional.of(dimension().zero());
            case FROM -> end().filter(end -> isEndIncluded());
            case NONE, UNDETERMINED -> Optional.empty();
        };
    }

    /**
     * {@return the largest value that will do; empty where none will, where there is no largest, where it is not settled, and where the
     * values end just below {@link #end}}
     */
    public final Optional<M> most() {
        return kind() == Kind.UP_TO ? end().filter(end -> isEndIncluded()) : Optional.empty();
    }

    /**
     * Tells whether a value will do.
     *
     * @param value a value of the measure, zero or more
     * @return true or false; unknown where it is not settled
     */
    public final Truth holds(M value) {
        int order = end().map(value::compareTo).orElse(0);
        return switch (kind()) {
            case EVERY -> Truth.TRUE;
            case NONE -> Truth.FALSE;
            case FROM -> Truth.of(order > 0 || (order == 0 && isEndIncluded()));
            case UP_TO -> Truth.of(order < 0 || (order == 0 && isEndIncluded()));
            case UNDETERMINED -> Truth.UNKNOWN;
        };
    }

    /** {@return the values, such as {@code >= 3120 households}, {@code < 500 m2}, {@code every}, {@code none}} */
    @Override
    public final String toString() {
        return switch (kind()) {
            case EVERY -> "every";
            case NONE -> "none";
            case FROM -> (isEndIncluded() ? ">= " : "> ") + printed();
            case UP_TO -> (isEndIncluded() ? "<= " : "< ") + printed();
            case UNDETERMINED -> "? " + missing();
        };
    }

    private String printed() {
        return end().map(Object::toString).orElse("") + " " + dimension();
    }
}
