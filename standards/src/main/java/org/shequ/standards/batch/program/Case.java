package org.shequ.standards.batch.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case that may be.
 *
 * @param possible the mask of the rows where it may be
 * @param range what is known in it
 */
record Case(Node possible, Range range) {
    /** What is known where at least one of some cases may be. */
    static Range hull(List<Case> cases, Graph graph) {
        Map<Range, Node> distinct = new LinkedHashMap<>();
        cases.forEach(each -> distinct.merge(each.range(), each.possible(), graph::or));
        Node any = graph.mask(false);
        Range hull = null;
        for (Map.Entry<Range, Node> each : distinct.entrySet()) {
            Node possible = each.getValue();
            if (!possible.is(0)) {
                Range own = each.getKey();
                hull = hull == null ? own : joined(hull, any, own, possible, graph);
                any = graph.or(any, possible);
            }
        }
        return hull == null ? cases.get(0).range() : hull;
    }

    private static Range joined(Range hull, Node any, Range own, Node possible, Graph graph) {
        Node both = graph.and(any, possible);
        Range one = Range.choose(possible, own, hull, graph);
        return both.is(0) ? one : Range.choose(both, hull.hull(own, graph), one, graph);
    }
}
