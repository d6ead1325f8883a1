package org.shequ.standards.batch.program;

/** Works out a node for given values; fails where something does not fit well within a {@code long}. */
final class Folding {
    /** No value of a program is beyond this. */
    static final long LARGEST = 1L << 62;

    private Folding() {}

    static long of(Op op, long[] values, long[] numbers) {
        return fit(exact(op, values, numbers));
    }

    static long product(long one, long other) {
        return of(Op.MULTIPLY, new long[] {one, other}, new long[] {});
    }

    private static long fit(long value) {
        if (value > LARGEST || value < -LARGEST) {
            throw new Unfit("value (" + value + ") too large");
        }
        return value;
    }

    private static long exact(Op op, long[] values, long[] numbers) {
        long first = values[0];
        return switch (op) {
            case ADD -> sum(values);
            case SUBTRACT -> Math.subtractExact(first, values[1]);
            case MULTIPLY -> Math.multiplyExact(first, values[1]);
            case SCALE -> Math.multiplyExact(first, numbers[0]);
            case DIVIDE ->
                Math.floorDiv(Math.addExact(fit(Math.multiplyExact(first, numbers[0])), numbers[1]), numbers[2]);
            case REST -> numbers[Math.toIntExact(first)];
            case SMALLER -> Math.min(first, values[1]);
            case LARGER -> Math.max(first, values[1]);
            case BELOW -> first < values[1] ? -1 : 0;
            case EQUAL -> first == values[1] ? -1 : 0;
            case AND -> first & values[1];
            case OR -> first | values[1];
            case NOT -> ~first;
            case CHOOSE -> first != 0 ? values[1] : values[2];
            case CONSTANT, INPUT, KNOWN, TABLE -> throw new IllegalStateException(op + " must not be folded");
        };
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum = Math.addExact(sum, value);
        }
        return sum;
    }
}
