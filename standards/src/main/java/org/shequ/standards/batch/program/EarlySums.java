package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of nodes in which each sum stands as soon as its parts are there: a total of a thousand lines then needs few slots, where it
 * would keep the amounts of all lines to the end.
 */
final class EarlySums {
    private final Map<Node, Set<Node>> waiting = new HashMap<>();
    private final Map<Node, List<Node>> sums = new HashMap<>();
    private final List<Node> order = new ArrayList<>();

    private EarlySums() {}

    /** The nodes, each after those it is made of, as they are given. */
    static List<Node> of(List<Node> nodes) {
        EarlySums early = new EarlySums();
        nodes.stream().filter(node -> node.op == Op.ADD).forEach(early::await);
        nodes.stream().filter(node -> node.op != Op.ADD).forEach(early::place);
        return early.order;
    }

    private void await(Node sum) {
        Set<Node> parts = new HashSet<>(sum.inputs);
        waiting.put(sum, parts);
        parts.forEach(
                part -> sums.computeIfAbsent(part, absent -> new ArrayList<>()).add(sum));
    }

    /** Places a node, and the sums that waited for it alone. */
    private void place(Node node) {
        int next = order.size();
        order.add(node);
        for (; next < order.size(); next++) {
            Node there = order.get(next);
            for (Node sum : sums.getOrDefault(there, List.of())) {
                Set<Node> missing = waiting.getOrDefault(sum, Set.of());
                if (missing.remove(there) && missing.isEmpty()) {
                    order.add(sum);
                }
            }
        }
    }
}
