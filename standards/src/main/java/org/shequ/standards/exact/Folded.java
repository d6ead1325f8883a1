package org.shequ.standards.exact;

import org.shequ.core.quantity.Ratio;

/** An exact number while it is folded: a whole number times a constant, or a choice of two. */
sealed interface Folded {
    /** This times a constant. */
    Folded times(Ratio factor);

    /** The number of fen, rounded half up. */
    Node fen();

    /** This as one whole number times a constant. */
    Linear linear();

    static Linear constant(Ratio value) {
        return new Linear(new Node.Constant(1), value);
    }

    /** A whole number times a constant. */
    record Linear(Node node, Ratio factor) implements Folded {
        @Override
        public Linear times(Ratio by) {
            return new Linear(node, factor.times(by));
        }

        @Override
        public Linear linear() {
            return this;
        }

        @Override
        public Node fen() {
            Ratio fen = factor.times(Ratio.of(100));
            long divisor = fen.denominator().longValueExact();
            Node number = Node.times(node, fen.numerator().longValueExact());
            Node rounded = divisor == 1 ? number : Node.Quotient.halfUp(number, divisor);
            return number instanceof Node.Constant ? new Node.Constant(rounded.of(new long[0])) : rounded;
        }

        /** The whole number of parts of one, as many as a common denominator says. */
        Node over(long denominator) {
            return Node.times(
                    node, factor.times(Ratio.of(denominator)).numerator().longValueExact());
        }

        long denominator() {
            return factor.denominator().longValueExact();
        }
    }

    /** One of two numbers. */
    record Pick(Test test, Folded then, Folded otherwise) implements Folded {
        @Override
        public Pick times(Ratio by) {
            return new Pick(test, then.times(by), otherwise.times(by));
        }

        @Override
        public Node fen() {
            return new Node.Choice(test, then.fen(), otherwise.fen());
        }

        @Override
        public Linear linear() {
            Linear one = then.linear();
            Linear other = otherwise.linear();
            long common = common(one, other);
            return new Linear(new Node.Choice(test, one.over(common), other.over(common)), Ratio.of(1, common));
        }
    }

    /** The least common denominator of two. */
    static long common(Linear one, Linear other) {
        long left = one.denominator();
        long right = other.denominator();
        long a = left;
        long b = right;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.multiplyExact(left / a, right);
    }
}
