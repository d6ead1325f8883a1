package org.shequ.standards.evaluation;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Ratio;

/** A step of a caller's scoring (档次得分): from so many points on, inclusive, such a score. */
@Value.Immutable(builder = false, copy = false)
public abstract class ScoreStep {
    ScoreStep() {}

    /**
     * Returns a step.
     *
     * @param from the points from which it is reached, inclusive
     * @param score the score, 0 or more
     * @return the step
     * @throws IllegalArgumentException if the score is below 0
     */
    public static ScoreStep of(Ratio from, Ratio score) {
        return ImmutableScoreStep.of(from, score);
    }

    /** {@return the points from which it is reached, inclusive} */
    @Value.Parameter
    public abstract Ratio from();

    /** {@return the score, 0 or more} */
    @Value.Parameter
    public abstract Ratio score();

    @Value.Check
    void check() {
        Preconditions.checkArgument(score().signum() >= 0, "score of a step (%s) must be 0 or more", score());
    }

    /** {@return the score and from where} */
    @Override
    public String toString() {
        return score() + " from " + from();
    }
}
