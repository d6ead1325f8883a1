package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.FirstPart;
import org.shequ.core.share.TieRule;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.rule.Role;

/** Turns the funding rules of a place into the outputs of a program. */
final class BudgetCompiler {
    private static final Ratio FEN = Ratio.of(100);
    private static final Ratio YUAN = Ratio.of(1, 100);

    private final Graph graph;
    private final Layout layout;
    private final Sharing sharing;
    private final Map<Integer, Node> columns = new LinkedHashMap<>();
    private final Map<Integer, Node> masks = new LinkedHashMap<>();
    private final Map<Integer, Node> statuses = new LinkedHashMap<>();
    private final Map<Integer, Ends> ends = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Node>> payers = new LinkedHashMap<>();
    private Node unsettled;
    private Node open;
    private Node openByCodes;

    /** A line of a program: its amount where that is exact, who may pay it, and the mask of the rows where its amount is open. */
    private record Line(String rule, Role role, Node amount, List<Paid> paid, Node open) {}

    /** Between what an amount lies, in fen; the high end is 0 where none is known. */
    record Ends(Node low, Node high, Node noHigh) {}

    /** Who pays a line where a mask is so. */
    private record Paid(Node mask, CostShare share, String total) {
        boolean isOnTotal() {
            return !total.isEmpty();
        }
    }

    /** Rules that share the total of the same lines, one of them in each row. */
    private record Together(List<Line> lines, List<Paid> rules) {}

    BudgetCompiler(Graph graph, Layout layout, TieRule ties) {
        this.graph = graph;
        this.layout = layout;
        this.sharing = new Sharing(graph, ties);
        this.unsettled = graph.mask(false);
        this.open = graph.mask(false);
        this.openByCodes = graph.mask(false);
    }

    /** The node of each column of the result; other columns are 0. */
    Map<Integer, Node> columns() {
        return columns;
    }

    /** For each line the mask of the rows where it is. */
    Map<Integer, Node> masks() {
        return masks;
    }

    /** For each line or total of which the amount may be open its status. */
    Map<Integer, Node> statuses() {
        return statuses;
    }

    /** For each column of an amount that may be open its ends. */
    Map<Integer, Ends> ends() {
        return ends;
    }

    /** For each line the masks of the rows where each of its sharing rules is taken, in order, then where its own share is. */
    Map<String, List<Node>> payers() {
        return payers;
    }

    /** The mask of the rows where a line has the place of an earlier rule that may apply instead of it, but does not for certain. */
    Node unsettled() {
        return unsettled;
    }

    /** The mask of the rows for which the program does not tell all. */
    Node open() {
        return graph.or(openByCodes, open);
    }

    /** Leaves rows to the plain path; what codes alone tell is gathered by itself, so that it becomes one table. */
    private void doubt(Node mask) {
        if (mask.isFixed()) {
            openByCodes = graph.or(openByCodes, mask);
        } else {
            open = graph.or(open, mask);
        }
    }

    void compile(List<DocumentRules> documents, boolean isNet) {
        compile(
                documents.stream().map(DocumentRules::lines).toList(),
                documents.stream().map(each -> PlaceFacts.of(each.facts())).toList(),
                isNet);
    }

    void compile(List<List<FundingLine>> documents, List<PlaceFacts> place, boolean isNet) {
        for (int i = 0; i < place.size(); i++) {
            FormulaCompiler compiler = new FormulaCompiler(graph, place.get(i));
            Map<String, List<FundingLine>> groups = new LinkedHashMap<>();
            documents
                    .get(i)
                    .forEach(line -> groups.computeIfAbsent(line.group(), group -> new ArrayList<>())
                            .add(line));
            groups.values().forEach(group -> lines(group, compiler));
        }
        total(Role.NORM);
        total(Role.GRANT);
        of(Role.CHARGE).forEach(this::own);
        if (isNet && !of(Role.GRANT).isEmpty()) {
            doubt(graph.mask(true));
        }
    }

