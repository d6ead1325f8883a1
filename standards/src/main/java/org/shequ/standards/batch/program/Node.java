package org.shequ.standards.batch.program;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of a program: what it does to what other nodes give. Nodes of a graph that do the same are the same node.
 *
 * <p>The numbers are the value of a constant, the factor of a scale; factor, addend and divisor of a division; the entries of a table.
 */
final class Node {
    final int id;
    final Op op;
    final List<Node> inputs;
    final long[] numbers;

    /** The column of an input, or of what is known. */
    final @Nullable Column column;

    /** The columns whose codes a table is over, two bits or more of the index each, the first the lowest. */
    final List<Column> codes;

    Node(int id, Op op, List<Node> inputs, long[] numbers, @Nullable Column column, List<Column> codes) {
        this.id = id;
        this.op = op;
        this.inputs = inputs;
        this.numbers = numbers;
        this.column = column;
        this.codes = codes;
    }

    boolean isConstant() {
        return op == Op.CONSTANT;
    }

    boolean is(long value) {
        return isConstant() && numbers[0] == value;
    }

    /** Whether all it can give is 0 or -1. */
    boolean isMask() {
        return op.isMask()
                || is(0)
                || is(-1)
                || (op == Op.TABLE && Arrays.stream(numbers).allMatch(each -> each == 0 || each == -1))
                || (op == Op.AND && inputs.get(1).isMask())
                || (op == Op.CHOOSE && inputs.get(1).isMask() && inputs.get(2).isMask());
    }

    Column column() {
        if (column == null) {
            throw new IllegalStateException(op + " must have a column");
        }
        return column;
    }

    /** Whether it is a constant or a table over codes, so that what is made of it can be worked out beforehand. */
    boolean isFixed() {
        return op == Op.CONSTANT || op == Op.TABLE;
    }

    @Override
    public String toString() {
        return op + " " + id;
    }
}
