package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** Turns formulas into nodes, at a place and in a year: the figures of both are constants. */
final class FormulaCompiler extends ConditionCompiler implements Formula.Cases<Value> {
    private static final Ratio TWELVE = Ratio.of(12);

    private final Set<Parameter<?>> filling = new HashSet<>();
    private final Map<Formula<?>, Value> known = new HashMap<>();

    FormulaCompiler(Graph graph, PlaceFacts place) {
        super(graph, place);
    }

    /** The value of a formula, open in every row where a program cannot give it. */
    Value value(Formula<?> formula) {
        Value value = known.get(formula);
        if (value == null) {
            try {
                value = formula.accept(this);
            } catch (IllegalArgumentException | ArithmeticException unfit) {
                value = unknown();
            }
            known.put(formula, value);
        }
        return value;
    }

    @Override
    public Decided comparison(Comparison<?> condition) {
        Value left = value(condition.left());
        Value right = value(condition.right());
        Node mask = switch (condition.relation()) {
            case AT_LEAST -> graph.not(below(left, right));
            case MORE_THAN -> below(right, left);
            case AT_MOST -> graph.not(below(right, left));
            case LESS_THAN -> below(left, right);
            case EQUAL -> equal(left, right, graph);
        };
        return Decided.of(mask, graph.or(left.open(), right.open()), graph);
    }

    Decided decided(Condition condition) {
        try {
            return condition.accept(this);
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            return Decided.unknown(graph);
        }
    }

    private Value unknown() {
        return new Value(graph.constant(0), Ratio.ONE, graph.mask(true));
    }

    private Value constant(Ratio value) {
        if (value.signum() < 0) {
            return unknown();
        }
        return value.signum() == 0
                ? new Value(graph.constant(0), Ratio.ONE, graph.mask(false))
                : new Value(graph.constant(1), value, graph.mask(false));
    }

    private Value figure(PlaceFacts.Known figure) {
        return figure.isExact() ? constant(figure.low()) : unknown();
    }

    private Value read(Measure<?> measure) {
        Column column = Column.of(measure);
        return new Value(graph.input(column), column.scale(), graph.not(graph.known(column)));
    }

    @Override
    public <Q extends Quantity<Q>> Value flat(Flat<Q> formula) {
        return constant(formula.value().exact());
    }

    @Override
    public <Q extends Quantity<Q>> Value perBlock(PerBlock<Q> formula) {
        Value read = read(formula.measure());
        Ratio amount = formula.amount().exact();
        if (amount.signum() == 0) {
            return constant(amount);
        }
        return switch (formula.blocks()) {
            case LINEAR -> read.times(amount.dividedBy(formula.block()), graph);
            case FULL -> whole(read, formula, Value.Rounding.DOWN);
            case STARTED -> whole(read, formula, Value.Rounding.UP);
        };
    }

    private Value whole(Value read, PerBlock<?> formula, Value.Rounding rounding) {
        Node blocks = read.rounded(Ratio.ONE.dividedBy(formula.block()), rounding, graph);
        return new Value(blocks, formula.amount().exact(), read.open());
    }

    @Override
    public <Q extends Quantity<Q>> Value perPersonMonth(PerPersonMonth<Q> formula) {
        Ratio amount = formula.amount().exact();
        Value months = read(formula.months()).times(amount, graph);
        Value heads = read(formula.heads()).times(amount.times(TWELVE), graph);
        return choice(graph.known(Column.of(formula.months())), months, heads);
    }

    /** One value where a mask is so, else the other. */
    private Value choice(Node mask, Value then, Value otherwise) {
        Ratio unit = Value.common(List.of(then, otherwise));
        return new Value(
                graph.choose(mask, then.in(unit, graph), otherwise.in(unit, graph)),
                unit,
                graph.choose(mask, then.open(), otherwise.open()));
    }

