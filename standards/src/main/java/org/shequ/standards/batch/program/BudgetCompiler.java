package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.rule.Role;

/** Turns the funding rules of a place into the outputs of a program. */
final class BudgetCompiler {
    private static final Ratio FEN = Ratio.of(100);

    private final Graph graph;
    private final Layout layout;
    private final boolean isNet;
    private final TotalCompiler totals;
    private final Map<Integer, Node> columns = new LinkedHashMap<>();
    private final Map<Integer, Node> masks = new LinkedHashMap<>();
    private final Map<Integer, Node> statuses = new LinkedHashMap<>();
    private final Map<Integer, Ends> ends = new LinkedHashMap<>();
    private final Map<Role, List<LineNodes>> lines = new EnumMap<>(Role.class);
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Node>> payers = new LinkedHashMap<>();
    private Node unsettled;
    private Node open;
    private Node openByCodes;

    /**
     * Begins.
     *
     * @param ties who gets the odd fen of a split
     * @param isNet whether grants are taken off uses in totals
     */
    BudgetCompiler(Graph graph, Layout layout, TieRule ties, boolean isNet) {
        this.graph = graph;
        this.layout = layout;
        this.isNet = isNet;
        this.totals = new TotalCompiler(graph, layout, ties, columns, this::doubt);
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

    void compile(List<DocumentRules> documents) {
        compile(
                documents.stream().map(DocumentRules::lines).toList(),
                documents.stream().map(each -> PlaceFacts.of(each.facts())).toList());
    }

    void compile(List<List<FundingLine>> documents, List<PlaceFacts> place) {
        for (int i = 0; i < place.size(); i++) {
            FormulaCompiler compiler = new FormulaCompiler(graph, place.get(i));
            groups(documents.get(i)).forEach(group -> lines(group, compiler));
        }
        total(Role.NORM, uses());
        total(Role.GRANT, Netting.Left.all(of(Role.GRANT), graph));
        of(Role.CHARGE).forEach(totals::own);
    }

    /** Turns the rules of a place into outputs that also say between what open amounts lie. */
    void compileRanges(List<List<FundingLine>> documents, List<PlaceFacts> place) {
        for (int i = 0; i < place.size(); i++) {
            PlaceFacts facts = place.get(i);
            groups(documents.get(i)).forEach(group -> ranges(group, facts));
        }
        Netting.Left uses = uses();
        Netting.Left grants = Netting.Left.all(of(Role.GRANT), graph);
        total(Role.NORM, uses);
        total(Role.GRANT, grants);
        of(Role.CHARGE).forEach(totals::own);
        ends(Role.NORM, uses.ends(graph));
        ends(Role.GRANT, grants.ends(graph));
    }

    private List<Group> groups(List<FundingLine> document) {
        document.forEach(line -> places.put(line.rule(), places.size()));
        return Group.of(document);
    }

    private void total(Role role, Netting.Left left) {
        totals.total(role, of(role), left);
    }

    /** What counts of the lines of uses: all of them, or what grants leave. */
    private Netting.Left uses() {
        return isNet && !of(Role.GRANT).isEmpty()
                ? Netting.of(graph, of(Role.NORM), of(Role.GRANT))
                : Netting.Left.all(of(Role.NORM), graph);
    }

    /** The lines of a role, by the order of their rules. */
    private List<LineNodes> of(Role role) {
        return lines.getOrDefault(role, List.of()).stream()
                .sorted(Comparator.comparing(line -> places.getOrDefault(line.rule(), 0)))
                .toList();
    }

    private void add(FundingLine rule, LineNodes line) {
        lines.computeIfAbsent(rule.role(), role -> new ArrayList<>()).add(line);
    }

    /**
     * Leaves rows to the plain path of which a line has the place of an earlier rule among lines of other groups, where it matters in which
     * order grants come off them.
     */
    private void settle(Group group, Node isUnsettled) {
        if (isNet && group.isApart()) {
            doubt(isUnsettled);
        }
    }

    private void ranges(Group group, PlaceFacts place) {
        RangeLines found = RangeLines.of(graph, place, group.lines());
        doubt(found.vague());
        found.lines().forEach(line -> {
            settle(group, line.isUnsettled());
            range(line, place);
        });
    }

    private void range(RangeLines.Line line, PlaceFacts place) {
        FundingLine rule = line.line();
        Node mask = line.mask();
        Node low = graph.and(mask, line.range().low().rounded(FEN, Value.Rounding.HALF_UP, graph));
        Node high = graph.and(mask, line.range().high().rounded(FEN, Value.Rounding.HALF_UP, graph));
        Node noHigh = graph.and(mask, line.range().noHigh());
        Ends between = new Ends(low, high, noHigh);
        Node exact = graph.and(mask, between.exact(graph));
        int column = layout.column(rule.rule());
        columns.put(column, graph.and(exact, low));
        ends.put(column, between);
        Node nothing = graph.and(noHigh, graph.equal(low, graph.constant(0)));
        Node status = graph.choose(
                exact,
                graph.constant(BudgetColumns.EXACT),
                graph.choose(
                        nothing, graph.constant(BudgetColumns.UNDETERMINED), graph.constant(BudgetColumns.BOUNDED)));
        statuses.put(column, graph.and(mask, status));
        boolean isOnTotal = rule.sharing().stream().anyMatch(FundingLine.SharingChoice::onTotal);
        doubt(graph.and(line.isOneOf(), isOnTotal ? mask : exact));
        Node amount = graph.and(exact, low);
        Node isOpen = graph.and(mask, graph.not(exact));
        add(rule, new LineNodes(rule.rule(), rule.purposes(), mask, amount, between, isOpen, paid(rule, mask, place)));
    }

    /** Who pays; while it is open whether a rule shares the line, it is open who does. */
    private List<LineNodes.Paid> paid(FundingLine line, Node mask, PlaceFacts place) {
        List<LineNodes.Paid> paid = new ArrayList<>();
        Node left = graph.mask(true);
        for (FundingLine.SharingChoice choice : line.sharing()) {
            List<Node> vague = new ArrayList<>();
            Decided applies = RangeLines.decided(graph, place, choice.applies(), vague);
            vague.forEach(each -> doubt(graph.and(mask, each)));
            paid.add(new LineNodes.Paid(
                    graph.and(left, applies.holds()), choice.share(), choice.onTotal() ? choice.rule() : ""));
            paid.add(new LineNodes.Paid(graph.and(left, applies.open(graph)), CostShare.unspecified(), ""));
            left = graph.and(left, applies.fails());
        }
        paid.add(new LineNodes.Paid(left, line.own(), ""));
        paid.removeIf(each -> each.mask().is(0));
        return paid;
    }

    private void ends(Role role, Ends total) {
        ends.put(layout.known(role), total);
        statuses.put(
                layout.totalStatus(role),
                graph.choose(
                        total.exact(graph),
                        graph.constant(BudgetColumns.EXACT),
                        graph.constant(BudgetColumns.BOUNDED)));
    }

    /** The lines of rules that exclude each other: the first that applies for certain has it. */
    private void lines(Group group, FormulaCompiler compiler) {
        Node taken = graph.mask(false);
        Node doubted = graph.mask(false);
        for (FundingLine line : group.lines()) {
            Decided applies = compiler.decided(line.applies());
            Node mask = graph.and(graph.not(taken), applies.holds());
            taken = graph.or(taken, applies.holds());
            Node late = graph.and(mask, doubted);
            unsettled = graph.or(unsettled, late);
            settle(group, late);
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
        List<LineNodes.Paid> paid = paid(line, mask, compiler);
        Ends exact = Ends.exact(amount, graph);
        add(line, new LineNodes(line.rule(), line.purposes(), mask, amount, exact, graph.mask(false), paid));
    }

    private List<LineNodes.Paid> paid(FundingLine line, Node mask, FormulaCompiler compiler) {
        List<LineNodes.Paid> paid = new ArrayList<>();
        Node left = graph.mask(true);
        for (FundingLine.SharingChoice choice : line.sharing()) {
            Decided applies = compiler.decided(choice.applies());
            Node doubted = graph.and(left, applies.open(graph));
            doubt(mask.isFixed() ? graph.and(mask, doubted) : doubted);
            paid.add(new LineNodes.Paid(
                    graph.and(left, applies.holds()), choice.share(), choice.onTotal() ? choice.rule() : ""));
            left = graph.and(left, applies.fails());
        }
        paid.add(new LineNodes.Paid(left, line.own(), ""));
        payers.put(line.rule(), paid.stream().map(LineNodes.Paid::mask).toList());
        paid.removeIf(each -> each.mask().is(0));
        return paid;
    }
}
