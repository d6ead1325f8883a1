package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.FirstPart;
import org.shequ.core.share.TieRule;
import org.shequ.standards.rule.Role;

/** Adds up lines in a program, and tells who pays them: each by its own share, or several together. */
final class TotalCompiler {
    private static final Ratio FEN = Ratio.of(100);
    private static final Ratio YUAN = Ratio.of(1, 100);

    private final Graph graph;
    private final Layout layout;
    private final Sharing sharing;
    private final Map<Integer, Node> columns;
    private final Consumer<Node> doubt;

    /** Rules that share the total of the same lines, one of them in each row. */
    private record Together(List<LineNodes> lines, List<LineNodes.Paid> rules) {}

    /**
     * Begins.
     *
     * @param columns takes the node of each column of the result
     * @param doubt takes the mask of the rows that are left to the plain path
     */
    TotalCompiler(Graph graph, Layout layout, TieRule ties, Map<Integer, Node> columns, Consumer<Node> doubt) {
        this.graph = graph;
        this.layout = layout;
        this.sharing = new Sharing(graph, ties);
        this.columns = columns;
        this.doubt = doubt;
    }

    /** The total of what is left of lines, and who pays it: each by its own share, those whose total is shared together. */
    void total(Role role, List<LineNodes> lines, Netting.Left left) {
        Map<String, List<Node>> parts = new LinkedHashMap<>();
        columns.put(
                layout.known(role),
                graph.add(left.lines().stream().map(LineNodes::amount).toList()));
        for (int i = 0; i < lines.size(); i++) {
            LineNodes line = lines.get(i);
            LineNodes rest = left.lines().get(i);
            Map<String, Node> own = own(line);
            (rest.amount().equals(line.amount()) ? own : shared(rest)).forEach((key, part) -> merge(parts, key, part));
        }
        for (Netting.Pool pool : left.pools()) {
            together(pool.lines()).forEach(each -> sharedTogether(each, pool.lines(), parts));
        }
        sums(parts).forEach((key, part) -> columns.put(Layout.column(layout.totals(role), key), part));
    }

    /** Who pays a line by itself. */
    Map<String, Node> own(LineNodes line) {
        Map<String, Node> own = shared(line);
        own.forEach((key, part) -> columns.put(Layout.column(layout.shares(line.rule()), key), part));
        return own;
    }

    private Map<String, Node> shared(LineNodes line) {
        Map<String, List<Node>> parts = new LinkedHashMap<>();
        line.paid().stream()
                .filter(each -> !each.isOnTotal())
                .forEach(paid ->
                        shared(List.of(paid), graph.and(paid.mask(), line.amount()), List.of(), List.of(), parts));
        return sums(parts);
    }

    private static void merge(Map<String, List<Node>> parts, String key, Node part) {
        parts.computeIfAbsent(key, absent -> new ArrayList<>()).add(part);
    }

    private Map<String, Node> sums(Map<String, List<Node>> parts) {
        Map<String, Node> sums = new LinkedHashMap<>();
        parts.forEach((key, each) -> sums.put(key, graph.add(each)));
        return sums;
    }

    /** The rules that share totals, those of the same lines together: of these at most one is taken in a row. */
    private List<Together> together(List<LineNodes> all) {
        Map<String, Map<LineNodes, Node>> byRule = new LinkedHashMap<>();
        Map<String, CostShare> shares = new LinkedHashMap<>();
        for (LineNodes line : all) {
            for (LineNodes.Paid paid : line.paid()) {
                if (paid.isOnTotal()) {
                    byRule.computeIfAbsent(paid.total(), rule -> new LinkedHashMap<>())
                            .put(line, paid.mask());
                    shares.put(paid.total(), paid.share());
                }
            }
        }
        Map<Object, Together> found = new LinkedHashMap<>();
        byRule.forEach((rule, masks) -> {
            List<LineNodes> covered = List.copyOf(masks.keySet());
            boolean isUniform = masks.values().stream().distinct().count() == 1;
            CostShare share = shares.getOrDefault(rule, CostShare.unspecified());
            if (isUniform) {
                Node mask = masks.values().iterator().next();
                found.computeIfAbsent(covered, key -> new Together(covered, new ArrayList<>()))
                        .rules()
                        .add(new LineNodes.Paid(mask, share, rule));
            } else {
                LineNodes.Paid only = new LineNodes.Paid(graph.mask(true), share, rule);
                List<LineNodes> masked = new ArrayList<>();
                masks.forEach(
                        (line, mask) -> masked.add(line.within(mask, graph).paidBy(only)));
                found.put(rule, new Together(masked, List.of(only)));
            }
        });
        return List.copyOf(found.values());
    }

