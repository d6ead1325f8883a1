package org.shequ.core.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** The direction of a formula in one measure, promised only where the formula itself shows it, or all else that is known of a unit. */
final class DirectionOf implements Formula.Cases<Direction> {
    private final Measure<?> measure;
    private final @Nullable Facts facts;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> filling = new HashSet<>();

    DirectionOf(Measure<?> measure) {
        this(measure, null);
    }

    /** What fills parameters and the size of steps are taken from facts, where they are given. */
    DirectionOf(Measure<?> measure, @Nullable Facts facts) {
        this.measure = measure;
        this.facts = facts;
    }

    /** The names of the facts without which the direction says nothing. */
    Set<String> missing() {
        return missing;
    }

    private Direction of(Measure<?> read) {
        return read.name().equals(measure.name()) ? Direction.NON_DECREASING : Direction.CONSTANT;
    }

    private Direction all(List<? extends Formula<?>> parts) {
        Direction direction = Direction.CONSTANT;
        for (Formula<?> part : parts) {
            direction = direction.and(part.accept(this));
        }
        return direction;
    }

    @Override
    public <Q extends Quantity<Q>> Direction flat(Flat<Q> formula) {
        return Direction.CONSTANT;
    }

    @Override
    public <Q extends Quantity<Q>> Direction perBlock(PerBlock<Q> formula) {
        return of(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> Direction perPersonMonth(PerPersonMonth<Q> formula) {
        return of(formula.months()).and(of(formula.heads()));
    }

    @Override
    public <Q extends Quantity<Q>> Direction amount(Amount<Q> formula) {
        return of(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> Direction reference(Reference<Q> formula) {
        return Direction.CONSTANT;
    }

    @Override
    public <Q extends Quantity<Q>> Direction headCost(HeadCost<Q> formula) {
        return formula.heads().accept(this).and(formula.rate().accept(this));
    }

    @Override
    public Direction priceTimesQuantity(PriceTimesQuantity formula) {
        return formula.price().accept(this).and(of(formula.quantity()));
    }

    @Override
    public <Q extends Quantity<Q>> Direction stepped(Stepped<Q> formula) {
        return formula.base().accept(this);
    }

    /** Tiers over the measure itself rise where each does and no bound steps down; only flat tiers show their steps. */
    @Override
    public <Q extends Quantity<Q>> Direction tiers(Tiers<Q> formula) {
        Direction within = all(formula.tiers().stream().map(Tier::formula).toList());
        if (!formula.measure().name().equals(measure.name())) {
            return within;
        }
        Direction steps = Direction.CONSTANT;
        for (int i = 0; i + 1 < formula.tiers().size(); i++) {
            Tier<Q> tier = formula.tiers().get(i);
            steps = steps.and(step(
                    tier.formula(),
                    formula.tiers().get(i + 1).formula(),
                    tier.upTo().orElseThrow()));
        }
        return within.and(steps);
    }

    private Direction step(Formula<?> below, Formula<?> above, Ratio bound) {
        Ratio before = valueAt(below, bound);
        Ratio after = valueAt(above, bound);
        if (before == null || after == null) {
            return Direction.NEITHER;
        }
        int order = before.compareTo(after);
        return order == 0 ? Direction.CONSTANT : order < 0 ? Direction.NON_DECREASING : Direction.NON_INCREASING;
    }

    private @Nullable Ratio valueAt(Formula<?> formula, Ratio bound) {
        return facts == null ? Bare.valueAt(formula, measure, bound) : valueAt(formula, bound, facts);
    }

    private Ratio valueAt(Formula<?> formula, Ratio bound, Facts all) {
        Box point = Box.WHOLE.withSpan(measure.name(), Span.exact(bound), measure.label());
        Evaluator evaluator = new Evaluator(Bare.nearest(all, measure, bound), point, Trace.NONE);
        Span span = formula.accept(evaluator);
        if (!span.isExact()) {
            missing.addAll(evaluator.missing());
        }
        return span.low();
    }

    @Override
    public <Q extends Quantity<Q>> Direction part(Part<Q> formula) {
        return formula.whole().accept(this);
    }

    @Override
    public <Q extends Quantity<Q>> Direction sum(Sum<Q> formula) {
        return all(formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> Direction largerOf(LargerOf<Q> formula) {
        return all(formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> Direction smallerOf(SmallerOf<Q> formula) {
        return all(formula.parts());
    }

    /** A choice that does not turn on the measure moves as both its branches do; what fills a parameter may read any measure. */
    @Override
    public <Q extends Quantity<Q>> Direction chosen(Chosen<Q> formula) {
        Direction branches = formula.then().accept(this).and(formula.otherwise().accept(this));
        Reads reads = formula.condition().reads();
        boolean turns = !reads.parameters().isEmpty()
                || reads.variables().stream()
                        .anyMatch(variable -> variable.name().equals(measure.name()));
        return turns ? turning(formula).and(branches) : branches;
    }

    /** The step of a choice by a simple threshold in the measure, at the threshold. */
    private Direction turning(Chosen<?> formula) {
        if (formula.condition() instanceof Comparison<?> comparison
                && comparison.left() instanceof Amount<?> amount
                && amount.measure().name().equals(measure.name())
                && comparison.right() instanceof Flat<?> bound) {
            Ratio at = bound.value().exact();
            return switch (comparison.relation()) {
                case AT_LEAST, MORE_THAN -> step(formula.otherwise(), formula.then(), at);
                case AT_MOST, LESS_THAN -> step(formula.then(), formula.otherwise(), at);
                case EQUAL -> Direction.NEITHER;
            };
        }
        return Direction.NEITHER;
    }

    /** What fills it may move either way; with facts it moves as what fills it. */
    @Override
    public <Q extends Quantity<Q>> Direction parameter(Parameter<Q> formula) {
        if (facts == null) {
            return Direction.NEITHER;
        }
        Filling<Q> found = facts.parameter(formula);
        if (found.formula().isEmpty()) {
            missing.add(found.name());
            return Direction.CONSTANT;
        }
        if (!filling.add(found.name())) {
            return Direction.NEITHER;
        }
        Direction direction = found.formula().get().accept(this);
        filling.remove(found.name());
        return direction;
    }
}
