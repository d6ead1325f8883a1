package org.shequ.standards.batch.program;

import java.util.List;

/**
 * Between what an amount lies in a program, in fen: low and high are equal where it is exact.
 *
 * @param low the least that it can be
 * @param high the most that it can be, 0 where no upper end is known
 * @param noHigh the mask of the rows where no upper end is known
 */
record Ends(Node low, Node high, Node noHigh) {
    static Ends exact(Node amount, Graph graph) {
        return new Ends(amount, amount, graph.mask(false));
    }

    static Ends sum(List<Ends> all, Graph graph) {
        Node noHigh = all.stream().map(Ends::noHigh).reduce(graph.mask(false), graph::or);
        Node high = graph.add(all.stream().map(Ends::high).toList());
        return new Ends(graph.add(all.stream().map(Ends::low).toList()), graph.and(graph.not(noHigh), high), noHigh);
    }

    /** Nothing but where a mask is so. */
    Ends within(Node mask, Graph graph) {
        return new Ends(graph.and(mask, low), graph.and(mask, high), graph.and(mask, noHigh));
    }

    /** What is left of it, zero or more, when another amount is taken off. */
    Ends less(Ends other, Graph graph) {
        Node least = graph.subtract(low, graph.smaller(low, other.high));
        Node most = graph.subtract(high, graph.smaller(high, other.low));
        return new Ends(graph.and(graph.not(other.noHigh), least), most, noHigh);
    }

    /** The mask of the rows where it is exact. */
    Node exact(Graph graph) {
        return graph.and(graph.not(noHigh), graph.equal(low, high));
    }
}
