package org.shequ.standards.batch.program;

/**
 * Where a condition holds; it fails in all other rows.
 *
 * @param holds the mask of the rows where it does for certain
 * @param unknown the mask of the rows where what is known does not decide it
 * @param doubt the mask of the rows where a program does not tell
 */
record Applying(Node holds, Node unknown, Node doubt) {
    static Applying always(Graph graph) {
        return new Applying(graph.mask(true), graph.mask(false), graph.mask(false));
    }

    /** The mask of the rows where it does not hold for certain. */
    Node fails(Graph graph) {
        return graph.not(graph.or(holds, graph.or(unknown, doubt)));
    }
}