    private void sharedTogether(Together together, List<LineNodes> all, Map<String, List<Node>> parts) {
        Node total = graph.add(together.lines().stream().map(LineNodes::amount).toList());
        boolean isComplete = together.lines().stream()
                .allMatch(line -> line.paid().size() == together.rules().size());
        if (!isComplete) {
            Node any = together.rules().stream().map(LineNodes.Paid::mask).reduce(graph.mask(false), graph::or);
            total = graph.and(any, total);
        }
        Node open = together.lines().stream().map(LineNodes::open).reduce(graph.mask(false), graph::or);
        for (LineNodes.Paid paid : together.rules()) {
            if (!open.is(0)) {
                merge(parts, Sharing.undivided(paid.share()), graph.and(graph.and(open, paid.mask()), total));
            }
        }
        total = graph.and(graph.not(open), total);
        shared(together.rules(), total, all, open.is(0) ? together.lines() : List.of(), parts);
    }

    /** Splits an amount by the one of several shares whose mask is so: first parts in order, then the rest. */
    private void shared(
            List<LineNodes.Paid> shares,
            Node amount,
            List<LineNodes> lines,
            List<LineNodes> covered,
            Map<String, List<Node>> parts) {
        Node left = amount;
        for (LineNodes.Paid paid : shares) {
            for (FirstPart first : paid.share().firstParts()) {
                Node asked = graph.and(paid.mask(), asked(first, lines));
                boolean isWithin = first.equals(paid.share().firstParts().get(0)) && isPartOf(first, lines, covered);
                Node borne = isWithin ? asked : graph.smaller(asked, left);
                left = graph.subtract(left, borne);
                merge(parts, first.payer().name(), borne);
            }
        }
        Map<CostShare, Node> rests = new LinkedHashMap<>();
        shares.forEach(paid -> rests.merge(Sharing.rest(paid.share()), paid.mask(), graph::or));
        Node remaining = left;
        rests.forEach((share, mask) -> {
            Node node = rests.size() == 1 ? remaining : graph.and(mask, remaining);
            try {
                sharing.split(share, node).forEach((key, part) -> merge(parts, key, part));
            } catch (ArithmeticException unfit) {
                doubt.accept(graph.mask(true));
            }
        });
    }

    /** Whether it is at most the whole of a line that is shared: a part of at most one, rounded, of whole fen. */
    private static boolean isPartOf(FirstPart first, List<LineNodes> lines, List<LineNodes> covered) {
        return first.part().filter(part -> part.compareTo(Ratio.ONE) <= 0).isPresent()
                && lines.stream()
                        .filter(line -> line.rule().equals(first.line().orElse("")))
                        .anyMatch(covered::contains);
    }

    private Node asked(FirstPart first, List<LineNodes> lines) {
        if (first.amount().isPresent()) {
            return graph.constant(first.amount().get().fen());
        }
        Node line = lines.stream()
                .filter(each -> each.rule().equals(first.line().orElseThrow()))
                .map(LineNodes::amount)
                .findFirst()
                .orElseGet(() -> graph.constant(0));
        try {
            return new Value(line, YUAN, graph.mask(false))
                    .rounded(first.part().orElseThrow().times(FEN), Value.Rounding.HALF_UP, graph);
        } catch (ArithmeticException unfit) {
            doubt.accept(graph.mask(true));
            return graph.constant(0);
        }
    }
}
