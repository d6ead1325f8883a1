package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.shequ.standards.rule.Role;

/** Lays out a graph as a program for one unit: a register for each quantity that may be read, then one for each operation. */
final class UnitCompiler {
    private final Graph graph;
    private final List<Column> quantities;
    private final Set<Node> needed = new HashSet<>();
    private final Map<Node, Integer> registers = new HashMap<>();
    private final Map<Node, Integer> turns = new LinkedHashMap<>();
    private final List<int[]> code = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<Long> constants = new ArrayList<>();
    private final Set<Node> kept = new HashSet<>();
    private final long[] limits;

    UnitCompiler(Graph graph, List<Column> quantities) {
        this.graph = graph;
        this.quantities = quantities;
        this.limits = new long[quantities.size()];
    }

    /** The program of what a compiler found; fails where something may not fit. */
    UnitProgram program(BudgetCompiler compiler, Layout layout, List<DocumentRules> documents) {
        Node open = graph.or(compiler.open(), compiler.unsettled());
        if (open.is(-1)) {
            return UnitProgram.open();
        }
        keep(open);
        List<UnitProgram.Line> lines = new ArrayList<>();
        List<String> rules = documents.stream()
                .flatMap(document -> document.lines().stream().map(FundingLine::rule))
                .toList();
        for (Role role : List.of(Role.NORM, Role.GRANT)) {
            keep(node(compiler, layout.known(role)));
            layout.totals(role).values().forEach(column -> keep(node(compiler, column)));
        }
        List<String> made = rules.stream()
                .filter(rule -> compiler.masks().containsKey(layout.column(rule)))
                .toList();
        made.forEach(rule -> wanted(rule, compiler, layout).forEach(this::keep));
        emit();
        for (String rule : made) {
            lines.add(line(rule, compiler, layout));
        }
        return new UnitProgram(
                code.stream().flatMapToInt(Arrays::stream).toArray(),
                numbers.stream().mapToLong(Long::longValue).toArray(),
                limits,
                constants.stream().mapToLong(Long::longValue).toArray(),
                register(open),
                turns.keySet().stream().mapToInt(this::register).toArray(),
                lines,
                total(Role.NORM, compiler, layout),
                total(Role.GRANT, compiler, layout));
    }

    private Stream<Node> wanted(String rule, BudgetCompiler compiler, Layout layout) {
        int column = layout.column(rule);
        return Stream.concat(
                Stream.of(
                        node(compiler, column),
                        Objects.requireNonNull(compiler.masks().get(column), rule)),
                compiler.payers().getOrDefault(rule, List.of()).stream());
    }

    private Node node(BudgetCompiler compiler, int column) {
        Node node = compiler.columns().get(column);
        return node == null ? graph.constant(0) : node;
    }

    /** Marks a node as one that is read at the end. */
    private void keep(Node node) {
        kept.add(node);
        need(node);
    }

    private void need(Node node) {
        if (needed.add(node)) {
            node.inputs.forEach(this::need);
        }
    }

    private UnitProgram.Line line(String rule, BudgetCompiler compiler, Layout layout) {
        int column = layout.column(rule);
        Node mask = Objects.requireNonNull(compiler.masks().get(column), rule);
        List<Integer> payers = compiler.payers().getOrDefault(rule, List.of()).stream()
                .map(this::turn)
                .toList();
        return new UnitProgram.Line(rule, register(node(compiler, column)), turn(mask), payers);
    }

    /** Which bit of the turns a mask is; one that is the same for all units is {@link UnitProgram#ALWAYS} or {@link UnitProgram#NEVER}. */
    private int turn(Node mask) {
        if (mask.isConstant()) {
            return mask.is(0) ? UnitProgram.NEVER : UnitProgram.ALWAYS;
        }
        Integer turn = turns.putIfAbsent(mask, turns.size());
        if (turns.size() > Long.SIZE) {
            throw new Unfit("turns too many");
        }
        return turn == null ? turns.size() - 1 : turn;
    }

