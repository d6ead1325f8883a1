package org.shequ.core.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
    private static final int MOST_CASES = 4_096;
    private static final int MOST_DERIVATIONS = 16;

    private Bounding() {}

    static <Q extends Quantity<Q>> Evaluation<Q> evaluate(Formula<Q> formula, Facts facts) {
        Evaluator whole = new Evaluator(facts, Box.WHOLE, Trace.NONE);
        Span span = formula.accept(whole);
        if (whole.split() == null) {
            return Evaluation.of(outcome(formula.dimension(), span, whole.missing()), whole.assumptions());
        }
        Cases<Span> cases = new Cases<>(facts, formula::accept);
        if (!cases.run(whole.split())) {
            return Evaluation.of(outcome(formula.dimension(), span, whole.missing()), whole.assumptions());
        }
        Span hull = cases.results.stream().reduce(Span::hull).orElse(span);
        return Evaluation.of(outcome(formula.dimension(), hull, cases.missing), cases.assumptions);
    }

    static <Q extends Quantity<Q>> Recording<Q> record(Formula<Q> formula, Facts facts) {
        Evaluation<Q> evaluation = evaluate(formula, facts);
        List<Derivation> derivations = new ArrayList<>();
        Evaluator whole = new Evaluator(facts, Box.WHOLE, Trace.NONE);
        formula.accept(whole);
        Cases<Span> cases = new Cases<>(facts, formula::accept);
        List<Box> boxes = whole.split() == null || !cases.run(whole.split()) ? List.of(Box.WHOLE) : cases.boxes;
        for (Box box : boxes.subList(0, Math.min(MOST_DERIVATIONS, boxes.size()))) {
            RecordingTrace trace = new RecordingTrace();
            Span span = formula.accept(new Evaluator(facts, box, trace));
            derivations.add(trace.derivation(box.supposed(), print(formula.dimension(), span)));
        }
        return Recording.of(evaluation, derivations, boxes.size() - derivations.size());
    }

    static Decision decide(Condition condition, Facts facts) {
        Evaluator whole = new Evaluator(facts, Box.WHOLE, Trace.NONE);
        Truth truth = whole.decide(condition);
        if (truth.isKnown()) {
            return Decision.of(truth, Set.of());
        }
        Cases<Truth> cases = new Cases<>(facts, evaluator -> evaluator.decide(condition));
        if (whole.split() == null || !cases.run(whole.split())) {
            return Decision.of(Truth.UNKNOWN, whole.missing());
        }
        Truth first = cases.results.get(0);
        boolean agree = cases.results.stream().allMatch(each -> each == first);
        return agree ? Decision.of(first, Set.of()) : Decision.of(Truth.UNKNOWN, cases.missing);
    }

    static DecisionRecord recordDecision(Condition condition, Facts facts) {
        RecordingTrace trace = new RecordingTrace();
        new Evaluator(facts, Box.WHOLE, trace).decide(condition);
        return DecisionRecord.of(decide(condition, facts), trace.derivation(List.of(), ""));
    }

    private static <Q extends Quantity<Q>> Outcome<Q> outcome(Dimension<Q> dimension, Span span, Set<String> missing) {
        Q low = dimension.round(span.low());
        Ratio end = span.high();
        if (end == null) {
            return low.exact().signum() == 0
                    ? Outcome.undetermined(dimension, missing)
                    : Outcome.bounded(Bounds.atLeast(low), missing);
        }
        Q high = dimension.round(end);
        return low.equals(high) ? Outcome.exact(low) : Outcome.bounded(Bounds.between(low, high), missing);
    }

    private static <Q extends Quantity<Q>> String print(Dimension<Q> dimension, Span span) {
        String low = dimension.round(span.low()).toString();
        Ratio end = span.high();
        String high = Optional.ofNullable(end)
                .map(each -> dimension.round(each).toString())
                .orElse("");
        if (high.equals(low)) {
            return low;
        }
        return high.isEmpty() ? "≥ " + low : low + " … " + high;
    }

    /** The cases into which what is unknown divides, each evaluated. */
    private static final class Cases<T> {
        private final Facts facts;
        private final java.util.function.Function<Evaluator, T> question;
        private final List<T> results = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private final Set<String> missing = new TreeSet<>();
        private final Set<String> assumptions = new TreeSet<>();

        Cases(Facts facts, java.util.function.Function<Evaluator, T> question) {
            this.facts = facts;
            this.question = question;
        }

        /** Returns false where there are too many cases. */
        boolean run(@Nullable Split first) {
            Deque<Box> rest = new ArrayDeque<>();
            push(rest, Box.WHOLE, first);
            while (!rest.isEmpty()) {
                Box box = rest.pop();
                Evaluator evaluator = new Evaluator(facts, box, Trace.NONE);
                T result = question.apply(evaluator);
                if (evaluator.split() != null) {
                    push(rest, box, evaluator.split());
                } else {
                    boxes.add(box);
                    results.add(result);
                    missing.addAll(evaluator.missing());
                    assumptions.addAll(evaluator.assumptions());
                }
                if (results.size() + rest.size() > MOST_CASES) {
                    return false;
                }
            }
            return true;
        }

        private static void push(Deque<Box> rest, Box box, @Nullable Split split) {
            if (split != null) {
                List<Box> both = split.of(box);
                rest.push(both.get(1));
                rest.push(both.get(0));
            }
        }
    }
}
