package org.shequ.core.formula;

import java.util.Optional;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * The unrounded values from which on a rounded result is at least an amount.
 *
 * @param at the level
 * @param isIncluded whether a value at the level itself will do
 */
record Level(Ratio at, boolean isIncluded) {
    private static final Ratio TWO = Ratio.of(2);

    /** Money rounds up from half a fen below; a head count from just above the whole number below; the rest does not round. */
    static <Q extends Quantity<Q>> Level reaching(Q amount) {
        Optional<Ratio> step = amount.dimension().step();
        if (step.isEmpty()) {
            return new Level(amount.exact(), true);
        }
        return amount.dimension().isWhole()
                ? new Level(amount.exact().minus(step.get()), false)
                : new Level(amount.exact().minus(step.get().dividedBy(TWO)), true);
    }

    /** The values from which on a rounded result is more than an amount. */
    static <Q extends Quantity<Q>> Level passing(Q amount) {
        Optional<Ratio> step = amount.dimension().step();
        if (step.isEmpty()) {
            return new Level(amount.exact(), false);
        }
        Level reaching = reaching(amount);
        return new Level(reaching.at.plus(step.get()), reaching.isIncluded);
    }

    boolean isReachedBy(Ratio value) {
        int order = value.compareTo(at);
        return order > 0 || (order == 0 && isIncluded);
    }
}
