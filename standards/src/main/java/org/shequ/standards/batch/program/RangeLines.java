package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Variable;

/**
 * The lines of rules that exclude each other, where facts may be missing: the first that applies for certain has the line, else the first
 * that may apply, for whichever of those that may apply does. Truths and categories that are read more than once are supposed each way in
 * turn, so that what one rule takes them to be is what the others do.
 */
final class RangeLines {
    private static final int MOST_CASES = 64;

    private final Graph graph;
    private final PlaceFacts place;
    private final List<FundingLine> group;
    private final List<Supposed> cases = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Node vague;

    /**
     * A line.
     *
     * @param mask the mask of the rows where it is
     * @param range its amount there
     * @param isOneOf the mask of the rows where other rules may apply in its stead
     * @param isUnsettled the mask of the rows where it applies for certain, and an earlier rule may apply
     */
    record Line(FundingLine line, Node mask, Range range, Node isOneOf, Node isUnsettled) {}

    /** What the rules give where some codes are supposed. */
    private record Supposed(Node possible, List<Decided> applies, List<Range> amounts) {}

    private RangeLines(Graph graph, PlaceFacts place, List<FundingLine> group) {
        this.graph = graph;
        this.place = place;
        this.group = group;
        this.vague = graph.mask(false);
    }

    static RangeLines of(Graph graph, PlaceFacts place, List<FundingLine> group) {
        RangeLines lines = new RangeLines(graph, place, group);
        lines.compile();
        return lines;
    }

    /** Whether a condition holds, and the mask of the rows where that is not told here. */
    static Decided decided(Graph graph, PlaceFacts place, Condition condition, List<Node> vague) {
        RangeCompiler scout = new RangeCompiler(new Graph(graph.presence()), place, Map.of(), Set.of());
        scout.decided(condition);
        RangeCompiler compiler =
                new RangeCompiler(graph, place, Map.of(), several(scout).keySet());
        Decided decided = compiler.decided(condition);
        vague.add(compiler.vague());
        return decided;
    }

    /** Between what a formula lies, and the mask of the rows where that is not told here. */
    static Range range(Graph graph, PlaceFacts place, Formula<?> formula, List<Node> vague) {
        RangeCompiler scout = new RangeCompiler(new Graph(graph.presence()), place, Map.of(), Set.of());
        scout.range(formula);
        RangeCompiler compiler =
                new RangeCompiler(graph, place, Map.of(), several(scout).keySet());
        Range range = compiler.range(formula);
        vague.add(compiler.vague());
        return range;
    }

    List<Line> lines() {
        return lines;
    }

    /** The mask of the rows that are not told here. */
    Node vague() {
        return vague;
    }

    /** What is read more than once, with the truth or category it is, if it is one. */
    private static Map<Object, RangeCompiler.Leaf> several(RangeCompiler scout) {
        Set<Object> once = new HashSet<>();
        Map<Object, RangeCompiler.Leaf> several = new LinkedHashMap<>();
        scout.leaves().stream()
                .filter(leaf -> !leaf.unknown().is(0))
                .filter(leaf -> !once.add(leaf.key()))
                .forEach(leaf -> several.put(leaf.key(), leaf));
        return several;
    }

    private void compile() {
        RangeCompiler scout = new RangeCompiler(new Graph(graph.presence()), place, Map.of(), Set.of());
        for (FundingLine line : group) {
            scout.decided(line.applies());
            scout.range(line.formula());
        }
        Map<Object, RangeCompiler.Leaf> several = several(scout);
        Map<Variable, Column> codes = new LinkedHashMap<>();
        int count = 1;
        for (RangeCompiler.Leaf leaf : several.values()) {
            Variable code = leaf.code();
            if (code != null) {
                Column column = Column.of(code);
                count = Math.min(MOST_CASES + 1, count * (column.codes() - 1));
                codes.put(code, column);
            }
        }
        List<Variable> supposed = count > MOST_CASES ? List.of() : List.copyOf(codes.keySet());
        suppose(supposed, 0, new HashMap<>(), graph.mask(true), several.keySet());
        compileLines();
    }

    private void suppose(
            List<Variable> codes, int from, Map<String, Integer> supposed, Node possible, Set<Object> several) {
        if (possible.is(0)) {
            return;
        }
        if (from == codes.size()) {
            RangeCompiler compiler = new RangeCompiler(graph, place, supposed, several);
            List<Decided> applies = new ArrayList<>();
            List<Range> amounts = new ArrayList<>();
            for (FundingLine line : group) {
                applies.add(compiler.decided(line.applies()));
                amounts.add(compiler.range(line.formula()));
            }
            vague = graph.or(vague, graph.and(possible, compiler.vague()));
            cases.add(new Supposed(possible, applies, amounts));
            return;
        }
        Column column = Column.of(codes.get(from));
        for (int code = 1; code < column.codes(); code++) {
            supposed.put(column.name(), code);
            suppose(codes, from + 1, supposed, graph.and(possible, mayBe(column, code)), several);
        }
        supposed.remove(column.name());
    }

    private Node mayBe(Column column, int code) {
        if (graph.presence().isAbsent(column)) {
            return graph.mask(true);
        }
        long[] entries = new long[1 << column.bits()];
        entries[0] = -1;
        entries[code] = -1;
        return graph.table(column, entries);
    }

    private void compileLines() {
        Node taken = graph.mask(false);
        List<Node> mayApply = new ArrayList<>();
        List<Node> certain = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Node holds = graph.mask(true);
            Node fails = graph.mask(true);
            for (Supposed each : cases) {
                Node impossible = graph.not(each.possible());
                holds = graph.and(
                        holds, graph.or(impossible, each.applies().get(i).holds()));
                fails = graph.and(
                        fails, graph.or(impossible, each.applies().get(i).fails()));
            }
            certain.add(graph.and(graph.not(taken), holds));
            taken = graph.or(taken, holds);
            mayApply.add(graph.not(fails));
        }
        Node before = taken;
        for (int i = 0; i < group.size(); i++) {
            Node first = graph.and(graph.not(before), mayApply.get(i));
            before = graph.or(before, first);
            Node mask = graph.or(certain.get(i), first);
            if (!mask.is(0)) {
                Node others = any(mayApply.subList(i + 1, mayApply.size()));
                Node unsettled = graph.and(certain.get(i), any(mayApply.subList(0, i)));
                int rule = i;
                Range amount = Case.hull(
                        cases.stream()
                                .map(each ->
                                        new Case(each.possible(), each.amounts().get(rule)))
                                .toList(),
                        graph);
                Range range = first.is(0) ? amount : Range.choose(first, either(i), amount, graph);
                lines.add(new Line(group.get(i), mask, range, graph.and(first, others), unsettled));
            }
        }
    }

    private Node any(List<Node> masks) {
        return masks.stream().reduce(graph.mask(false), graph::or);
    }

    /** The amount of whichever rule applies, from one on; nothing where none does. */
    private Range either(int from) {
        List<Case> all = new ArrayList<>();
        for (Supposed each : cases) {
            Range either = Range.of(PlaceFacts.Known.ZERO, graph);
            for (int i = group.size() - 1; i >= from; i--) {
                either = RangeCompiler.either(
                        each.applies().get(i), each.amounts().get(i), either, graph);
            }
            all.add(new Case(each.possible(), either));
        }
        return Case.hull(all, graph);
    }
}
