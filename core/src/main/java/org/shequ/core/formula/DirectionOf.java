package org.shequ.core.formula;

import java.util.List;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** The direction of a formula in one measure, promised only where the formula itself shows it. */
final class DirectionOf implements Formula.Cases<Direction> {
    private final Measure<?> measure;

    DirectionOf(Measure<?> measure) {
        this.measure = measure;
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
        Ratio before = Bare.valueAt(below, measure, bound);
        Ratio after = Bare.valueAt(above, measure, bound);
        if (before == null || after == null) {
            return Direction.NEITHER;
        }
        int order = before.compareTo(after);
        return order == 0 ? Direction.CONSTANT : order < 0 ? Direction.NON_DECREASING : Direction.NON_INCREASING;
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

    @Override
    public <Q extends Quantity<Q>> Direction parameter(Parameter<Q> formula) {
        return Direction.NEITHER;
    }
}
