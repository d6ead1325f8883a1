package org.shequ.standards.batch.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the steps of nodes, one after the other: each gives a value of {@link UnitCode}; constants stand within a step where they can. */
final class UnitSteps {
    private final UnitCode code;
    private final Map<Node, Integer> values = new HashMap<>();

    UnitSteps(UnitCode code) {
        this.code = code;
    }

    /** Says which quantity a node reads. */
    void input(Node node, int quantity) {
        values.put(node, quantity);
    }

    /** Writes the steps of a node whose inputs were written, or which does the product that it reads with its own step. */
    void add(Node node) {
        values.put(node, step(node));
    }

    /** Where what is read at the end is found: a register, or below 0 a number. */
    int at(Node node) {
        return node.isConstant() ? ~code.number(node.numbers[0]) : code.register(value(node));
    }

    /** The value that a node gives; a constant that no step holds within is one of its own. */
    int value(Node node) {
        if (node.isConstant()) {
            return values.computeIfAbsent(
                    node, constant -> code.step(UnitProgram.NUMBER, 0, 0, code.number(constant.numbers[0])));
        }
        return Objects.requireNonNull(values.get(node), node.toString());
    }

    private int step(Node node) {
        List<Node> from = node.inputs;
        return switch (node.op) {
            case ADD -> sum(from);
            case SUBTRACT -> step(UnitProgram.SUBTRACT, from);
            case MULTIPLY -> step(UnitProgram.MULTIPLY, from);
            case SCALE -> scale(from.get(0), node.numbers[0]);
            case DIVIDE -> divide(from.get(0), Program.divided(node.numbers));
            case REST -> code.step(UnitProgram.REST, value(from.get(0)), 0, code.numbers(node.numbers));
            case SMALLER -> step(UnitProgram.SMALLER, from);
            case LARGER -> step(UnitProgram.LARGER, from);
            case BELOW -> below(from.get(0), from.get(1));
            case EQUAL -> step(UnitProgram.EQUAL, from);
            case AND -> step(UnitProgram.AND, from);
            case OR -> step(UnitProgram.OR, from);
            case NOT -> code.step(UnitProgram.NOT, value(from.get(0)), 0, 0);
            case CHOOSE -> code.step(UnitProgram.CHOOSE, value(from.get(1)), value(from.get(2)), value(from.get(0)));
            case CONSTANT, INPUT, KNOWN, TABLE ->
                throw new IllegalStateException(node + " must be known before a unit is");
        };
    }

    private int step(int op, List<Node> from) {
        return code.step(op, value(from.get(0)), value(from.get(1)), 0);
    }

    /** Three at a time, a constant first. */
    private int sum(List<Node> all) {
        List<Node> parts = all.stream().filter(part -> !part.isConstant()).toList();
        long constant = all.stream()
                .filter(Node::isConstant)
                .mapToLong(part -> part.numbers[0])
                .sum();
        int sum = value(parts.get(0));
        int next = 1;
        if (constant != 0) {
            sum = parts.size() == 1
                    ? code.step(UnitProgram.SHIFT, sum, 0, code.numbers(1, constant, 1, 0, 0))
                    : code.step(UnitProgram.ADD_NUMBER, sum, value(parts.get(1)), code.number(constant));
            next = 2;
        }
        for (; next + 1 < parts.size(); next += 2) {
            sum = code.step(UnitProgram.ADD_THREE, sum, value(parts.get(next)), value(parts.get(next + 1)));
        }
        return next < parts.size() ? code.step(UnitProgram.ADD, sum, value(parts.get(next)), 0) : sum;
    }

    private int scale(Node from, long factor) {
        if (from.op != Op.MULTIPLY || values.containsKey(from)) {
            return code.step(UnitProgram.SCALE, value(from), 0, code.number(factor));
        }
        List<Node> factors = from.inputs;
        return code.step(
                UnitProgram.MULTIPLY_NUMBER, value(factors.get(0)), value(factors.get(1)), code.number(factor));
    }

    private int below(Node one, Node other) {
        if (other.isConstant()) {
            return code.step(UnitProgram.BELOW_NUMBER, value(one), 0, code.number(other.numbers[0]));
        }
        return one.isConstant()
                ? code.step(UnitProgram.ABOVE_NUMBER, value(other), 0, code.number(one.numbers[0]))
                : code.step(UnitProgram.BELOW, value(one), value(other), 0);
    }

    /** The numbers are factor, addend, divisor, reciprocal and places; the reciprocal of a power of two is 0. */
    private int divide(Node from, long[] divided) {
        return code.step(
                divided[3] == 0 ? UnitProgram.SHIFT : UnitProgram.DIVIDE, value(from), 0, code.numbers(divided));
    }
}
