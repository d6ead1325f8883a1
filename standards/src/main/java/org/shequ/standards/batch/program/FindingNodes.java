package org.shequ.standards.batch.program;

import org.shequ.standards.batch.AssessmentColumns;

/**
 * What a rule gives in a program.
 *
 * @param verdict the code of its verdict
 * @param actual what there is, in steps
 * @param required what is asked, in steps
 * @param high the top of it, in steps
 */
record FindingNodes(Node verdict, Node actual, Node required, Node high) {
    /** The same code in each row, with no amounts. */
    static FindingNodes of(byte code, Graph graph) {
        Node none = graph.constant(AssessmentColumns.NO_AMOUNT);
        return new FindingNodes(graph.constant(code), none, none, none);
    }

    /** These where a mask is so, else others. */
    FindingNodes where(Node mask, FindingNodes otherwise, Graph graph) {
        return new FindingNodes(
                graph.choose(mask, verdict, otherwise.verdict),
                graph.choose(mask, actual, otherwise.actual),
                graph.choose(mask, required, otherwise.required),
                graph.choose(mask, high, otherwise.high));
    }
}