    /** Turns the rules of a place into outputs that also say between what open amounts lie. */
    void compileRanges(List<List<FundingLine>> documents, List<PlaceFacts> place, boolean isNet) {
        for (int i = 0; i < place.size(); i++) {
            PlaceFacts facts = place.get(i);
            Map<String, List<FundingLine>> groups = new LinkedHashMap<>();
            documents
                    .get(i)
                    .forEach(line -> groups.computeIfAbsent(line.group(), group -> new ArrayList<>())
                            .add(line));
            groups.values().forEach(group -> ranges(RangeLines.of(graph, facts, group), facts));
        }
        total(Role.NORM);
        total(Role.GRANT);
        of(Role.CHARGE).forEach(this::own);
        totalEnds(Role.NORM);
        totalEnds(Role.GRANT);
        if (isNet && !of(Role.GRANT).isEmpty()) {
            doubt(graph.mask(true));
        }
    }

    private void ranges(RangeLines group, PlaceFacts place) {
        doubt(group.vague());
        group.lines().forEach(line -> range(line, place));
    }

    private void range(RangeLines.Line line, PlaceFacts place) {
        FundingLine rule = line.line();
        Node mask = line.mask();
        Node low = graph.and(mask, line.range().low().rounded(FEN, Value.Rounding.HALF_UP, graph));
        Node high = graph.and(mask, line.range().high().rounded(FEN, Value.Rounding.HALF_UP, graph));
        Node noHigh = graph.and(mask, line.range().noHigh());
        Node exact = graph.and(mask, graph.and(graph.not(noHigh), graph.equal(low, high)));
        int column = layout.column(rule.rule());
        columns.put(column, graph.and(exact, low));
        ends.put(column, new Ends(low, high, noHigh));
        Node nothing = graph.and(noHigh, graph.equal(low, graph.constant(0)));
        Node status = graph.choose(
                exact,
                graph.constant(BudgetColumns.EXACT),
                graph.choose(
                        nothing, graph.constant(BudgetColumns.UNDETERMINED), graph.constant(BudgetColumns.BOUNDED)));
        statuses.put(column, graph.and(mask, status));
        boolean isOnTotal = rule.sharing().stream().anyMatch(FundingLine.SharingChoice::onTotal);
        doubt(graph.and(line.isOneOf(), isOnTotal ? mask : exact));
        lines.add(new Line(
                rule.rule(),
                rule.role(),
                graph.and(exact, low),
                paid(rule, mask, place),
                graph.and(mask, graph.not(exact))));
    }

    /** Who pays; while it is open whether a rule shares the line, it is open who does. */
    private List<Paid> paid(FundingLine line, Node mask, PlaceFacts place) {
        List<Paid> paid = new ArrayList<>();
        Node left = graph.mask(true);
        for (FundingLine.SharingChoice choice : line.sharing()) {
            List<Node> vague = new ArrayList<>();
            Decided applies = RangeLines.decided(graph, place, choice.applies(), vague);
            vague.forEach(each -> doubt(graph.and(mask, each)));
            paid.add(new Paid(graph.and(left, applies.holds()), choice.share(), choice.onTotal() ? choice.rule() : ""));
            paid.add(new Paid(graph.and(left, applies.open(graph)), CostShare.unspecified(), ""));
            left = graph.and(left, applies.fails());
        }
        paid.add(new Paid(left, line.own(), ""));
        paid.removeIf(each -> each.mask().is(0));
        return paid;
    }

