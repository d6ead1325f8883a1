package org.shequ.standards.exact;

/** A whole number of zero or more, worked out of facts in longs; what does not fit is an {@link ArithmeticException}. */
public abstract class Node {
    Node() {}

    /**
     * Works it out.
     *
     * @param facts the facts by their slots
     * @return the number
     * @throws ArithmeticException if it, or anything on the way, does not fit
     * @throws NotExactException if anything on the way is not known
     */
    public abstract long of(long[] facts);

    static Node times(Node node, long factor) {
        if (factor == 1) {
            return node;
        }
        if (node instanceof Constant constant) {
            return new Constant(Math.multiplyExact(constant.value, factor));
        }
        return new Times(node, factor);
    }

    static final class Constant extends Node {
        final long value;

        Constant(long value) {
            this.value = value;
        }

        @Override
        public long of(long[] facts) {
            return value;
        }
    }

    static final class Fact extends Node {
        private final int slot;

        Fact(int slot) {
            this.slot = slot;
        }

        @Override
        public long of(long[] facts) {
            long fact = facts[slot];
            if (fact < 0) {
                throw NotExactException.unknown();
            }
            return fact;
        }
    }

    static final class Times extends Node {
        private final Node node;
        private final long factor;

        Times(Node node, long factor) {
            this.node = node;
            this.factor = factor;
        }

        @Override
        public long of(long[] facts) {
            return Math.multiplyExact(node.of(facts), factor);
        }
    }

    static final class Product extends Node {
        private final Node left;
        private final Node right;

        Product(Node left, Node right) {
            this.left = left;
            this.right = right;
        }

        @Override
        public long of(long[] facts) {
            return Math.multiplyExact(left.of(facts), right.of(facts));
        }
    }

    static final class Plus extends Node {
        private final Node left;
        private final Node right;

        Plus(Node left, Node right) {
            this.left = left;
            this.right = right;
        }

        @Override
        public long of(long[] facts) {
            return Math.addExact(left.of(facts), right.of(facts));
        }
    }

    static final class Extreme extends Node {
        private final Node left;
        private final Node right;
        private final boolean isLarger;

        Extreme(Node left, Node right, boolean isLarger) {
            this.left = left;
            this.right = right;
            this.isLarger = isLarger;
        }

        @Override
        public long of(long[] facts) {
            long one = left.of(facts);
            long other = right.of(facts);
            return isLarger ? Math.max(one, other) : Math.min(one, other);
        }
    }

    static final class Choice extends Node {
        private final Test test;
        private final Node then;
        private final Node otherwise;

        Choice(Test test, Node then, Node otherwise) {
            this.test = test;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        public long of(long[] facts) {
            int truth = test.of(facts);
            if (truth < 0) {
                throw NotExactException.unknown();
            }
            return truth == Test.TRUE ? then.of(facts) : otherwise.of(facts);
        }
    }

    /** A quotient by a positive divisor: rounded down, up, or half up. */
    static final class Quotient extends Node {
        private final Node node;
        private final long divisor;

        /** The least rest that is rounded up. */
        private final long up;

        private Quotient(Node node, long divisor, long up) {
            this.node = node;
            this.divisor = divisor;
            this.up = up;
        }

        static Quotient floor(Node node, long divisor) {
            return new Quotient(node, divisor, Long.MAX_VALUE);
        }

        static Quotient ceiling(Node node, long divisor) {
            return new Quotient(node, divisor, 1);
        }

        static Quotient halfUp(Node node, long divisor) {
            return new Quotient(node, divisor, divisor - divisor / 2);
        }

        @Override
        public long of(long[] facts) {
            long number = node.of(facts);
            long whole = number / divisor;
            return number - whole * divisor >= up ? whole + 1 : whole;
        }
    }
}