    @Override
    public <Q extends Quantity<Q>> Value amount(Amount<Q> formula) {
        return read(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> Value reference(Reference<Q> formula) {
        return figure(place.figure(formula));
    }

    @Override
    public <Q extends Quantity<Q>> Value headCost(HeadCost<Q> formula) {
        return product(value(formula.heads()), value(formula.rate())).times(formula.times(), graph);
    }

    @Override
    public Value priceTimesQuantity(PriceTimesQuantity formula) {
        return product(value(formula.price()), read(formula.quantity()));
    }

    private Value product(Value one, Value other) {
        return new Value(
                graph.multiply(one.node(), other.node()),
                one.scale().times(other.scale()),
                graph.or(graph.and(one.open(), mayCount(other)), graph.and(other.open(), mayCount(one))));
    }

    /** The mask of the rows where a factor may be other than 0: times 0 it does not matter what the other factor is. */
    private Node mayCount(Value factor) {
        return graph.or(factor.open(), graph.not(graph.equal(factor.node(), graph.constant(0))));
    }

    @Override
    public <Q extends Quantity<Q>> Value stepped(Stepped<Q> formula) {
        Value base = value(formula.base());
        int steps = formula.stepsBy(place.year());
        if (steps == 0) {
            return base;
        }
        Optional<Ratio> factor = formula.growth()
                .rate()
                .map(rate -> Optional.of(fixed(formula, rate, steps)))
                .orElseGet(() -> indexed(formula, formula.growth().index().orElseThrow(), steps));
        return factor.map(each -> base.times(each, graph)).orElseGet(this::unknown);
    }

    static Ratio fixed(Stepped<?> formula, Ratio rate, int steps) {
        Ratio factor = Ratio.ONE;
        for (int i = 0; i < steps; i++) {
            factor = factor.times(Ratio.ONE.plus(rate));
        }
        return formula.cuts() ? factor : factor.max(Ratio.ONE);
    }

    /** The factor of an index, empty where one of its rises is not known. */
    private Optional<Ratio> indexed(Stepped<?> formula, String index, int steps) {
        Ratio factor = formula.cuts() ? Ratio.ZERO : Ratio.ONE;
        for (int step = formula.cuts() ? steps : 1; step <= steps; step++) {
            PlaceFacts.Known rise = place.rise(index, formula.baseYear(), formula.yearOf(step));
            if (!rise.isExact() || rise.low().plus(Ratio.ONE).signum() < 0) {
                return Optional.empty();
            }
            factor = factor.max(rise.low().plus(Ratio.ONE));
        }
        return Optional.of(factor);
    }

    @Override
    public <Q extends Quantity<Q>> Value tiers(Tiers<Q> formula) {
        Value read = read(formula.measure());
        List<Tier<Q>> tiers = formula.tiers();
        Value found = value(tiers.get(tiers.size() - 1).formula());
        for (int i = tiers.size() - 2; i >= 0; i--) {
            Tier<Q> tier = tiers.get(i);
            Value bound = constant(tier.upTo().orElseThrow());
            Node within = tier.inclusive() ? graph.not(below(bound, read)) : below(read, bound);
            found = choice(within, value(tier.formula()), found);
        }
        return new Value(found.node(), found.scale(), graph.or(found.open(), read.open()));
    }

    @Override
    public <Q extends Quantity<Q>> Value part(Part<Q> formula) {
        return value(formula.whole()).times(formula.ratio(), graph);
    }

    @Override
    public <Q extends Quantity<Q>> Value sum(Sum<Q> formula) {
        List<Value> parts = values(formula.parts());
        Ratio unit = Value.common(parts);
        return new Value(
                graph.add(parts.stream().map(each -> each.in(unit, graph)).toList()), unit, open(parts));
    }

    @Override
    public <Q extends Quantity<Q>> Value largerOf(LargerOf<Q> formula) {
        return extreme(values(formula.parts()), graph::larger);
    }

    @Override
    public <Q extends Quantity<Q>> Value smallerOf(SmallerOf<Q> formula) {
        return extreme(values(formula.parts()), graph::smaller);
    }

    private List<Value> values(List<? extends Formula<?>> formulas) {
        List<Value> values = new ArrayList<>();
        formulas.forEach(each -> values.add(value(each)));
        return values;
    }

    private Value extreme(List<Value> parts, BinaryOperator<Node> choice) {
        Ratio unit = Value.common(parts);
        Node found =
                parts.stream().map(each -> each.in(unit, graph)).reduce(choice).orElseThrow();
        return new Value(found, unit, open(parts));
    }

    private Node open(List<Value> parts) {
        return parts.stream().map(Value::open).reduce(graph.mask(false), graph::or);
    }

    @Override
    public <Q extends Quantity<Q>> Value chosen(Chosen<Q> formula) {
        Decided decided = decided(formula.condition());
        Value chosen = choice(decided.holds(), value(formula.then()), value(formula.otherwise()));
        return new Value(chosen.node(), chosen.scale(), graph.or(decided.open(graph), chosen.open()));
    }

    @Override
    public <Q extends Quantity<Q>> Value parameter(Parameter<Q> formula) {
        Optional<?> found = place.filling(formula);
        if (found.isEmpty() || !filling.add(formula)) {
            return unknown();
        }
        Value filled = value((Formula<?>) found.get());
        filling.remove(formula);
        return filled;
    }
}
