package org.shequ.standards.batch.program;

import java.util.List;
import java.util.function.BinaryOperator;
import org.shequ.core.quantity.Ratio;

/**
 * Between what a formula lies in a program, by the rules of the meaning itself: low and high are equal where it is exact.
 *
 * @param low the lowest that it can be
 * @param high the highest that it can be, 0 where no upper end is known
 * @param noHigh the mask of the rows where no upper end is known
 */
record Range(Value low, Value high, Node noHigh) {
    static Range exact(Value value, Graph graph) {
        return new Range(value, value, graph.mask(false));
    }

    static Range of(PlaceFacts.Known known, Graph graph) {
        Ratio high = known.high();
        return new Range(
                constant(known.low(), graph),
                constant(high == null ? Ratio.ZERO : high, graph),
                graph.mask(high == null));
    }

    private static Value constant(Ratio value, Graph graph) {
        if (value.signum() < 0) {
            throw new Unfit("value (" + value + ") below zero");
        }
        return value.signum() == 0
                ? new Value(graph.constant(0), Ratio.ONE, graph.mask(false))
                : new Value(graph.constant(1), value, graph.mask(false));
    }

    /** The mask of the rows where it is exact. */
    Node exact(Graph graph) {
        return graph.and(graph.not(noHigh), ConditionCompiler.equal(low, high, graph));
    }

    private Node zero(Graph graph) {
        return graph.and(graph.not(noHigh), graph.equal(high.node(), graph.constant(0)));
    }

    Range times(Ratio factor, Graph graph) {
        return factor.signum() == 0
                ? of(new PlaceFacts.Known(factor, factor), graph)
                : new Range(low.times(factor, graph), high.times(factor, graph), noHigh);
    }

    /** The product, where zero times no known upper end is zero. */
    Range times(Range other, Graph graph) {
        Node none = graph.mask(false);
        Node left = noHigh.is(0) ? none : graph.and(noHigh, graph.not(other.zero(graph)));
        Node right = other.noHigh.is(0) ? none : graph.and(other.noHigh, graph.not(zero(graph)));
        return new Range(product(low, other.low, graph), product(high, other.high, graph), graph.or(left, right));
    }

    private static Value product(Value one, Value other, Graph graph) {
        return new Value(graph.multiply(one.node(), other.node()), one.scale().times(other.scale()), graph.mask(false));
    }

    static Range sum(List<Range> parts, Graph graph) {
        Node noHigh = parts.stream().map(Range::noHigh).reduce(graph.mask(false), graph::or);
        return new Range(
                sum(parts.stream().map(Range::low).toList(), graph.mask(true), graph),
                sum(parts.stream().map(Range::high).toList(), graph.not(noHigh), graph),
                noHigh);
    }

    private static Value sum(List<Value> parts, Node where, Graph graph) {
        Ratio unit = Value.common(parts);
        Node sum = graph.add(parts.stream().map(each -> each.in(unit, graph)).toList());
        return new Value(graph.and(where, sum), unit, graph.mask(false));
    }

    Range larger(Range other, Graph graph) {
        Node none = graph.or(noHigh, other.noHigh);
        return new Range(
                either(low, other.low, graph::larger, graph),
                either(high, other.high, (a, b) -> graph.and(graph.not(none), graph.larger(a, b)), graph),
                none);
    }

    Range smaller(Range other, Graph graph) {
        return new Range(
                either(low, other.low, graph::smaller, graph),
                either(
                        high,
                        other.high,
                        (a, b) -> graph.choose(noHigh, b, graph.choose(other.noHigh, a, graph.smaller(a, b))),
                        graph),
                graph.and(noHigh, other.noHigh));
    }

    /** Each end rounded to whole steps. */
    Range rounded(Ratio step, Value.Rounding rounding, Graph graph) {
        Ratio each = Ratio.ONE.dividedBy(step);
        Node none = graph.mask(false);
        return new Range(
                new Value(low.rounded(each, rounding, graph), step, none),
                new Value(high.rounded(each, rounding, graph), step, none),
                noHigh);
    }

    /** Whether it is no less than another in every case that is left, and whether it is less in each. */
    Decided atLeast(Range other, Graph graph) {
        return new Decided(
                graph.and(graph.not(other.noHigh), graph.not(ConditionCompiler.below(low, other.high, graph))),
                isBelow(other, graph));
    }

    /** The mask of the rows where it is less than another in every case that is left. */
    Node isBelow(Range other, Graph graph) {
        return graph.and(graph.not(noHigh), ConditionCompiler.below(high, other.low, graph));
    }

    /** What is known of either of two. */
    Range hull(Range other, Graph graph) {
        return new Range(
                either(low, other.low, graph::smaller, graph), larger(other, graph).high, larger(other, graph).noHigh);
    }

    /** One range where a mask is so, else another. */
    static Range choose(Node mask, Range then, Range otherwise, Graph graph) {
        BinaryOperator<Node> choice = (a, b) -> graph.choose(mask, a, b);
        return new Range(
                either(then.low, otherwise.low, choice, graph),
                either(then.high, otherwise.high, choice, graph),
                graph.choose(mask, then.noHigh, otherwise.noHigh));
    }

    private static Value either(Value one, Value other, BinaryOperator<Node> choice, Graph graph) {
        Ratio unit = Value.common(List.of(one, other));
        return new Value(choice.apply(one.in(unit, graph), other.in(unit, graph)), unit, graph.mask(false));
    }
}
