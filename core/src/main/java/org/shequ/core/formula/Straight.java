package org.shequ.core.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * The stretch around a value of one measure on which a formula is a straight line, narrowed node by node: at the ends of blocks
 * and tiers, where the larger of two changes, and where a comparison turns.
 *
 * <p>Both ends are left out; a value that is itself such an end is a break.
 */
final class Straight implements Formula.Cases<Straight>, Condition.Cases<Straight> {
    private static final Ratio TWO = Ratio.of(2);

    private final Facts facts;
    private final Measure<?> measure;
    private final Ratio value;
    private final Set<String> missing = new TreeSet<>();
    private Ratio low = Ratio.of(-1);
    private @Nullable Ratio high;
    private boolean isBreak;
    private Ratio slope = Ratio.ZERO;

    private Straight(Facts facts, Measure<?> measure, Ratio value) {
        this.facts = facts;
        this.measure = measure;
        this.value = value;
    }

    static Straight around(Formula<?> formula, Facts facts, Measure<?> measure, Ratio value) {
        Straight stretch = new Straight(facts, measure, value);
        formula.accept(stretch);
        stretch.slope = stretch.line(formula).slope();
        return stretch;
    }

    /** The low end, left out; below zero where the stretch holds zero. */
    Ratio low() {
        return low;
    }

    /** The high end, left out; null where there is none. */
    @Nullable
    Ratio high() {
        return high;
    }

    /** Whether the value is itself an end of stretches. */
    boolean isBreak() {
        return isBreak;
    }

    /** How much the formula rises for each one of the measure. */
    Ratio slope() {
        return slope;
    }

    /** What is unknown and would settle the stretch. */
    Set<String> missing() {
        return missing;
    }

    private record Line(Ratio here, Ratio slope) {}

    private boolean isOver() {
        return isBreak || !missing.isEmpty();
    }

    private void cut(Ratio at) {
        int order = at.compareTo(value);
        if (order == 0) {
            isBreak = true;
        } else if (order < 0) {
            low = low.max(at);
        } else {
            high = high == null ? at : high.min(at);
        }
    }

    private boolean reads(Measure<?> read) {
        return read.name().equals(measure.name());
    }

    /** The line of a formula on the stretch so far, on which it is straight. */
    private Line line(Formula<?> formula) {
        if (isOver()) {
            return new Line(Ratio.ZERO, Ratio.ZERO);
        }
        Ratio beside = high == null ? value.plus(Ratio.ONE) : value.plus(high).dividedBy(TWO);
        Ratio here = at(formula, value);
        Ratio there = at(formula, beside);
        return new Line(here, there.minus(here).dividedBy(beside.minus(value)));
    }

    private Ratio at(Formula<?> formula, Ratio point) {
        Turning.Value found = Turning.value(formula, Supposing.of(facts, measure, point));
        if (!found.span().isExact()) {
            missing.addAll(found.missing());
        }
        return found.span().low();
    }

    private void cutWhereMeeting(Line one, Line other) {
        Ratio closing = one.slope().minus(other.slope());
        if (closing.signum() != 0) {
            cut(value.plus(other.here().minus(one.here()).dividedBy(closing)));
        }
    }

    private Straight all(List<? extends Formula<?>> parts) {
        parts.forEach(part -> part.accept(this));
        return this;
    }

    private Straight conditions(List<Condition> parts) {
        parts.forEach(part -> part.accept(this));
        return this;
    }

    /** Parts of which the larger or smaller counts: which one it is changes where two meet. */
    private Straight extreme(List<? extends Formula<?>> parts) {
        all(parts);
        List<Line> lines = new ArrayList<>();
        for (Formula<?> part : parts) {
            Line line = line(part);
            lines.forEach(other -> cutWhereMeeting(line, other));
            lines.add(line);
        }
        return this;
    }

    private Straight product(Ratio one, Ratio other) {
        Preconditions.checkArgument(
                one.signum() == 0 || other.signum() == 0,
                "formula must not multiply %s by itself to be inverted in it",
                measure);
        return this;
    }

