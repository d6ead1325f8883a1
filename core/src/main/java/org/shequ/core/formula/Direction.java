package org.shequ.core.formula;

/** How a formula moves when one measure grows and all else stands (单调性). */
public enum Direction {
    /** It does not depend on the measure. */
    CONSTANT,
    /** It never falls. */
    NON_DECREASING,
    /** It never rises. */
    NON_INCREASING,
    /** Neither can be promised. */
    NEITHER;

    /**
     * Returns the direction of a whole whose parts move as this and another do, where the whole rises with each part.
     *
     * @param other the direction of the other part
     * @return the direction both share, or {@link #NEITHER}
     */
    public Direction and(Direction other) {
        if (this == CONSTANT || this == other) {
            return other;
        }
        return other == CONSTANT ? this : NEITHER;
    }
}
