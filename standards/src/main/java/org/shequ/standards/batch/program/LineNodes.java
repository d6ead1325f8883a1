package org.shequ.standards.batch.program;

import java.util.List;
import org.shequ.core.share.CostShare;

/**
 * A line in a program, or what is left of one.
 *
 * @param rule the id of its rule
 * @param purposes what it is for
 * @param mask the mask of the rows where it is
 * @param amount its amount where that is exact, else 0
 * @param ends between what its amount lies
 * @param open the mask of the rows where its amount is not exact
 * @param paid who may pay it
 */
record LineNodes(String rule, List<String> purposes, Node mask, Node amount, Ends ends, Node open, List<Paid> paid) {
    /**
     * Who pays where a mask is so.
     *
     * @param mask the mask
     * @param share the share
     * @param total the rule that shares the total of its lines; empty where each is shared by itself
     */
    record Paid(Node mask, CostShare share, String total) {
        boolean isOnTotal() {
            return !total.isEmpty();
        }
    }

    /** The line where a mask is so, and nothing elsewhere. */
    LineNodes within(Node where, Graph graph) {
        return new LineNodes(
                rule,
                purposes,
                graph.and(mask, where),
                graph.and(where, amount),
                ends.within(where, graph),
                graph.and(where, open),
                paid);
    }

    /** The line with another amount. */
    LineNodes of(Node left) {
        return new LineNodes(rule, purposes, mask, left, ends, open, paid);
    }

    /** The line paid by one share. */
    LineNodes paidBy(Paid only) {
        return new LineNodes(rule, purposes, mask, amount, ends, open, List.of(only));
    }
}
