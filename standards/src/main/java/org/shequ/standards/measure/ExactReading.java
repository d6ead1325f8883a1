package org.shequ.standards.measure;

import java.util.Optional;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.PlainFact;
import org.shequ.core.unit.Unit;

/**
 * How a variable is read of a unit as one whole number (整数读数): a quantity in the steps of {@link #step}, a truth as 0 or 1, a category by
 * the position of its value.
 *
 * <p>It never guesses: what is known in part, or not as a whole number, is {@link #UNFIT} and is left to {@link UnitFacts}.
 */
@FunctionalInterface
public interface ExactReading {
    /** Nothing is known, but that a quantity is at least zero. */
    long UNKNOWN = -1;

    /** Something is known that is no whole number of zero or more. */
    long UNFIT = -2;

    /**
     * Reads a unit.
     *
     * @param unit the unit
     * @param situation when it is looked at
     * @return the number, zero or more, or {@link #UNKNOWN}, or {@link #UNFIT}
     */
    long of(Unit unit, Situation situation);

    /**
     * Tells whether it gives a plain fact of communities.
     *
     * @return the fact, which {@link Community#plain(PlainFact)} gives of a community as this reading does, unless it is dated
     */
    default Optional<PlainFact> plain() {
        return Optional.empty();
    }

    /**
     * Returns what 1 stands for.
     *
     * @param dimension the dimension of a quantity
     * @return a fen, one of a count, a ten-thousandth of a square metre or of a use, a millionth of a ratio; in the base unit
     */
    static Ratio step(Dimension<?> dimension) {
        return dimension.step().orElse(Ratio.of(1, dimension == Dimension.RATIO ? 1_000_000 : 10_000));
    }
}
