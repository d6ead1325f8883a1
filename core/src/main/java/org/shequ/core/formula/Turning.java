package org.shequ.core.formula;

import java.util.Set;
import java.util.TreeSet;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Whether a formula has reached a level, as one measure grows and all else stands; of a falling formula, whether it has left it.
 *
 * @param <M> the quantity of the measure
 * @param formula the formula, with a direction in the measure
 * @param measure the measure
 * @param facts all else
 * @param isFalling whether the formula falls
 * @param level the level
 */
record Turning<M extends Quantity<M>>(
        Formula<?> formula, Measure<M> measure, Facts facts, boolean isFalling, Level level) {

    /** The value at a value of the measure, with what would settle it where it is not exact. */
    record Value(Span span, Set<String> missing) {}

    Value at(Ratio value) {
        return value(formula, Supposing.of(facts, measure, value));
    }

    /** What is assumed at one value of the measure or another: where it turns, and that it does so nowhere else, rests on all of it. */
    Set<String> assumptions() {
        return Bounding.evaluate(formula, Supposing.nothing(facts, measure)).assumptions();
    }

    static Value value(Formula<?> formula, Facts known) {
        Evaluator whole = new Evaluator(known, Box.WHOLE, Trace.NONE);
        Span span = formula.accept(whole);
        if (whole.split() == null) {
            return new Value(span, whole.missing());
        }
        Divided<Span> divided = Bounding.divided(formula, known);
        return new Value(divided.result(), divided.missing());
    }

    Truth isTurned(Span span) {
        boolean lowReaches = level.isReachedBy(span.low());
        Ratio high = span.high();
        boolean highReaches = high == null || level.isReachedBy(high);
        if (lowReaches != highReaches) {
            return Truth.UNKNOWN;
        }
        return Truth.of(lowReaches != isFalling);
    }

    /** Whether it turns at any value from one on: beyond all thresholds the ends of the formula are exact. */
    boolean turnsFrom(Ratio value) {
        Box beyond = Box.WHOLE.withSpan(measure.name(), Span.of(value, null), measure.label());
        Evaluator whole = new Evaluator(Supposing.of(facts, measure, value), beyond, Trace.NONE);
        if (!mayTurn(formula.accept(whole))) {
            return false;
        }
        return whole.split() == null
                || mayTurn(Bounding.divided(formula, Supposing.from(facts, measure, value))
                        .result());
    }

    private boolean mayTurn(Span span) {
        Ratio high = span.high();
        return isFalling ? !level.isReachedBy(span.low()) : high == null || level.isReachedBy(high);
    }

    Turn find() {
        return measure.dimension().step().map(this::stepped).orElseGet(() -> new Crossing<>(this).find());
    }

    /** Over values a step apart: where it surely turns, if that is also where it first may. */
    private Turn stepped(Ratio step) {
        Set<String> missing = new TreeSet<>();
        long surely = first(step, Truth.FALSE, missing);
        if (missing.isEmpty()) {
            return surely < 0 ? Turn.NEVER : Turn.from(step.times(Ratio.of(surely)), true);
        }
        long possibly = first(step, Truth.TRUE, missing);
        if (surely != possibly) {
            return Turn.unknown(missing);
        }
        return surely < 0 ? Turn.NEVER : Turn.from(step.times(Ratio.of(surely)), true);
    }

    /** The first step at which it is turned, taking what is unknown for a truth; -1 where none that the measure can hold is. */
    private long first(Ratio step, Truth unknown, Set<String> missing) {
        if (isTurned(0, step, unknown, missing)) {
            return 0;
        }
        long before = 0;
        long after = 1;
        while (!isTurned(after, step, unknown, missing)) {
            if (after == Long.MAX_VALUE) {
                return -1;
            }
            before = after;
            after = after > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : after * 2;
        }
        while (after - before > 1) {
            long middle = before + (after - before) / 2;
            if (isTurned(middle, step, unknown, missing)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return after;
    }

    private boolean isTurned(long steps, Ratio step, Truth unknown, Set<String> missing) {
        Value value = at(step.times(Ratio.of(steps)));
        Truth truth = isTurned(value.span());
        if (!truth.isKnown()) {
            missing.addAll(value.missing());
            return unknown == Truth.TRUE;
        }
        return truth == Truth.TRUE;
    }
}
