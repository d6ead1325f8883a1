package org.shequ.standards.batch.program;

/**
 * What a condition gives in a program.
 *
 * @param holds the mask of the rows where it holds for certain
 * @param fails the mask of the rows where it does not for certain
 */
record Decided(Node holds, Node fails) {
    static Decided of(boolean truth, Graph graph) {
        return new Decided(graph.mask(truth), graph.mask(!truth));
    }

    static Decided unknown(Graph graph) {
        return new Decided(graph.mask(false), graph.mask(false));
    }

    /** From a mask that tells it where nothing is open. */
    static Decided of(Node mask, Node open, Graph graph) {
        Node told = graph.not(open);
        return new Decided(graph.and(told, mask), graph.and(told, graph.not(mask)));
    }

    Node open(Graph graph) {
        return graph.not(graph.or(holds, fails));
    }

    /** The same of the opposite. */
    Decided turned() {
        return new Decided(/* holds= */ fails, /* fails= */ holds);
    }
}
