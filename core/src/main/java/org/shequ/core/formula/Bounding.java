package org.shequ.core.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Bounds what stays open: divides into cases until every condition is decided in each, and takes the hull.
 *
 * <p>Within a case every node rises with its parts, so the ends of what is known give the ends of the result; that is why the
 * hull over the cases is tight. Past a limit on cases it falls back to the undivided bound, which is wider but holds.
 */
final class Bounding {
    private static final int MOST_DERIVATIONS = 16;

    private Bounding() {}

    /** What a formula gives, exact once settled. */
    private record OfFormula(Formula<?> formula) implements Divided.Question<Span> {
        @Override
        public Span answer(Evaluator evaluator) {
            return formula.accept(evaluator);
        }

        @Override
        public boolean isSettled(Span answer) {
            return answer.isExact();
        }

        @Override
        public Span both(Span one, Span other) {
            return one.hull(other);
        }
    }

    /** Whether a condition holds, known once settled. */
    private record OfCondition(Condition condition) implements Divided.Question<Truth> {
        @Override
        public Truth answer(Evaluator evaluator) {
            return evaluator.decide(condition);
        }

        @Override
        public boolean isSettled(Truth answer) {
            return answer.isKnown();
        }

        @Override
        public Truth both(Truth one, Truth other) {
            return one == other ? one : Truth.UNKNOWN;
        }
    }

    static <Q extends Quantity<Q>> Evaluation<Q> evaluate(Formula<Q> formula, Facts facts) {
        Evaluator whole = new Evaluator(facts, Box.WHOLE, Trace.NONE);
        Span span = formula.accept(whole);
        if (whole.split() == null) {
            return Evaluation.of(outcome(formula.dimension(), span, whole.missing()), whole.assumptions());
        }
        return evaluation(formula.dimension(), divided(formula, facts));
    }

    static <Q extends Quantity<Q>> Recording<Q> record(Formula<Q> formula, Facts facts) {
        Divided<Span> divided = divided(formula, facts);
        List<Box> cases = divided.cases();
        List<Derivation> derivations = new ArrayList<>();
        for (Box box : cases.subList(0, Math.min(MOST_DERIVATIONS, cases.size()))) {
            RecordingTrace trace = new RecordingTrace();
            Span span = formula.accept(trace.evaluator(facts, box));
            derivations.add(trace.derivation(box.supposed(), print(formula.dimension(), span)));
        }
        return Recording.of(evaluation(formula.dimension(), divided), derivations, cases.size() - derivations.size());
    }

    static Decision decide(Condition condition, Facts facts) {
        Truth truth = new Evaluator(facts, Box.WHOLE, Trace.NONE).decide(condition);
        if (truth.isKnown()) {
            return Decision.of(truth, Set.of());
        }
        Divided<Truth> divided = Divided.of(facts, new OfCondition(condition));
        return Decision.of(divided.result(), divided.missing());
    }

    static DecisionRecord recordDecision(Condition condition, Facts facts) {
        RecordingTrace trace = new RecordingTrace();
        trace.evaluator(facts, Box.WHOLE).decide(condition);
        return DecisionRecord.of(decide(condition, facts), trace.derivation(List.of(), ""));
    }

    static Divided<Span> divided(Formula<?> formula, Facts facts) {
        return Divided.of(facts, new OfFormula(formula));
    }

    private static <Q extends Quantity<Q>> Evaluation<Q> evaluation(Dimension<Q> dimension, Divided<Span> divided) {
        return Evaluation.of(outcome(dimension, divided.result(), divided.missing()), divided.assumptions());
    }

    private static <Q extends Quantity<Q>> Outcome<Q> outcome(Dimension<Q> dimension, Span span, Set<String> missing) {
        Q low = dimension.round(lowest(dimension, span));
        Ratio end = span.high();
        if (end == null) {
            return low.exact().signum() == 0
                    ? Outcome.undetermined(dimension, missing)
                    : Outcome.bounded(Bounds.atLeast(low), missing);
        }
        Q high = dimension.round(end);
        return low.equals(high) ? Outcome.exact(low) : Outcome.bounded(Bounds.between(low, high), missing);
    }

    /** The low end, to be rounded: just above a whole number a head count rounds up to the next. */
    private static Ratio lowest(Dimension<?> dimension, Span span) {
        boolean next = span.isLowOpen() && dimension.isWhole();
        return next ? span.low().floor().plus(Ratio.ONE) : span.low();
    }

    private static String print(Dimension<?> dimension, Span span) {
        String low = print(dimension, lowest(dimension, span));
        Ratio end = span.high();
        String high =
                Optional.ofNullable(end).map(each -> print(dimension, each)).orElse("");
        if (high.equals(low)) {
            return low;
        }
        return high.isEmpty() ? "≥ " + low : low + " … " + high;
    }

    /** The rounded quantity, or the number itself: one case may lie beyond what quantities hold though the hull of all does not. */
    private static String print(Dimension<?> dimension, Ratio value) {
        try {
            return dimension.round(value).toString();
        } catch (ArithmeticException tooLarge) {
            return value.toPlainString();
        }
    }
}