    @Override
    public <Q extends Quantity<Q>> Straight flat(Flat<Q> formula) {
        return this;
    }

    @Override
    public <Q extends Quantity<Q>> Straight perBlock(PerBlock<Q> formula) {
        boolean isStraight =
                formula.blocks() == Blocks.LINEAR || formula.amount().exact().signum() == 0;
        if (isStraight || !reads(formula.measure())) {
            return this;
        }
        Ratio count = value.dividedBy(formula.block());
        cut(count.floor().times(formula.block()));
        cut(count.ceiling().times(formula.block()));
        return this;
    }

    @Override
    public <Q extends Quantity<Q>> Straight perPersonMonth(PerPersonMonth<Q> formula) {
        return this;
    }

    @Override
    public <Q extends Quantity<Q>> Straight amount(Amount<Q> formula) {
        return this;
    }

    @Override
    public <Q extends Quantity<Q>> Straight reference(Reference<Q> formula) {
        return this;
    }

    @Override
    public <Q extends Quantity<Q>> Straight headCost(HeadCost<Q> formula) {
        formula.heads().accept(this);
        formula.rate().accept(this);
        return product(line(formula.heads()).slope(), line(formula.rate()).slope());
    }

    @Override
    public Straight priceTimesQuantity(PriceTimesQuantity formula) {
        formula.price().accept(this);
        return product(line(formula.price()).slope(), reads(formula.quantity()) ? Ratio.ONE : Ratio.ZERO);
    }

    @Override
    public <Q extends Quantity<Q>> Straight stepped(Stepped<Q> formula) {
        return formula.base().accept(this);
    }

    @Override
    public <Q extends Quantity<Q>> Straight tiers(Tiers<Q> formula) {
        if (!reads(formula.measure())) {
            return all(formula.tiers().stream().map(Tier::formula).toList());
        }
        formula.tiers().forEach(tier -> tier.upTo().ifPresent(this::cut));
        return formula.tiers().get(formula.lowest(Span.exact(value))).formula().accept(this);
    }

    @Override
    public <Q extends Quantity<Q>> Straight part(Part<Q> formula) {
        return formula.whole().accept(this);
    }

    @Override
    public <Q extends Quantity<Q>> Straight sum(Sum<Q> formula) {
        return all(formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> Straight largerOf(LargerOf<Q> formula) {
        return extreme(formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> Straight smallerOf(SmallerOf<Q> formula) {
        return extreme(formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> Straight chosen(Chosen<Q> formula) {
        formula.condition().accept(this);
        Truth truth =
                formula.condition().decide(Supposing.of(facts, measure, value)).truth();
        return switch (truth) {
            case TRUE -> formula.then().accept(this);
            case FALSE -> formula.otherwise().accept(this);
            case UNKNOWN -> all(List.of(formula.then(), formula.otherwise()));
        };
    }

    @Override
    public <Q extends Quantity<Q>> Straight parameter(Parameter<Q> formula) {
        facts.parameter(formula).formula().ifPresent(filling -> filling.accept(this));
        return this;
    }

    @Override
    public Straight allOf(AllOf condition) {
        return conditions(condition.parts());
    }

    @Override
    public Straight anyOf(AnyOf condition) {
        return conditions(condition.parts());
    }

    @Override
    public Straight atLeastOf(AtLeastOf condition) {
        return conditions(condition.parts());
    }

    @Override
    public Straight not(Not condition) {
        return condition.part().accept(this);
    }

    @Override
    public Straight comparison(Comparison<?> condition) {
        return extreme(List.of(condition.left(), condition.right()));
    }

    @Override
    public Straight isOneOf(IsOneOf condition) {
        return this;
    }

    @Override
    public Straight holds(Holds condition) {
        return this;
    }

    @Override
    public Straight within(Within condition) {
        return this;
    }

    @Override
    public Straight stated(Stated condition) {
        return this;
    }

    @Override
    public Straight occurred(Occurred condition) {
        return this;
    }
}
