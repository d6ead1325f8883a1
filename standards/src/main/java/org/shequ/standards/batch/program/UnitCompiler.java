package org.shequ.standards.batch.program;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.shequ.standards.rule.Role;

/** Lays out a graph as a program for one unit: constants within operations where they can be, registers used again. */
final class UnitCompiler {
    private final Graph graph;
    private final List<Column> quantities;
    private final Set<Node> needed = new HashSet<>();
    private final Map<Node, Integer> turns = new LinkedHashMap<>();
    private final UnitCode code;
    private final UnitSteps steps;
    private final Set<Node> kept = new HashSet<>();
    private final long[] limits;

    UnitCompiler(Graph graph, List<Column> quantities) {
        this.graph = graph;
        this.quantities = quantities;
        this.code = new UnitCode(quantities.size());
        this.steps = new UnitSteps(code);
        this.limits = new long[quantities.size()];
    }

    /** The program of what a compiler found; fails where something may not fit. */
    UnitProgram program(BudgetCompiler compiler, Layout layout, List<DocumentRules> documents) {
        Node open = graph.or(compiler.open(), compiler.unsettled());
        if (open.is(-1)) {
            return UnitProgram.open();
        }
        keep(open);
        for (Role role : List.of(Role.NORM, Role.GRANT)) {
            keep(node(compiler, layout.known(role)));
            layout.totals(role).values().forEach(column -> keep(node(compiler, column)));
        }
        List<String> made = documents.stream()
                .flatMap(document -> document.lines().stream().map(FundingLine::rule))
                .filter(rule -> compiler.masks().containsKey(layout.column(rule)))
                .toList();
        made.forEach(rule -> wanted(rule, compiler, layout).forEach(this::keep));
        emit();
        kept.stream().filter(node -> !node.isConstant()).map(steps::value).forEach(code::keep);
        code.settle();
        return laidOut(open, made, compiler, layout);
    }

    private UnitProgram laidOut(Node open, List<String> made, BudgetCompiler compiler, Layout layout) {
        List<UnitProgram.Line> lines =
                made.stream().map(rule -> line(rule, compiler, layout)).toList();
        UnitProgram.Total uses = total(Role.NORM, compiler, layout);
        UnitProgram.Total grants = total(Role.GRANT, compiler, layout);
        return new UnitProgram(
                code.steps(),
                code.numbers(), // all of them, now that it is known what is read at the end
                limits,
                code.size(),
                open.is(0) ? UnitProgram.NEVER : steps.at(open),
                turns.keySet().stream().mapToInt(steps::at).toArray(),
                lines,
                uses,
                grants);
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
        return new UnitProgram.Line(rule, steps.at(node(compiler, column)), turn(mask), payers);
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
        layout.totals(role).forEach((payer, column) -> shares.put(payer, steps.at(node(compiler, column))));
        return new UnitProgram.Total(steps.at(node(compiler, layout.known(role))), shares);
    }

    private void emit() {
        List<Node> order = graph.order().stream().filter(needed::contains).toList();
        Map<Node, Integer> bits = Bits.of(order);
        for (Node node : order) {
            if (node.op == Op.INPUT) {
                int quantity = quantities.indexOf(node.column());
                limits[quantity] = -1L << bits.getOrDefault(node, 0);
                steps.input(node, quantity);
            } else if (!node.isConstant() && !isWithin(node, order)) {
                steps.add(node);
            }
        }
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
}