    private void totalEnds(Role role) {
        List<Ends> all = of(role).stream()
                .map(line -> ends.get(layout.column(line.rule())))
                .filter(java.util.Objects::nonNull)
                .toList();
        Node low = graph.add(all.stream().map(Ends::low).toList());
        Node noHigh = all.stream().map(Ends::noHigh).reduce(graph.mask(false), graph::or);
        Node high = graph.and(
                graph.not(noHigh), graph.add(all.stream().map(Ends::high).toList()));
        Node exact = graph.and(graph.not(noHigh), graph.equal(low, high));
        ends.put(layout.known(role), new Ends(low, high, noHigh));
        statuses.put(
                layout.totalStatus(role),
                graph.choose(exact, graph.constant(BudgetColumns.EXACT), graph.constant(BudgetColumns.BOUNDED)));
    }

    /** The lines of rules that exclude each other: the first that applies for certain has it. */
    private void lines(List<FundingLine> group, FormulaCompiler compiler) {
        Node taken = graph.mask(false);
        Node doubted = graph.mask(false);
        for (FundingLine line : group) {
            Decided applies = compiler.decided(line.applies());
            Node mask = graph.and(graph.not(taken), applies.holds());
            taken = graph.or(taken, applies.holds());
            unsettled = graph.or(unsettled, graph.and(mask, doubted));
            doubted = graph.or(doubted, applies.open(graph));
            if (!mask.is(0)) {
                line(line, mask, compiler);
            }
        }
        doubt(graph.and(graph.not(taken), doubted));
    }

    private void line(FundingLine line, Node mask, FormulaCompiler compiler) {
        Value value = compiler.value(line.formula());
        doubt(graph.and(mask, value.open()));
        Node amount = graph.constant(0);
        try {
            amount = graph.and(mask, value.rounded(FEN, Value.Rounding.HALF_UP, graph));
        } catch (ArithmeticException unfit) {
            doubt(mask);
        }
        int column = layout.column(line.rule());
        columns.put(column, amount);
        masks.put(column, mask);
        lines.add(new Line(line.rule(), line.role(), amount, paid(line, mask, compiler), graph.mask(false)));
    }

    private List<Paid> paid(FundingLine line, Node mask, FormulaCompiler compiler) {
        List<Paid> paid = new ArrayList<>();
        Node left = graph.mask(true);
        for (FundingLine.SharingChoice choice : line.sharing()) {
            Decided applies = compiler.decided(choice.applies());
            Node doubted = graph.and(left, applies.open(graph));
            doubt(mask.isFixed() ? graph.and(mask, doubted) : doubted);
            paid.add(new Paid(graph.and(left, applies.holds()), choice.share(), choice.onTotal() ? choice.rule() : ""));
            left = graph.and(left, applies.fails());
        }
        paid.add(new Paid(left, line.own(), ""));
        payers.put(line.rule(), paid.stream().map(Paid::mask).toList());
        paid.removeIf(each -> each.mask().is(0));
        return paid;
    }

    /** The total of the lines of a role, and who pays it: each line by its own share, those whose total is shared together. */
    private void total(Role role) {
        List<Line> all = of(role);
        Map<String, Node> parts = new LinkedHashMap<>();
        columns.put(layout.known(role), graph.add(all.stream().map(Line::amount).toList()));
        all.forEach(line -> own(line).forEach((key, part) -> merge(parts, key, part)));
        together(all).forEach(each -> sharedTogether(each, all, parts));
        parts.forEach((key, part) -> columns.put(Layout.column(layout.totals(role), key), part));
    }

