package org.shequ.core.formula;

import java.util.Set;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * A formula read backwards (反算) in one measure, all else standing: how many households a fund serves, how small an area will do.
 *
 * <p>It speaks of what {@link Formula#evaluate} gives, rounded once, so that the two fit exactly: for 3 000 yuan for each hundred
 * households, {@code reaching(93 600.00)} is from 3 120 households on; 3 119 give less. Over a measure in steps (whole numbers, money
 * to the fen) it tries few values, by doubling and halving; over one without (areas, ratios, uses) it solves the straight stretches of
 * the formula. It never counts one by one.
 *
 * <p>Measures derived from others stand too: only the measure itself is moved.
 *
 * @param <Q> the quantity the formula gives
 * @param <M> the quantity of the measure
 */
public final class Inverse<Q extends Quantity<Q>, M extends Quantity<M>> {
    private final Formula<Q> formula;
    private final Measure<M> measure;
    private final Facts facts;
    private final Direction direction;
    private final Set<String> undirected;

    private Inverse(Formula<Q> formula, Measure<M> measure, Facts facts, Direction direction, Set<String> undirected) {
        this.formula = formula;
        this.measure = measure;
        this.facts = facts;
        this.direction = direction;
        this.undirected = undirected;
    }

    static <Q extends Quantity<Q>, M extends Quantity<M>> Inverse<Q, M> of(
            Formula<Q> formula, Measure<M> measure, Facts facts) {
        Direction shown = formula.direction(measure);
        DirectionOf known = new DirectionOf(measure, facts);
        Direction direction = shown == Direction.NEITHER ? formula.accept(known) : shown;
        Preconditions.checkArgument(
                direction != Direction.NEITHER || !known.missing().isEmpty(),
                "formula (%s) must have a direction in %s to be inverted in it",
                formula,
                measure);
        return known.missing().isEmpty()
                ? new Inverse<>(formula, measure, facts, direction, Set.of())
                : new Inverse<>(formula, measure, facts, Direction.NEITHER, Set.copyOf(known.missing()));
    }

    /** {@return the formula} */
    public Formula<Q> formula() {
        return formula;
    }

    /** {@return the measure} */
    public Measure<M> measure() {
        return measure;
    }

    /** {@return how the formula moves as the measure grows, with all else as known; neither where it takes missing facts to tell} */
    public Direction direction() {
        return direction;
    }

    /**
     * Returns the values of the measure at which the formula gives at least an amount. Of a rising formula it begins with the
     * smallest: {@link Solution#least}.
     *
     * @param amount the amount; for 0 or less every value will do
     * @return the values; none where no value that the measure can hold will do. An amount of the formula too large for its quantity
     *     counts as larger than any
     * @throws IllegalArgumentException if a measure without steps is multiplied by itself
     * @throws ArithmeticException if the end lies beyond what the measure can hold, naming it
     */
    public Solution<M> reaching(Q amount) {
        return solution(Level.reaching(amount), !isFalling());
    }

    /**
     * Returns the values of the measure at which the formula gives at most an amount. Of a rising formula it ends with the largest:
     * {@link Solution#most}.
     *
     * @param amount the amount
     * @return the values; none where even the smallest gives more
     * @throws IllegalArgumentException if a measure without steps is multiplied by itself
     * @throws ArithmeticException if the end lies beyond what the measure can hold, naming it
     */
    public Solution<M> within(Q amount) {
        return solution(Level.passing(amount), isFalling());
    }

    /** From the turn on, or up to it. */
    private Solution<M> solution(Level level, boolean isFrom) {
        Turning<M> turning = new Turning<>(formula, measure, facts, isFalling(), level);
        Turn turn = turn(turning);
        Set<String> assumptions = turning.assumptions();
        return isFrom
                ? Solution.from(measure.dimension(), turn, assumptions)
                : Solution.until(measure.dimension(), turn, assumptions);
    }

    private boolean isFalling() {
        return direction == Direction.NON_INCREASING;
    }

    private Turn turn(Turning<M> turning) {
        if (!undirected.isEmpty()) {
            return Turn.unknown(undirected);
        }
        if (direction != Direction.CONSTANT) {
            return turning.find();
        }
        Turning.Value value = turning.at(Ratio.ZERO);
        return switch (turning.isTurned(value.span())) {
            case TRUE -> Turn.from(Ratio.ZERO, true);
            case FALSE -> Turn.NEVER;
            case UNKNOWN -> Turn.unknown(value.missing());
        };
    }

    /** {@return the measure and the formula, such as {@code households of 3000.00 yuan for each 100 households}} */
    @Override
    public String toString() {
        return measure + " of " + formula;
    }
}
