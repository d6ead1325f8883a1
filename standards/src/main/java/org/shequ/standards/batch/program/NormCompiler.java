package org.shequ.standards.batch.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.quantity.Requirement.TopKind;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;

/**
 * Turns a norm over amounts, where it applies, into nodes: between what that lies which is measured, against between what that lies which is
 * asked, by cross-multiplication.
 */
final class NormCompiler {
    private static final long NO_AMOUNT = AssessmentColumns.NO_AMOUNT;

    private final Graph graph;
    private final PlaceFacts place;
    private final AssessedRule rule;
    private final Norm norm;
    private final Demand<?> demand;
    private final LocalDate at;
    private final Dimension<?> unit;
    private final boolean isShare;
    private Node vague;

    NormCompiler(Graph graph, PlaceFacts place, AssessedRule rule, Norm norm, LocalDate at) {
        this.graph = graph;
        this.place = place;
        this.rule = rule;
        this.norm = norm;
        this.demand = norm.demand();
        this.at = at;
        this.unit = rule.unit().orElseThrow();
        this.isShare = norm.base().isPresent() && demand.dimension() == Dimension.RATIO;
        this.vague = graph.mask(false);
    }

    /** The nodes; fails where a number does not fit. */
    FindingNodes compile() {
        if (norm.base().isPresent() && !isShare) {
            return FindingNodes.of(FindingCells.PLAIN, graph); // nothing here divides by what differs from row to row
        }
        Range actual = range(((MeasuredAmount) norm.measure()).formula());
        Range base = norm.base().map(this::range).orElseGet(this::one);
        Optional<Range> least =
                demand.low().map(formula -> range(formula).times(base, graph)).map(this::threshold);
        Optional<Range> most = demand.high().map(formula -> range(formula).times(base, graph));
        Optional<Range> required = least.map(each -> asked(each, Value.Rounding.UP));
        Optional<Range> requiredHigh = most.map(each -> asked(each, Value.Rounding.DOWN));
        Range asked = required.or(() -> requiredHigh).orElseThrow();
        boolean isAbout = demand.kind() == Requirement.Kind.ABOUT;
        Node verdict = isAbout
                ? told(graph.and(actual.exact(graph), asked.exact(graph)), Verdict.REPORTED)
                : verdict(actual, least, most, base);
        FindingNodes found = new FindingNodes(
                graph.choose(isNothing(base), code(Verdict.UNDETERMINED), verdict),
                steps(actual),
                steps(asked),
                requiredHigh.filter(each -> !isAbout).map(this::steps).orElseGet(() -> graph.constant(NO_AMOUNT)));
        return FindingNodes.of(FindingCells.PLAIN, graph).where(vague, found, graph);
    }

    private Range one() {
        return Range.of(new PlaceFacts.Known(Ratio.ONE, Ratio.ONE), graph);
    }

    /** Between what a formula lies, each end rounded as its unit says. */
    private Range range(Formula<?> formula) {
        List<Node> doubts = new ArrayList<>();
        Range range = RangeLines.range(graph, place, formula, doubts);
        vague = doubts.stream().reduce(vague, graph::or);
        return rounded(range, formula.dimension());
    }

    private Range rounded(Range range, Dimension<?> dimension) {
        if (dimension.step().isEmpty()) {
            return range;
        }
        Value.Rounding rounding = dimension == Dimension.YUAN ? Value.Rounding.HALF_UP : Value.Rounding.UP;
        return range.rounded(dimension.step().get(), rounding, graph);
    }

    /** Of what must be exceeded the next whole number is the least. */
    private Range threshold(Range product) {
        if (!demand.isStrict()) {
            return product;
        }
        return Range.sum(List.of(product.rounded(Ratio.ONE, Value.Rounding.DOWN, graph), one()), graph);
    }

    /** What is asked as findings tell it: of a share of a count a least is rounded up, a most down. */
    private Range asked(Range product, Value.Rounding rounding) {
        return isShare && unit.isWhole() ? product.rounded(Ratio.ONE, rounding, graph) : product;
    }

    /** The mask of the rows where a range is zero for certain. */
    private Node isNothing(Range range) {
        return graph.and(range.exact(graph), graph.equal(range.low().node(), graph.constant(0)));
    }

    /** The verdict; of a base that may be zero nothing is told. */
    private Node verdict(Range actual, Optional<Range> least, Optional<Range> most, Range base) {
        Node isSome = graph.not(graph.equal(base.low().node(), graph.constant(0)));
        Node met = graph.mask(true);
        Node unmet = graph.mask(false);
        if (least.isPresent()) {
            Decided reaches = actual.atLeast(least.get(), graph);
            met = graph.and(isSome, reaches.holds());
            unmet = graph.and(isSome, reaches.fails());
        }
        if (most.isPresent() && demand.top() == TopKind.CAP) {
            Decided within = most.get().atLeast(actual, graph);
            met = graph.and(met, graph.and(isSome, within.holds()));
            unmet = graph.or(unmet, graph.and(isSome, within.fails()));
        }
        return graph.choose(unmet, code(rule.verdict(Standing.UNMET, at)), told(met, Verdict.MET));
    }

    /** A verdict where a mask is so, else that of what is open. */
    private Node told(Node mask, Verdict verdict) {
        return graph.choose(mask, code(verdict), code(rule.verdict(Standing.UNDETERMINED, at)));
    }

    /** In steps of a column, rounded up, where it is known exactly as its unit rounds it. */
    private Node steps(Range range) {
        Range told = rounded(range, unit);
        Node steps = told.low().rounded(Ratio.ONE.dividedBy(Column.scale(unit)), Value.Rounding.UP, graph);
        return graph.choose(told.exact(graph), steps, graph.constant(NO_AMOUNT));
    }

    private Node code(Verdict verdict) {
        return graph.constant(AssessmentColumns.code(verdict));
    }
}
