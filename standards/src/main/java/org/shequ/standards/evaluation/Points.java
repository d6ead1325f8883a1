package org.shequ.standards.evaluation;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Ratio;

/** What a caller gives for a criterion (分值): points where it is met, and a deduction, if any, where it is not. */
@Value.Immutable(builder = false, copy = false)
public abstract class Points {
    Points() {}

    /**
     * Returns points for a criterion that is met; none where it is not.
     *
     * @param met the points, 0 or more
     * @return the points
     * @throws IllegalArgumentException if they are below 0
     */
    public static Points of(Ratio met) {
        return of(met, Ratio.ZERO);
    }

    /**
     * Returns points for a criterion that is met, and a deduction where it is not.
     *
     * @param met the points where it is met, 0 or more
     * @param unmet the points where it is not met, 0 or less
     * @return the points
     * @throws IllegalArgumentException if the first are below 0, or the second above it
     */
    public static Points of(Ratio met, Ratio unmet) {
        return ImmutablePoints.of(met, unmet);
    }

    /** {@return the points where it is met, 0 or more} */
    @Value.Parameter
    public abstract Ratio met();

    /** {@return the points where it is not met, 0 or less} */
    @Value.Parameter
    public abstract Ratio unmet();

    @Value.Check
    void check() {
        Preconditions.checkArgument(met().signum() >= 0, "points of a met criterion (%s) must be 0 or more", met());
        Preconditions.checkArgument(
                unmet().signum() <= 0, "points of a criterion that is not met (%s) must be 0 or less", unmet());
    }

    /** {@return the points where it is met, and where it is not} */
    @Override
    public String toString() {
        return unmet().signum() == 0 ? met().toString() : met() + " or " + unmet();
    }
}
