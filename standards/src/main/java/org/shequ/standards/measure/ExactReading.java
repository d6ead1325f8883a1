package org.shequ.standards.measure;

import org.shequ.core.unit.Unit;

/**
 * How a variable is read of a unit as one whole number (整数读数): a quantity in fen or heads, a truth as 0 or 1, a category by the position of
 * its value.
 *
 * <p>It never guesses: whatever is not plainly known, or not so written, is {@link #UNKNOWN} and is left to {@link UnitFacts}.
 */
@FunctionalInterface
public interface ExactReading {
    /** What is not known, or not as a whole number of zero or more. */
    long UNKNOWN = -1;

    /**
     * Reads a unit.
     *
     * @param unit the unit
     * @param situation when it is looked at
     * @return the number, zero or more, or {@link #UNKNOWN}
     */
    long of(Unit unit, Situation situation);
}
