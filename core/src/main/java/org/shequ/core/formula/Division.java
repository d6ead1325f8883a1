package org.shequ.core.formula;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Ratio;

/** Finds where an undecided comparison turns as its one unknown quantity grows, to divide the case there. */
final class Division {
    private static final Ratio TWO = Ratio.of(2);
    private static final Ratio MOST_STEPS = Ratio.of(2_048);
    private static final Ratio FURTHEST = Ratio.of(Long.MAX_VALUE);

    private final Facts facts;
    private final Box box;
    private final Formula<?> side;
    private final Span reached;
    private final Relation relation;
    private final Span other;

    /** Reads the comparison from the side that is not exact, or from the left where neither is. */
    Division(Facts facts, Box box, Comparison<?> comparison, Span left, Span right) {
        boolean mirrored = left.isExact();
        this.facts = facts;
        this.box = box;
        this.side = mirrored ? comparison.right() : comparison.left();
        this.reached = mirrored ? right : left;
        this.relation = mirrored ? comparison.relation().mirrored() : comparison.relation();
        this.other = mirrored ? left : right;
    }

    /** A division at a value, or null where several are unknown or none can be found. */
    @Nullable
    Split of(List<Split.Open> unknown) {
        List<Split.Open> quantities =
                unknown.stream().filter(Split.Open::isQuantity).toList();
        if (quantities.stream().map(Split.Open::name).distinct().count() != 1) {
            return null;
        }
        Split.Open one = quantities.get(0);
        if (!other.isExact()) {
            return box.isFine() ? halved(one) : null;
        }
        if (side instanceof Amount<?> amount && amount.measure().name().equals(one.name())) {
            return new Split.ByValue(one, other.low(), includesLower());
        }
        return one.step().isPresent() ? turn(one, one.step().get()) : crossing(one);
    }

    /** Whether values equal to the other side belong with those below it. */
    private boolean includesLower() {
        return switch (relation) {
            case AT_LEAST, LESS_THAN -> false;
            case MORE_THAN, AT_MOST -> true;
            case EQUAL -> reached.low().equals(other.low());
        };
    }

    /** In half, for a small range, where the unknown stands on both sides. */
    private static @Nullable Split halved(Split.Open one) {
        Ratio high = one.span().high();
        if (one.step().isEmpty() || high == null) {
            return null;
        }
        Ratio step = one.step().get();
        Ratio steps = high.minus(one.span().low()).dividedBy(step);
        if (steps.compareTo(MOST_STEPS) > 0) {
            return null;
        }
        Ratio half = steps.dividedBy(TWO).floor().times(step);
        return new Split.ByValue(one, one.span().low().plus(half), true);
    }

    /** At the least value on the grid at which the side, which never falls, passes the other; by doubling and bisection. */
    private @Nullable Split turn(Split.Open one, Ratio step) {
        Ratio failing = one.span().low().dividedBy(step);
        Ratio high = one.span().high();
        Ratio reach = Ratio.ONE;
        Ratio passing =
                high == null ? failing.plus(reach) : high.dividedBy(step).floor();
        while (high == null && !passes(one, passing.times(step))) {
            failing = passing;
            reach = reach.plus(reach);
            passing = passing.plus(reach);
            if (passing.compareTo(FURTHEST) > 0) {
                return null;
            }
        }
        while (passing.minus(failing).compareTo(Ratio.ONE) > 0) {
            Ratio middle = passing.plus(failing).dividedBy(TWO).floor();
            if (passes(one, middle.times(step))) {
                passing = middle;
            } else {
                failing = middle;
            }
        }
        return new Split.ByValue(one, passing.times(step), false);
    }

    private boolean passes(Split.Open one, Ratio value) {
        int order = at(one, value).low().compareTo(other.low());
        return includesLower() ? order > 0 : order >= 0;
    }

    /** Where a straight line between two values meets the other side, if the side meets it there too. */
    private @Nullable Split crossing(Split.Open one) {
        Ratio low = one.span().low();
        Ratio high = Optional.ofNullable(one.span().high()).orElse(low.plus(Ratio.ONE));
        Ratio start = at(one, low).low();
        Ratio rise = at(one, high).low().minus(start);
        if (rise.signum() <= 0) {
            return null;
        }
        Ratio meeting = low.plus(other.low().minus(start).times(high.minus(low)).dividedBy(rise));
        boolean inside = one.span().holds(meeting);
        boolean met = inside && at(one, meeting).low().equals(other.low());
        return met ? new Split.ByValue(one, meeting, includesLower()) : null;
    }

    private Span at(Split.Open one, Ratio value) {
        Box point = box.withSpan(one.name(), Span.exact(value), one.label());
        return side.accept(new Evaluator(facts, point, Trace.NONE));
    }
}