    private List<Line> of(Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    /** Who pays a line by itself. */
    private Map<String, Node> own(Line line) {
        Map<String, Node> own = new LinkedHashMap<>();
        line.paid().stream()
                .filter(each -> !each.isOnTotal())
                .forEach(paid ->
                        shared(List.of(paid), graph.and(paid.mask(), line.amount()), List.of(), List.of(), own));
        own.forEach((key, part) -> columns.put(Layout.column(layout.shares(line.rule()), key), part));
        return own;
    }

    private void merge(Map<String, Node> parts, String key, Node part) {
        parts.merge(key, part, (one, other) -> graph.add(List.of(one, other)));
    }

    /** The rules that share totals, those of the same lines together: of these at most one is taken in a row. */
    private List<Together> together(List<Line> all) {
        Map<String, Map<Line, Node>> byRule = new LinkedHashMap<>();
        Map<String, CostShare> shares = new LinkedHashMap<>();
        for (Line line : all) {
            for (Paid paid : line.paid()) {
                if (paid.isOnTotal()) {
                    byRule.computeIfAbsent(paid.total(), rule -> new LinkedHashMap<>())
                            .put(line, paid.mask());
                    shares.put(paid.total(), paid.share());
                }
            }
        }
        Map<Object, Together> found = new LinkedHashMap<>();
        byRule.forEach((rule, masks) -> {
            List<Line> covered = List.copyOf(masks.keySet());
            boolean isUniform = masks.values().stream().distinct().count() == 1;
            CostShare share = shares.getOrDefault(rule, CostShare.unspecified());
            if (isUniform) {
                Node mask = masks.values().iterator().next();
                found.computeIfAbsent(covered, key -> new Together(covered, new ArrayList<>()))
                        .rules()
                        .add(new Paid(mask, share, rule));
            } else {
                List<Line> masked = new ArrayList<>();
                masks.forEach((line, mask) -> masked.add(new Line(
                        line.rule(),
                        line.role(),
                        graph.and(mask, line.amount()),
                        List.of(new Paid(graph.mask(true), share, rule)),
                        graph.and(mask, line.open()))));
                found.put(rule, new Together(masked, List.of(new Paid(graph.mask(true), share, rule))));
            }
        });
        return List.copyOf(found.values());
    }

    private void sharedTogether(Together together, List<Line> all, Map<String, Node> parts) {
        Node total = graph.add(together.lines().stream().map(Line::amount).toList());
        boolean isComplete = together.lines().stream()
                .allMatch(line -> line.paid().size() == together.rules().size());
        if (!isComplete) {
            Node any = together.rules().stream().map(Paid::mask).reduce(graph.mask(false), graph::or);
            total = graph.and(any, total);
        }
        Node open = together.lines().stream().map(Line::open).reduce(graph.mask(false), graph::or);
        for (Paid paid : together.rules()) {
            if (!open.is(0)) {
                merge(parts, Sharing.undivided(paid.share()), graph.and(graph.and(open, paid.mask()), total));
            }
        }
        total = graph.and(graph.not(open), total);
        shared(together.rules(), total, all, open.is(0) ? together.lines() : List.of(), parts);
    }

    /** Splits an amount by the one of several shares whose mask is so: first parts in order, then the rest. */
    private void shared(List<Paid> shares, Node amount, List<Line> lines, List<Line> covered, Map<String, Node> parts) {
        Node left = amount;
        for (Paid paid : shares) {
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
                doubt(graph.mask(true));
            }
        });
    }

    /** Whether it is at most the whole of a line that is shared: a part of at most one, rounded, of whole fen. */
    private static boolean isPartOf(FirstPart first, List<Line> lines, List<Line> covered) {
        return first.part().filter(part -> part.compareTo(Ratio.ONE) <= 0).isPresent()
                && lines.stream()
                        .filter(line -> line.rule().equals(first.line().orElse("")))
                        .anyMatch(covered::contains);
    }

    private Node asked(FirstPart first, List<Line> lines) {
        if (first.amount().isPresent()) {
            return graph.constant(first.amount().get().fen());
        }
        Node line = lines.stream()
                .filter(each -> each.rule().equals(first.line().orElseThrow()))
                .map(Line::amount)
                .findFirst()
                .orElseGet(() -> graph.constant(0));
        try {
            return new Value(line, YUAN, graph.mask(false))
                    .rounded(first.part().orElseThrow().times(FEN), Value.Rounding.HALF_UP, graph);
        } catch (ArithmeticException unfit) {
            doubt(graph.mask(true));
            return graph.constant(0);
        }
    }
}
