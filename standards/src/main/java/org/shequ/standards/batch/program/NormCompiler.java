package org.shequ.standards.batch.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
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

/** Turns a norm over amounts, where it applies, into nodes: what is measured against what is asked, by cross-multiplication. */
final class NormCompiler {
    private final Graph graph;
    private final Presence presence;
    private final FormulaCompiler formulas;
    private final AssessedRule rule;
    private final Norm norm;
    private final Demand<?> demand;
    private final LocalDate at;
    private final Dimension<?> unit;
    private final boolean isShare;

    NormCompiler(Graph graph, Presence presence, FormulaCompiler formulas, AssessedRule rule, Norm norm, LocalDate at) {
        this.graph = graph;
        this.presence = presence;
        this.formulas = formulas;
        this.rule = rule;
        this.norm = norm;
        this.demand = norm.demand();
        this.at = at;
        this.unit = rule.unit().orElseThrow();
        this.isShare = norm.base().isPresent() && demand.dimension() == Dimension.RATIO;
    }

    /** The nodes; fails where a number does not fit. */
    FindingNodes compile(Facts place) {
        if (norm.base().isPresent() && !isShare) {
            return FindingNodes.of(FindingCells.PLAIN, graph); // nothing here divides by what differs from row to row
        }
        Side actual = side(Optional.of(((MeasuredAmount) norm.measure()).formula()), place, true);
        Side base = side(norm.base(), place, true);
        Side low = side(demand.low(), place, false);
        Side high = side(demand.high(), place, false);
        Node doubt = graph.mask(false);
        for (Side each : List.of(actual, base, low, high)) {
            doubt = graph.or(doubt, graph.and(each.value().open(), graph.not(each.missing())));
        }
        Optional<Value> least = demand.low().map(formula -> times(low.value(), base.value()));
        Optional<Value> most = demand.high().map(formula -> times(high.value(), base.value()));
        Node verdict = verdict(actual, low, high, least, most);
        if (norm.base().isPresent()) { // one that is not known is zero here
            Node isZero = graph.equal(base.value().node(), graph.constant(0));
            verdict = graph.choose(isZero, code(Verdict.UNDETERMINED), verdict);
        }
        Node none = graph.constant(AssessmentColumns.NO_AMOUNT);
        Optional<Node> required = least.map(each -> told(each, low, base, true));
        Optional<Node> requiredHigh = most.map(each -> told(each, high, base, false));
        FindingNodes found = new FindingNodes(
                verdict,
                graph.choose(actual.missing(), none, steps(actual.value())),
                required.or(() -> requiredHigh).orElse(none),
                demand.kind() == Requirement.Kind.ABOUT ? none : requiredHigh.orElse(none));
        return FindingNodes.of(FindingCells.PLAIN, graph).where(doubt, found, graph);
    }

    /**
     * One part of a norm.
     *
     * @param value what is known of it; 1 where there is no such part
     * @param missing the mask of the rows where nothing is known of it, and it may be anything whatever the other parts are
     */
    private record Side(Value value, Node missing) {}

    private Side side(Optional<? extends Formula<?>> part, Facts place, boolean isFact) {
        if (part.isEmpty()) {
            return new Side(new Value(graph.constant(1), Ratio.ONE, graph.mask(false)), graph.mask(false));
        }
        Formula<?> formula = part.get();
        return new Side(rounded(formula), isFact ? missing(formula, place) : graph.mask(isSetByNobody(formula, place)));
    }

    /** What is asked, told where all of it is known: nothing times what may be anything is nothing. */
    private Node told(Value product, Side rate, Side base, boolean isLeast) {
        Node open = graph.or(
                graph.and(rate.missing(), graph.not(isNothing(base))),
                graph.and(base.missing(), graph.not(isNothing(rate))));
        return graph.choose(open, graph.constant(AssessmentColumns.NO_AMOUNT), steps(asked(product, isLeast)));
    }

    private Node isNothing(Side side) {
        return graph.and(graph.equal(side.value().node(), graph.constant(0)), graph.not(side.missing()));
    }

    /** What a formula gives, rounded as its unit says. */
    private Value rounded(Formula<?> formula) {
        return rounded(formulas.value(formula), formula.dimension());
    }

    private Value rounded(Value value, Dimension<?> dimension) {
        if (dimension.step().isEmpty()) {
            return value;
        }
        Ratio step = dimension.step().get();
        Value.Rounding rounding = dimension == Dimension.YUAN ? Value.Rounding.HALF_UP : Value.Rounding.UP;
        return new Value(value.rounded(Ratio.ONE.dividedBy(step), rounding, graph), step, value.open());
    }

