package org.shequ.standards.batch.program;

/** One operation of a program over a block. */
final class Step {
    private final Op op;
    private final int to;
    private final int[] from;
    private final long[] numbers;
    private final int column;

    /**
     * Makes an operation.
     *
     * @param op what is done
     * @param to the slot that is filled
     * @param from the slots that are read
     * @param numbers constants, the entries of a table
     * @param column which of the columns of quantities, or which index of a table over codes
     */
    Step(Op op, int to, int[] from, long[] numbers, int column) {
        this.op = op;
        this.to = to;
        this.from = from;
        this.numbers = numbers;
        this.column = column;
    }

    Op op() {
        return op;
    }

    int to() {
        return to;
    }

    int[] from() {
        return from;
    }

    long[] numbers() {
        return numbers;
    }

    int column() {
        return column;
    }

    /** Does it over slots. */
    void run(long[][] slots, Indices indices, int n) {
        long[] target = slots[to];
        switch (op) {
            case CONSTANT -> Kernels.fill(target, numbers[0], n);
            case TABLE -> indices.table(target, column, numbers, n);
            case REST -> Kernels.rest(target, slots[from[0]], numbers, n);
            case ADD -> add(target, slots, n);
            case SCALE -> Kernels.scale(target, slots[from[0]], numbers[0], n);
            case DIVIDE -> divide(target, slots[from[0]], n);
            case NOT -> Kernels.not(target, slots[from[0]], n);
            case CHOOSE -> Kernels.choose(target, slots[from[0]], slots[from[1]], slots[from[2]], n);
            case INPUT, KNOWN -> throw new IllegalStateException(op + " must be read from a column");
            default -> pair(target, slots[from[0]], slots[from[1]], n);
        }
    }

    private void pair(long[] target, long[] one, long[] other, int n) {
        switch (op) {
            case SUBTRACT -> Kernels.subtract(target, one, other, n);
            case MULTIPLY -> Kernels.multiply(target, one, other, n);
            case SMALLER -> Kernels.smaller(target, one, other, n);
            case LARGER -> Kernels.larger(target, one, other, n);
            case BELOW -> Kernels.below(target, one, other, n);
            case EQUAL -> Kernels.equal(target, one, other, n);
            case AND -> Kernels.and(target, one, other, n);
            case OR -> Kernels.or(target, one, other, n);
            default -> throw new IllegalStateException(op + " must be of two");
        }
    }

    private void add(long[] target, long[][] slots, int n) {
        int next;
        if (from.length >= 4) {
            Kernels.add(target, slots[from[0]], slots[from[1]], slots[from[2]], slots[from[3]], n);
            next = 4;
        } else if (from.length == 3) {
            Kernels.add(target, slots[from[0]], slots[from[1]], slots[from[2]], n);
            next = 3;
        } else {
            Kernels.add(target, slots[from[0]], slots[from[1]], n);
            next = 2;
        }
        for (; next < from.length; next++) {
            Kernels.add(target, target, slots[from[next]], n);
        }
    }

    /** The numbers are factor, addend, divisor, then the reciprocal, 0 for a power of two, and the places to shift. */
    private void divide(long[] target, long[] one, int n) {
        int places = (int) numbers[4];
        if (numbers[3] == 0) {
            Kernels.shift(target, one, numbers[0], numbers[1], places, n);
        } else {
            Kernels.divide(target, one, numbers[0], numbers[1], numbers[3], places, n);
        }
    }
}
