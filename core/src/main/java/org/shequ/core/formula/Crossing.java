package org.shequ.core.formula;

import java.util.Optional;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Finds exactly where a formula turns in a measure without steps, such as an area: by doubling and halving to the straight
 * stretch, at whose end or on whose line it turns.
 *
 * @param <M> the quantity of the measure
 */
final class Crossing<M extends Quantity<M>> {
    private static final Ratio TWO = Ratio.of(2);
    private static final int MOST_DOUBLINGS = 1_024;

    private final Turning<M> turning;
    private Ratio before = Ratio.ZERO;
    private Ratio after = Ratio.ONE;

    Crossing(Turning<M> turning) {
        this.turning = turning;
    }

    Turn find() {
        Truth atZero = isTurned(Ratio.ZERO);
        if (atZero == Truth.TRUE) {
            return Turn.from(Ratio.ZERO, true);
        }
        Optional<Turn> none = atZero == Truth.UNKNOWN ? Optional.of(unknown(Ratio.ZERO)) : reach();
        return none.orElseGet(this::between);
    }

    /** Doubles until it is turned; gives an answer only where it never is, or that is unknown. */
    private Optional<Turn> reach() {
        for (int doublings = 0; doublings < MOST_DOUBLINGS; doublings++) {
            Truth truth = isTurned(after);
            if (truth == Truth.TRUE) {
                return Optional.empty();
            }
            if (truth == Truth.UNKNOWN) {
                return Optional.of(unknown(after));
            }
            if (!turning.turnsFrom(after)) {
                return Optional.of(Turn.NEVER);
            }
            before = after;
            after = after.times(TWO);
        }
        throw new ArithmeticException(
                turning.measure() + " (2^" + MOST_DOUBLINGS + ") must be enough to reach the amount asked");
    }

    private Turn between() {
        Optional<Turn> found = Optional.empty();
        while (found.isEmpty()) {
            Ratio middle = before.plus(after).dividedBy(TWO);
            Straight stretch = Straight.around(turning.formula(), turning.facts(), turning.measure(), middle);
            Truth truth = isTurned(middle);
            if (!stretch.missing().isEmpty()) {
                return Turn.unknown(stretch.missing());
            }
            if (truth == Truth.UNKNOWN) {
                return unknown(middle);
            }
            if (stretch.isBreak()) {
                before = truth == Truth.TRUE ? before : middle;
                after = truth == Truth.TRUE ? middle : after;
            } else {
                found = truth == Truth.TRUE ? below(middle, stretch) : above(middle, stretch);
            }
        }
        return found.get();
    }

    /** It is turned at a value: the line met the level below it, or it turned at the low end, or before. */
    private Optional<Turn> below(Ratio value, Straight stretch) {
        Ratio low = stretch.low();
        Optional<Ratio> met = meeting(value, stretch).filter(at -> at.compareTo(low) > 0);
        if (met.isPresent()) {
            return met.map(this::turnAt);
        }
        after = low;
        return isTurned(low) == Truth.TRUE ? Optional.empty() : Optional.of(Turn.from(low, false));
    }

    /** It is not turned at a value: the line meets the level above it, or it turns at the high end, or after. */
    private Optional<Turn> above(Ratio value, Straight stretch) {
        Optional<Ratio> high = Optional.ofNullable(stretch.high());
        Optional<Ratio> met = meeting(value, stretch)
                .filter(at -> high.map(end -> at.compareTo(end) < 0).orElse(true));
        if (met.isPresent()) {
            return met.map(this::turnAt);
        }
        before = high.orElse(after);
        return isTurned(before) == Truth.TRUE ? Optional.of(Turn.from(before, true)) : Optional.empty();
    }

    private Optional<Ratio> meeting(Ratio value, Straight stretch) {
        Ratio slope = stretch.slope();
        Ratio here = turning.at(value).span().low();
        return slope.signum() == 0
                ? Optional.empty()
                : Optional.of(value.plus(turning.level().at().minus(here).dividedBy(slope)));
    }

    private Turn turnAt(Ratio value) {
        return Turn.from(value, isTurned(value) == Truth.TRUE);
    }

    private Truth isTurned(Ratio value) {
        return turning.isTurned(turning.at(value).span());
    }

    private Turn unknown(Ratio value) {
        return Turn.unknown(turning.at(value).missing());
    }
}