    private Value times(Value rate, Value base) {
        return new Value(
                graph.multiply(rate.node(), base.node()),
                rate.scale().times(base.scale()),
                graph.or(rate.open(), base.open()));
    }

    /** The mask of the rows where nothing is known of a measure that no other part reads. */
    private Node missing(Formula<?> formula, Facts place) {
        if (!(formula instanceof Amount<?> amount)
                || othersRead(formula).contains(amount.measure().name())
                || place.quantity(amount.measure()).status() != Outcome.Status.UNDETERMINED
                || (demand.kind() == Requirement.Kind.ABOUT && norm.base().isPresent())) {
            return graph.mask(false);
        }
        return graph.not(graph.known(Column.of(amount.measure())));
    }

    private Set<String> othersRead(Formula<?> formula) {
        List<Formula<?>> parts = new ArrayList<>(List.of(((MeasuredAmount) norm.measure()).formula()));
        norm.base().ifPresent(parts::add);
        demand.low().ifPresent(parts::add);
        demand.high().ifPresent(parts::add);
        Set<String> names = new HashSet<>();
        boolean isSeen = false;
        for (Formula<?> part : parts) {
            boolean isIt = !isSeen && part.equals(formula);
            isSeen |= isIt;
            if (!isIt) {
                part.reads().variables().forEach(each -> names.add(each.name()));
            }
        }
        return names;
    }

    /** Whether an amount that is asked is one that somebody is to set, and nobody has: it may be anything, whatever the unit. */
    private boolean isSetByNobody(Formula<?> formula, Facts place) {
        boolean isFixed = Variables.of(formula, place).stream()
                .allMatch(each -> presence.isAbsent(Column.of(each)) && each instanceof Measure<?>);
        return isFixed
                && !demand.isStrict()
                && formula.evaluate(place).outcome().status() == Outcome.Status.UNDETERMINED;
    }

    /** The verdict of what is not zero for certain: what may be anything reaches only nothing, and is within nothing that is known. */
    private Node verdict(Side actual, Side low, Side high, Optional<Value> least, Optional<Value> most) {
        Node unmet = graph.mask(false);
        Node open = graph.mask(false);
        if (demand.kind() == Requirement.Kind.ABOUT) {
            return graph.choose(
                    graph.or(actual.missing(), low.missing()),
                    code(rule.verdict(Standing.UNDETERMINED, at)),
                    code(Verdict.REPORTED));
        }
        Value amount = actual.value();
        if (least.isPresent()) {
            Node isShort = demand.isStrict()
                    ? graph.not(formulas.below(least.get(), amount))
                    : formulas.below(amount, least.get());
            open = graph.or(low.missing(), graph.and(actual.missing(), isShort)); // one that is not known is zero here
            unmet = graph.and(isShort, graph.not(open));
        }
        if (most.isPresent() && demand.top() == TopKind.CAP) {
            Node isSome = graph.not(graph.equal(amount.node(), graph.constant(0)));
            Node isOpen = graph.or(actual.missing(), graph.and(high.missing(), isSome));
            Node isOver = graph.and(formulas.below(most.get(), amount), graph.not(isOpen));
            unmet = graph.or(unmet, isOver);
            open = graph.or(open, isOpen);
        }
        Node rest = graph.choose(open, code(rule.verdict(Standing.UNDETERMINED, at)), code(Verdict.MET));
        return graph.choose(unmet, code(rule.verdict(Standing.UNMET, at)), rest);
    }

    /** What is asked as findings tell it: of a share of a count a least is rounded up, a most down; of more than so much the next. */
    private Value asked(Value product, boolean isLeast) {
        if (demand.isStrict()) {
            Node whole = product.rounded(Ratio.ONE, Value.Rounding.DOWN, graph);
            return new Value(graph.add(List.of(whole, graph.constant(1))), Ratio.ONE, product.open());
        }
        if (!isShare) {
            return product;
        }
        if (unit.isWhole()) {
            Value.Rounding rounding = isLeast ? Value.Rounding.UP : Value.Rounding.DOWN;
            return new Value(product.rounded(Ratio.ONE, rounding, graph), Ratio.ONE, product.open());
        }
        return rounded(product, unit);
    }

    /** In steps of a column, rounded up. */
    private Node steps(Value value) {
        return value.rounded(Ratio.ONE.dividedBy(Column.scale(unit)), Value.Rounding.UP, graph);
    }

    private Node code(Verdict verdict) {
        return graph.constant(AssessmentColumns.code(verdict));
    }
}
