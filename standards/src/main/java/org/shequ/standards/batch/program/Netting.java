package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Takes grants off the uses of the same purposes (补助抵扣), in a program. Lines that purposes link are taken together, whichever of them a
 * row has: the first grant of a row reaches the uses of its purposes, these the grants of theirs, these further uses, and so on; what is
 * given comes off the exact ones in the order in which they are reached.
 */
final class Netting {
    private final Graph graph;
    private final List<LineNodes> uses;
    private final List<LineNodes> grants;
    private final Node[] taken;
    private final Node[] joined;
    private final List<List<Node>> left = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();

    private Netting(Graph graph, List<LineNodes> uses, List<LineNodes> grants) {
        this.graph = graph;
        this.uses = uses;
        this.grants = grants;
        this.taken = none(grants);
        this.joined = none(uses);
        uses.forEach(each -> left.add(new ArrayList<>()));
    }

    /**
     * Lines that are taken together, with what is left of their amounts.
     *
     * @param lines the lines
     * @param off what comes off their sum
     */
    record Pool(List<LineNodes> lines, Ends off) {
        /** Between what the sum of the lines lies. */
        Ends ends(Graph graph) {
            return Ends.sum(lines.stream().map(LineNodes::ends).toList(), graph).less(off, graph);
        }
    }

    /**
     * What is left of lines.
     *
     * @param lines each with what is left of its amount, in whatever pool it is
     * @param pools the pools, of which a line is in one in each row where it is
     */
    record Left(List<LineNodes> lines, List<Pool> pools) {
        /** All of the lines. */
        static Left all(List<LineNodes> lines, Graph graph) {
            return new Left(lines, List.of(new Pool(lines, Ends.exact(graph.constant(0), graph))));
        }

        Ends ends(Graph graph) {
            return Ends.sum(pools.stream().map(pool -> pool.ends(graph)).toList(), graph);
        }
    }

    /** What grants leave of uses; both stand in the order of their rules. */
    static Left of(Graph graph, List<LineNodes> uses, List<LineNodes> grants) {
        Netting netting = new Netting(graph, uses, grants);
        IntStream.range(0, grants.size()).forEach(netting::pool);
        return netting.left();
    }

    private Node[] none(List<LineNodes> lines) {
        Node[] none = new Node[lines.size()];
        Arrays.fill(none, graph.mask(false));
        return none;
    }

    /** Masks of lines from those of others that they are linked to. */
    private Node linked(LineNodes line, List<LineNodes> others, IntFunction<Node> masks) {
        return IntStream.range(0, others.size())
                .filter(i -> isLinked(line, others.get(i)))
                .mapToObj(masks)
                .reduce(graph.mask(false), graph::or);
    }

    private static boolean isLinked(LineNodes one, LineNodes other) {
        return !Collections.disjoint(one.purposes(), other.purposes());
    }

    /** The pool of a grant, where no earlier grant has it in its own. */
    private void pool(int seed) {
        Node[] given = none(grants);
        Node[] reached = none(uses);
        List<Node[]> waves = new ArrayList<>();
        Node[] further = none(grants);
        given[seed] = graph.not(taken[seed]);
        further[seed] = graph.and(given[seed], grants.get(seed).mask());
        long most = 1
                + uses.stream().filter(use -> !isLinked(use, grants.get(seed))).count();
        while (waves.size() < most && isAny(further)) {
            Node[] wave = wave(seed, further, reached, waves.isEmpty());
            waves.add(wave);
            join(reached, wave);
            further = given(seed, wave, given);
            join(given, further);
        }
        join(taken, given);
        join(joined, reached);
        Ends off = Ends.sum(
                IntStream.range(0, given.length)
                        .mapToObj(i -> grants.get(i).ends().within(given[i], graph))
                        .toList(),
                graph);
        add(waves, reached, off);
    }

    private void join(Node[] all, Node[] some) {
        Arrays.setAll(all, i -> graph.or(all[i], some[i]));
    }

    private static boolean isAny(Node[] masks) {
        return Arrays.stream(masks).anyMatch(mask -> !mask.is(0));
    }

    /** Where grants reach uses that were not reached before; those of the first grant are reached first, or not at all. */
    private Node[] wave(int seed, Node[] further, Node[] reached, boolean isFirst) {
        Node[] wave = none(uses);
        for (int i = 0; i < wave.length; i++) {
            LineNodes use = uses.get(i);
            if (isFirst == isLinked(use, grants.get(seed))) {
                wave[i] = graph.and(graph.not(reached[i]), linked(use, grants, grant -> further[grant]));
            }
        }
        return wave;
    }

    /** Where uses that were reached bring in grants; earlier ones than the first have pools of their own. */
    private Node[] given(int seed, Node[] wave, Node[] given) {
        Node[] further = none(grants);
        for (int i = seed + 1; i < further.length; i++) {
            LineNodes grant = grants.get(i);
            Node reached = linked(
                    grant, uses, use -> graph.and(wave[use], uses.get(use).mask()));
            further[i] = graph.and(graph.and(graph.not(given[i]), reached), grant.mask());
        }
        return further;
    }

    private void add(List<Node[]> waves, Node[] reached, Ends off) {
        Node told = graph.not(off.noHigh());
        Node rest = off.high();
        List<List<Node>> parts = new ArrayList<>();
        uses.forEach(each -> parts.add(new ArrayList<>()));
        for (Node[] wave : waves) {
            for (int i = 0; i < wave.length; i++) {
                Node amount = graph.and(wave[i], uses.get(i).amount());
                Node covered = graph.smaller(amount, rest);
                rest = graph.subtract(rest, covered);
                parts.get(i).add(graph.and(told, graph.subtract(amount, covered)));
            }
        }
        pool(reached, parts, off);
    }

    private void pool(Node[] where, List<List<Node>> parts, Ends off) {
        List<LineNodes> lines = new ArrayList<>();
        for (int i = 0; i < where.length; i++) {
            if (!where[i].is(0)) {
                Node amount = graph.add(parts.get(i));
                lines.add(uses.get(i).within(where[i], graph).of(amount));
                left.get(i).add(amount);
            }
        }
        if (!lines.isEmpty()) {
            pools.add(new Pool(lines, off));
        }
    }

    /** With what no grant reaches. */
    private Left left() {
        Node[] rest = none(uses);
        Arrays.setAll(rest, i -> graph.not(joined[i]));
        List<List<Node>> parts = IntStream.range(0, rest.length)
                .mapToObj(i -> List.of(graph.and(rest[i], uses.get(i).amount())))
                .toList();
        pool(rest, parts, Ends.exact(graph.constant(0), graph));
        List<LineNodes> lines = IntStream.range(0, rest.length)
                .mapToObj(i -> uses.get(i).of(graph.add(left.get(i))))
                .toList();
        return new Left(lines, pools);
    }
}