    private UnitProgram.Total total(Role role, BudgetCompiler compiler, Layout layout) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        layout.totals(role).forEach((payer, column) -> shares.put(payer, register(node(compiler, column))));
        return new UnitProgram.Total(register(node(compiler, layout.known(role))), shares);
    }

    private int register(Node node) {
        return Objects.requireNonNull(registers.get(node), node.toString());
    }

    private void emit() {
        List<Node> order = graph.order().stream().filter(needed::contains).toList();
        Map<Node, Integer> bits = Bits.of(order);
        for (Node node : order) {
            if (node.op == Op.INPUT) {
                int quantity = quantities.indexOf(node.column());
                limits[quantity] = -1L << bits.getOrDefault(node, 0);
                registers.put(node, quantity);
            } else if (node.op == Op.CONSTANT) {
                registers.put(node, constant(node.numbers[0]));
            } else if (node.op == Op.SCALE) {
                constant(node.numbers[0]);
            }
        }
        for (Node node : order) {
            if (!registers.containsKey(node) && !isWithin(node, order)) {
                emit(node);
                registers.put(node, last());
            }
        }
    }

    /** The register of a constant. */
    private int constant(long value) {
        int at = constants.indexOf(value);
        if (at < 0) {
            constants.add(value);
        }
        return limits.length + (at < 0 ? constants.size() - 1 : at);
    }

    /** The register that the last step fills. */
    private int last() {
        return limits.length + constants.size() + code.size() - 1;
    }

    /** Whether a product is done together with the one step that reads it, which multiplies it again. */
    private boolean isWithin(Node node, List<Node> order) {
        if (node.op != Op.MULTIPLY || kept.contains(node)) {
            return false;
        }
        List<Node> users =
                order.stream().filter(each -> each.inputs.contains(node)).toList();
        return users.size() == 1 && users.get(0).op == Op.SCALE;
    }

    private void emit(Node node) {
        if (node.op == Op.SCALE && !registers.containsKey(node.inputs.get(0))) {
            List<Node> factors = node.inputs.get(0).inputs;
            step(
                    UnitProgram.MULTIPLY_THREE,
                    register(factors.get(0)),
                    register(factors.get(1)),
                    constant(node.numbers[0]));
            return;
        }
        int[] from = node.inputs.stream().mapToInt(this::register).toArray();
        switch (node.op) {
            case ADD -> add(from);
            case SUBTRACT -> step(UnitProgram.SUBTRACT, from[0], from[1], 0);
            case MULTIPLY -> step(UnitProgram.MULTIPLY, from[0], from[1], 0);
            case SCALE -> step(UnitProgram.MULTIPLY, from[0], constant(node.numbers[0]), 0);
            case DIVIDE -> divide(from[0], Program.divided(node.numbers));
            case REST -> step(UnitProgram.REST, from[0], 0, numbers(node.numbers));
            case SMALLER -> step(UnitProgram.SMALLER, from[0], from[1], 0);
            case LARGER -> step(UnitProgram.LARGER, from[0], from[1], 0);
            case BELOW -> step(UnitProgram.BELOW, from[0], from[1], 0);
            case EQUAL -> step(UnitProgram.EQUAL, from[0], from[1], 0);
            case AND -> step(UnitProgram.AND, from[0], from[1], 0);
            case OR -> step(UnitProgram.OR, from[0], from[1], 0);
            case NOT -> step(UnitProgram.NOT, from[0], 0, 0);
            case CHOOSE -> step(UnitProgram.CHOOSE, from[1], from[2], from[0]);
            case CONSTANT, INPUT, KNOWN, TABLE ->
                throw new IllegalStateException(node + " must be known before a unit is");
        }
    }

    /** Two or three at a time. */
    private void add(int[] from) {
        int sum = from[0];
        for (int i = 1; i < from.length; i += 2) {
            if (i + 1 < from.length) {
                step(UnitProgram.ADD_THREE, sum, from[i], from[i + 1]);
            } else {
                step(UnitProgram.ADD, sum, from[i], 0);
            }
            sum = last();
        }
    }

    /** The numbers are factor, addend, divisor, reciprocal and places; the reciprocal of a power of two is 0. */
    private void divide(int from, long[] divided) {
        step(divided[3] == 0 ? UnitProgram.SHIFT : UnitProgram.DIVIDE, from, 0, numbers(divided));
    }

    private void step(int op, int one, int other, int further) {
        code.add(new int[] {op, one, other, further});
    }

    /** Where numbers stand in the program. */
    private int numbers(long[] added) {
        int at = numbers.size();
        for (long number : added) {
            numbers.add(number);
        }
        return at;
    }
}
