package org.shequ.standards.exact;

import org.shequ.core.formula.Relation;

/** A condition over facts in longs, three-valued: what it gives as unknown may yet be settled by a closer look. */
public abstract class Test {
    /** It holds. */
    public static final int TRUE = 1;

    /** It does not hold. */
    public static final int FALSE = 0;

    /** It is not plain whether it holds. */
    public static final int UNKNOWN = -1;

    Test() {}

    /**
     * Decides it.
     *
     * @param facts the facts by their slots
     * @return true, false or unknown
     * @throws ArithmeticException if a number on the way does not fit
     * @throws NotExactException if a number on the way is not known
     */
    public abstract int of(long[] facts);

    static final class Compare extends Test {
        private final Node left;
        private final Relation relation;
        private final Node right;

        Compare(Node left, Relation relation, Node right) {
            this.left = left;
            this.relation = relation;
            this.right = right;
        }

        @Override
        public int of(long[] facts) {
            return relation.holds(Long.compare(left.of(facts), right.of(facts))) ? TRUE : FALSE;
        }
    }

    /** A fact is one of some values from 0 to 63. */
    static final class OneOf extends Test {
        private final int slot;
        private final long values;

        OneOf(int slot, long values) {
            this.slot = slot;
            this.values = values;
        }

        @Override
        public int of(long[] facts) {
            long fact = facts[slot];
            return fact < 0 ? UNKNOWN : (int) (values >>> fact & 1);
        }
    }

    /** A fact is known. */
    static final class Known extends Test {
        private final int slot;

        Known(int slot) {
            this.slot = slot;
        }

        @Override
        public int of(long[] facts) {
            return facts[slot] < 0 ? UNKNOWN : TRUE;
        }
    }

    static final class Negation extends Test {
        private final Test part;

        Negation(Test part) {
            this.part = part;
        }

        @Override
        public int of(long[] facts) {
            int truth = part.of(facts);
            return truth < 0 ? UNKNOWN : TRUE - truth;
        }
    }

    static final class AtLeast extends Test {
        private final int count;
        private final Test[] parts;

        AtLeast(int count, Test[] parts) {
            this.count = count;
            this.parts = parts;
        }

        @Override
        public int of(long[] facts) {
            int wanted = count;
            int spare = parts.length - count;
            boolean isOpen = false;
            for (int i = 0; wanted > 0 && i < parts.length; i++) {
                int truth = parts[i].of(facts);
                if (truth == TRUE) {
                    wanted--;
                } else if (truth == UNKNOWN) {
                    isOpen = true;
                } else if (spare == 0) {
                    return FALSE;
                } else {
                    spare--;
                }
            }
            return wanted == 0 ? TRUE : isOpen ? UNKNOWN : FALSE;
        }
    }
}
