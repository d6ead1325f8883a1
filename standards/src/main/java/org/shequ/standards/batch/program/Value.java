package org.shequ.standards.batch.program;

import java.math.BigInteger;
import java.util.List;
import org.shequ.core.quantity.Ratio;

/**
 * What a formula gives in a program: a node times a constant, exactly.
 *
 * @param open the mask of the rows for which the program does not tell it
 */
record Value(Node node, Ratio scale, Node open) {
    Value times(Ratio factor, Graph graph) {
        return factor.signum() == 0
                ? new Value(graph.constant(0), Ratio.ONE, open)
                : new Value(node, scale.times(factor), open);
    }

    /** The largest number of which the scales of all values are whole multiples. */
    static Ratio common(List<Value> values) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Value value : values) {
            if (!value.node.is(0)) {
                BigInteger d = value.scale.denominator();
                BigInteger multiple = denominator.divide(denominator.gcd(d)).multiply(d);
                numerator = numerator
                        .multiply(multiple.divide(denominator))
                        .gcd(value.scale.numerator().multiply(multiple.divide(d)));
                denominator = multiple;
            }
        }
        return numerator.signum() == 0 ? Ratio.ONE : Ratio.of(numerator, denominator);
    }

    /** The node that counts steps of a unit of which the scale is a whole multiple. */
    Node in(Ratio unit, Graph graph) {
        return node.is(0) ? node : graph.scale(node, whole(scale.dividedBy(unit).numerator()));
    }

    /** Times a constant, rounded down after adding a part of one: 0 rounds down, 1/2 half up. */
    Node rounded(Ratio factor, Rounding rounding, Graph graph) {
        if (node.is(0)) {
            return node;
        }
        Ratio all = scale.times(factor);
        long numerator = whole(all.numerator());
        long denominator = whole(all.denominator());
        if (denominator == 1) {
            return graph.scale(node, numerator);
        }
        return switch (rounding) {
            case DOWN -> graph.divide(node, numerator, 0, denominator);
            case UP -> graph.divide(node, numerator, denominator - 1, denominator);
            case HALF_UP ->
                denominator % 2 == 0
                        ? graph.divide(node, numerator, denominator / 2, denominator)
                        : graph.divide(node, whole(all.numerator().shiftLeft(1)), denominator, 2 * denominator);
        };
    }

    private static long whole(BigInteger number) {
        if (number.bitLength() > 60) {
            throw new Unfit("factor (" + number + ") too large");
        }
        return number.longValue();
    }

    /** How a number is made whole; all numbers are zero or more. */
    enum Rounding {
        DOWN,
        UP,
        HALF_UP
    }
}
