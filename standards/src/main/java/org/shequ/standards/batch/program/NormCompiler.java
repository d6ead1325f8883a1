package org.shequ.standards.batch.program;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
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
    private final FormulaCompiler formulas;
    private final AssessedRule rule;
    private final Norm norm;
    private final Demand<?> demand;
    private final LocalDate at;
    private final Dimension<?> unit;
    private final boolean isShare;

    NormCompiler(Graph graph, FormulaCompiler formulas, AssessedRule rule, Norm norm, LocalDate at) {
        this.graph = graph;
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
        Formula<?> measured = ((MeasuredAmount) norm.measure()).formula();
        Value amount = rounded(measured);
        Optional<Value> base = norm.base().map(this::rounded);
        Optional<Value> low = demand.low().map(this::rounded).map(each -> times(each, base));
        Optional<Value> high = demand.high().map(this::rounded).map(each -> times(each, base));
        Node missing = missing(measured, place);
        Node doubt = graph.and(amount.open(), graph.not(missing));
        for (Optional<Value> part : List.of(base, low, high)) {
            doubt = graph.or(doubt, part.map(Value::open).orElse(graph.mask(false)));
        }
        Node verdict = graph.choose(missing, openVerdict(low), verdict(amount, low, high));
        if (base.isPresent()) {
            Node isZero = graph.equal(base.get().node(), graph.constant(0));
            verdict = graph.choose(isZero, code(Verdict.UNDETERMINED), verdict);
        }
        Node none = graph.constant(AssessmentColumns.NO_AMOUNT);
        Optional<Node> least = low.map(each -> steps(asked(each, true)));
        Optional<Node> most = high.map(each -> steps(asked(each, false)));
        FindingNodes found = new FindingNodes(
                verdict,
                graph.choose(missing, none, steps(amount)),
                least.or(() -> most).orElse(none),
                demand.kind() == Requirement.Kind.ABOUT ? none : most.orElse(none));
        return FindingNodes.of(FindingCells.PLAIN, graph).where(doubt, found, graph);
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

    private Value times(Value value, Optional<Value> base) {
        return base.map(each -> new Value(
                        graph.multiply(value.node(), each.node()),
                        value.scale().times(each.scale()),
                        graph.or(value.open(), each.open())))
                .orElse(value);
    }

    /** The mask of the rows where nothing is known of what is measured, and that alone. */
    private Node missing(Formula<?> measured, Facts place) {
        if (!(measured instanceof Amount<?> amount)
                || othersRead().contains(amount.measure().name())) {
            return graph.mask(false);
        }
        Measure<?> measure = amount.measure();
        boolean isNothingKnown = place.quantity(measure).status() == Outcome.Status.UNDETERMINED;
        return isNothingKnown ? graph.not(graph.known(Column.of(measure))) : graph.mask(false);
    }

    private Set<String> othersRead() {
        Set<String> names = new HashSet<>();
        for (Optional<? extends Formula<?>> part : List.of(norm.base(), demand.low(), demand.high())) {
            part.ifPresent(formula ->
                    formula.reads().variables().stream().map(Variable::name).forEach(names::add));
        }
        return names;
    }

    /** The verdict where both sides are known. */
    private Node verdict(Value amount, Optional<Value> low, Optional<Value> high) {
        if (demand.kind() == Requirement.Kind.ABOUT) {
            return code(Verdict.REPORTED);
        }
        Node unmet = graph.mask(false);
        if (low.isPresent()) {
            unmet = demand.isStrict()
                    ? graph.not(formulas.below(low.get(), amount))
                    : formulas.below(amount, low.get());
        }
        if (high.isPresent() && demand.top() == TopKind.CAP) {
            unmet = graph.or(unmet, formulas.below(high.get(), amount));
        }
        return graph.choose(unmet, code(rule.verdict(Standing.UNMET, at)), code(Verdict.MET));
    }

    /** The verdict where what is measured may be anything: it is met only where nothing is asked. */
    private Node openVerdict(Optional<Value> low) {
        Node open = code(rule.verdict(Standing.UNDETERMINED, at));
        boolean isLeast = low.isPresent() && !demand.isStrict() && demand.kind() != Requirement.Kind.ABOUT;
        if (!isLeast || (demand.high().isPresent() && demand.top() == TopKind.CAP)) {
            return open;
        }
        return graph.choose(graph.equal(low.get().node(), graph.constant(0)), code(Verdict.MET), open);
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
