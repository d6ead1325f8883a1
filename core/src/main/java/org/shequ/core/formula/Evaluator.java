package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;

/** Evaluates formulas and conditions within one case; where a condition stays open it says how to divide the case. */
final class Evaluator implements Formula.Cases<Span>, Condition.Cases<Truth> {
    private static final Ratio TWELVE = Ratio.of(12);

    private final Facts facts;
    private final Box box;
    private final Trace trace;
    private final List<Split.Open> open = new ArrayList<>();
    private final Set<String> assumptions = new TreeSet<>();
    private @Nullable Split split;

    Evaluator(Facts facts, Box box, Trace trace) {
        this.facts = facts;
        this.box = box;
        this.trace = trace;
    }

    /** How to divide the case, or null where nothing stayed open. */
    @Nullable
    Split split() {
        return split;
    }

    Set<String> assumptions() {
        return assumptions;
    }

    /** The names of the facts that would settle what was evaluated. */
    Set<String> missing() {
        Set<String> names = new TreeSet<>(box.missing());
        open.forEach(unknown -> names.addAll(unknown.facts()));
        return names;
    }

    @Override
    public <Q extends Quantity<Q>> Span flat(Flat<Q> formula) {
        trace.figure(formula.value());
        return Span.exact(formula.value().exact());
    }

    @Override
    public <Q extends Quantity<Q>> Span perBlock(PerBlock<Q> formula) {
        int mark = open.size();
        Span measured = read(formula.measure());
        trace.perBlock(formula);
        if (measured.isExact()) {
            return Span.exact(formula.of(measured.low()));
        }
        Ratio high = measured.high();
        Ratio low = formula.of(measured.low());
        boolean nothing = formula.amount().exact().signum() == 0;
        return settled(mark, Span.of(low, nothing ? low : high == null ? null : formula.of(high)));
    }

    @Override
    public <Q extends Quantity<Q>> Span perPersonMonth(PerPersonMonth<Q> formula) {
        int mark = open.size();
        Ratio amount = formula.amount().exact();
        Span months = peek(formula.months());
        if (months.isExact() || !months.isUnknown()) {
            Span read = read(formula.months());
            trace.perPersonMonth(formula, false);
            return settled(mark, read.times(amount));
        }
        Span heads = peek(formula.heads());
        if (!heads.isExact()) {
            note(formula.months(), months);
        }
        Span read = read(formula.heads());
        assumptions.add(PerPersonMonth.FULL_YEAR);
        trace.perPersonMonth(formula, true);
        return settled(mark, read.times(amount.times(TWELVE)));
    }

    @Override
    public <Q extends Quantity<Q>> Span amount(Amount<Q> formula) {
        return read(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> Span reference(Reference<Q> formula) {
        Figure<Q> figure = facts.reference(formula);
        Label label = Label.of(figure.name(), figure.name());
        return read(figure.name(), label, figure.value(), formula.dimension());
    }

    @Override
    public <Q extends Quantity<Q>> Span headCost(HeadCost<Q> formula) {
        int mark = open.size();
        Span heads = formula.heads().accept(this);
        Span rate = formula.rate().accept(this);
        trace.headCost(formula);
        return settled(mark, heads.times(rate).times(formula.times()));
    }

    @Override
    public Span priceTimesQuantity(PriceTimesQuantity formula) {
        int mark = open.size();
        Span price = formula.price().accept(this);
        Span quantity = read(formula.quantity());
        trace.priceTimesQuantity();
        return settled(mark, price.times(quantity));
    }

    @Override
    public <Q extends Quantity<Q>> Span stepped(Stepped<Q> formula) {
        int mark = open.size();
        Span base = formula.base().accept(this);
        int steps = formula.stepsBy(facts.year());
        if (steps == 0) {
            return base;
        }
        Span factor = formula.growth()
                .rate()
                .map(rate -> fixed(formula, rate, steps))
                .orElseGet(() -> indexed(formula, formula.growth().index().orElseThrow(), steps));
        return settled(mark, base.times(factor));
    }

    private Span fixed(Stepped<?> formula, Ratio rate, int steps) {
        Ratio factor = Ratio.ONE;
        Ratio one = Ratio.ONE.plus(rate);
        for (int i = 0; i < steps; i++) {
            factor = factor.times(one);
        }
        trace.figure(rate);
        trace.stepped(formula, 1, steps);
        return Span.exact(formula.cuts() ? factor : factor.max(Ratio.ONE));
    }

    /** With cuts the last rise counts alone; without them the highest so far does, so each is read. */
    private Span indexed(Stepped<?> formula, String index, int steps) {
        Ratio low = formula.cuts() ? Ratio.ZERO : Ratio.ONE;
        boolean known = true;
        int from = formula.cuts() ? steps : 1;
        for (int step = from; step <= steps; step++) {
            FiscalYear year = formula.yearOf(step);
            Figure<Ratio> rise = facts.rise(index, formula.baseYear(), year);
            Optional<Ratio> value = rise.value().amount();
            Span span = value.map(Span::exact).orElse(Span.UNKNOWN);
            trace.rise(rise.name(), span);
            if (value.isPresent()) {
                Ratio factor = Ratio.ONE.plus(value.get());
                low = formula.cuts() ? factor : low.max(factor);
            } else {
                known = false;
                open.add(new Split.Open(
                        rise.name(),
                        Label.of(rise.name(), rise.name()),
                        rise.value().missing(),
                        Optional.empty(),
                        span));
            }
        }
        trace.stepped(formula, steps - from + 1, steps);
        if (low.signum() < 0) {
            throw new ArithmeticException("growth factor (" + low + ") must be zero or more");
        }
        return Span.of(low, known ? low : null);
    }

    @Override
    public <Q extends Quantity<Q>> Span tiers(Tiers<Q> formula) {
        int mark = open.size();
        Span measured = read(formula.measure());
        int lowest = formula.lowest(measured);
        int highest = formula.highest(measured);
        trace.tier(formula, lowest);
        if (lowest == highest) {
            forget(mark);
            return formula.tiers().get(lowest).formula().accept(this);
        }
        if (split == null) {
            Tier<Q> tier = formula.tiers().get(lowest);
            split = new Split.ByValue(open.get(mark), tier.upTo().orElseThrow(), tier.inclusive());
        }
        Span hull = formula.tiers().get(lowest).formula().accept(this);
        for (int i = lowest + 1; i <= highest; i++) {
            hull = hull.hull(formula.tiers().get(i).formula().accept(this));
        }
        trace.open(highest - lowest + 1);
        return hull;
    }

    @Override
    public <Q extends Quantity<Q>> Span part(Part<Q> formula) {
        int mark = open.size();
        Span whole = formula.whole().accept(this);
        trace.part(formula.ratio());
        return settled(mark, whole.times(formula.ratio()));
    }

    @Override
    public <Q extends Quantity<Q>> Span sum(Sum<Q> formula) {
        Span sum = Span.ZERO;
        for (Formula<Q> part : formula.parts()) {
            sum = sum.plus(part.accept(this));
        }
        trace.sum(formula.parts().size());
        return sum;
    }

    @Override
    public <Q extends Quantity<Q>> Span largerOf(LargerOf<Q> formula) {
        int mark = open.size();
        Span larger = formula.parts().get(0).accept(this);
        for (Formula<Q> part : formula.parts().subList(1, formula.parts().size())) {
            larger = larger.max(part.accept(this));
        }
        trace.largerOf(formula.parts().size());
        return settled(mark, larger);
    }

    @Override
    public <Q extends Quantity<Q>> Span smallerOf(SmallerOf<Q> formula) {
        int mark = open.size();
        Span smaller = formula.parts().get(0).accept(this);
        for (Formula<Q> part : formula.parts().subList(1, formula.parts().size())) {
            smaller = smaller.min(part.accept(this));
        }
        trace.smallerOf(formula.parts().size());
        return settled(mark, smaller);
    }

    @Override
    public <Q extends Quantity<Q>> Span chosen(Chosen<Q> formula) {
        Truth truth = decide(formula.condition());
        if (truth.isKnown()) {
            return (truth == Truth.TRUE ? formula.then() : formula.otherwise()).accept(this);
        }
        Span hull = formula.then().accept(this).hull(formula.otherwise().accept(this));
        trace.open(2);
        return hull;
    }

    @Override
    public <Q extends Quantity<Q>> Span parameter(Parameter<Q> formula) {
        Filling<Q> filling = facts.parameter(formula);
        if (filling.formula().isPresent()) {
            return filling.formula().get().accept(this);
        }
        Outcome<Q> nothing = Outcome.undetermined(formula.dimension(), Set.of(filling.name()));
        return read(filling.name(), formula.label(), nothing, formula.dimension());
    }

    /** Decides a condition; where it is known, what was unknown on the way does not matter. */
    Truth decide(Condition condition) {
        Split before = split;
        Truth truth = condition.accept(this);
        if (truth.isKnown()) {
            split = before;
        }
        return truth;
    }

    @Override
    public Truth allOf(AllOf condition) {
        return count(condition.parts(), condition.parts().size());
    }

    @Override
    public Truth anyOf(AnyOf condition) {
        return count(condition.parts(), 1);
    }

    @Override
    public Truth atLeastOf(AtLeastOf condition) {
        return count(condition.parts(), condition.count());
    }

    private Truth count(List<Condition> parts, int wanted) {
        int holding = 0;
        int unknown = 0;
        for (Condition part : parts) {
            Truth truth = decide(part);
            holding += truth == Truth.TRUE ? 1 : 0;
            unknown += truth == Truth.UNKNOWN ? 1 : 0;
        }
        if (holding >= wanted) {
            return Truth.TRUE;
        }
        return holding + unknown < wanted ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Truth not(Not condition) {
        return decide(condition.part()).not();
    }

    @Override
    public Truth comparison(Comparison<?> condition) {
        int mark = open.size();
        Split before = split;
        Span left = condition.left().accept(this);
        Span right = condition.right().accept(this);
        Truth supposed = box.truth(condition);
        Truth truth = supposed != null ? supposed : left.compare(condition.relation(), right);
        trace.compared(condition, truth);
        if (truth.isKnown()) {
            split = before;
        } else if (split == null) {
            split = splitOf(condition, left, right, List.copyOf(open.subList(mark, open.size())));
        }
        forget(mark);
        return truth;
    }

    /** Divides at the value of the one unknown quantity where the comparison turns, or else by its truth. */
    private Split splitOf(Comparison<?> condition, Span left, Span right, List<Split.Open> unknown) {
        if (unknown.size() == 1) {
            Split.Open one = unknown.get(0);
            boolean onLeft = right.isExact();
            Relation relation = onLeft ? condition.relation() : mirrored(condition.relation());
            Formula<?> side = onLeft ? condition.left() : condition.right();
            Ratio other = onLeft ? right.low() : left.low();
            if ((onLeft || left.isExact())
                    && side instanceof Amount<?> amount
                    && amount.measure().name().equals(one.name())) {
                return new Split.ByValue(one, other, includesLower(relation, one.span(), other));
            }
            Optional<Ratio> turn = onLeft || left.isExact() ? turn(side, relation, other, one) : Optional.empty();
            if (turn.isPresent()) {
                return new Split.ByValue(one, turn.get(), false);
            }
        }
        Set<String> names = new TreeSet<>();
        unknown.forEach(each -> names.addAll(each.facts()));
        return new Split.ByTruth(condition, names);
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Relation.AT_MOST;
            case MORE_THAN -> Relation.LESS_THAN;
            case AT_MOST -> Relation.AT_LEAST;
            case LESS_THAN -> Relation.MORE_THAN;
            case EQUAL -> Relation.EQUAL;
        };
    }

    private static boolean includesLower(Relation relation, Span span, Ratio bound) {
        return switch (relation) {
            case AT_LEAST, LESS_THAN -> false;
            case MORE_THAN, AT_MOST -> true;
            case EQUAL -> span.low().equals(bound);
        };
    }

    /** The least grid value of the unknown from which the side, which never falls, passes the other side; by bisection. */
    private Optional<Ratio> turn(Formula<?> side, Relation relation, Ratio other, Split.Open unknown) {
        if (unknown.step().isEmpty() || relation == Relation.EQUAL) {
            return Optional.empty();
        }
        boolean strict = relation == Relation.MORE_THAN || relation == Relation.AT_MOST;
        Ratio step = unknown.step().get();
        Ratio failing = unknown.span().low().dividedBy(step);
        Ratio limit = Ratio.of(Long.MAX_VALUE);
        Ratio reach = Ratio.ONE;
        Ratio passing = failing.plus(reach);
        while (!passes(side, unknown, passing.times(step), other, strict)) {
            failing = passing;
            reach = reach.plus(reach);
            passing = passing.plus(reach);
            if (passing.compareTo(limit) > 0) {
                return Optional.empty();
            }
        }
        while (passing.minus(failing).compareTo(Ratio.ONE) > 0) {
            Ratio middle = passing.plus(failing).dividedBy(Ratio.of(2)).floor();
            if (passes(side, unknown, middle.times(step), other, strict)) {
                passing = middle;
            } else {
                failing = middle;
            }
        }
        return Optional.of(passing.times(step));
    }

    private boolean passes(Formula<?> side, Split.Open unknown, Ratio value, Ratio other, boolean strict) {
        Box point = box.withSpan(unknown.name(), Span.exact(value), unknown.facts(), unknown.label());
        Span span = side.accept(new Evaluator(facts, point, Trace.NONE));
        int order = span.low().compareTo(other);
        return strict ? order > 0 : order >= 0;
    }

    @Override
    public Truth isOneOf(IsOneOf condition) {
        CategoryMeasure category = condition.category();
        Set<String> supposed = box.category(category.name());
        Set<String> possible = supposed != null ? supposed : facts.category(category);
        trace.read(category.label(), category.name(), possible.size() == 1 ? String.join("", possible) : "?");
        Set<String> chosen = Set.copyOf(condition.values());
        Truth truth = chosen.containsAll(possible)
                ? Truth.TRUE
                : possible.stream().noneMatch(chosen::contains) ? Truth.FALSE : Truth.UNKNOWN;
        if (truth == Truth.UNKNOWN && split == null) {
            split = new Split.ByCategory(category, possible, chosen);
        }
        trace.decided(condition, truth);
        return truth;
    }

    @Override
    public Truth holds(Holds condition) {
        TruthMeasure measure = condition.truth();
        Truth truth = supposedOr(condition, facts.truth(measure), Set.of(measure.settledBy()));
        trace.read(measure.label(), measure.name(), print(truth));
        trace.decided(condition, truth);
        return truth;
    }

    @Override
    public Truth within(Within condition) {
        Truth truth = supposedOr(
                condition,
                facts.place()
                        .map(code -> Truth.of(condition.places().stream().anyMatch(place -> place.covers(code))))
                        .orElse(Truth.UNKNOWN),
                Set.of("code"));
        trace.read(
                Label.of("区划代码", "division code"),
                "code",
                facts.place().map(Object::toString).orElse("?"));
        trace.decided(condition, truth);
        return truth;
    }

    @Override
    public Truth stated(Stated condition) {
        Variable fact = condition.fact();
        boolean known;
        if (fact instanceof Measure<?> measure) {
            known = facts.quantity(measure).amount().isPresent();
        } else if (fact instanceof TruthMeasure truth) {
            known = facts.truth(truth).isKnown();
        } else if (fact instanceof CategoryMeasure category) {
            known = facts.category(category).size() == 1;
        } else {
            known = facts.occurrences((OccurrenceMeasure) fact).isPresent();
        }
        trace.decided(condition, Truth.of(known));
        return Truth.of(known);
    }

    @Override
    public Truth occurred(Occurred condition) {
        OccurrenceMeasure measure = condition.occurrences();
        Optional<List<LocalDate>> days = facts.occurrences(measure);
        Truth known = days.map(all -> all.stream()
                        .filter(day -> condition.window().counts(day, facts.at()))
                        .count())
                .map(count -> Truth.of(count >= condition.times()))
                .orElse(Truth.UNKNOWN);
        Truth truth = supposedOr(condition, known, Set.of(measure.name()));
        trace.read(measure.label(), measure.name(), days.map(Object::toString).orElse("?"));
        trace.decided(condition, truth);
        return truth;
    }

    private Truth supposedOr(Condition atom, Truth known, Set<String> names) {
        Truth supposed = box.truth(atom);
        if (known == Truth.UNKNOWN && supposed == null && split == null) {
            split = new Split.ByTruth(atom, names);
        }
        return supposed == null ? known : supposed;
    }

    private static String print(Truth truth) {
        return switch (truth) {
            case TRUE -> "true";
            case FALSE -> "false";
            case UNKNOWN -> "?";
        };
    }

    private <Q extends Quantity<Q>> Span peek(Measure<Q> measure) {
        Span supposed = box.isWhole() ? null : box.span(measure.name());
        return supposed != null ? supposed : spanOf(facts.quantity(measure));
    }

    private <Q extends Quantity<Q>> Span read(Measure<Q> measure) {
        return read(measure.name(), measure.label(), facts.quantity(measure), measure.dimension());
    }

    private <Q extends Quantity<Q>> Span read(String name, Label label, Outcome<Q> value, Dimension<Q> dimension) {
        Span supposed = box.isWhole() ? null : box.span(name);
        Span span = supposed != null ? supposed : spanOf(value);
        if (!span.isExact()) {
            open.add(new Split.Open(name, label, value.missing(), dimension.step(), span));
        }
        trace.read(label, name, span, dimension);
        return span;
    }

    private <Q extends Quantity<Q>> void note(Measure<Q> measure, Span span) {
        Outcome<Q> value = facts.quantity(measure);
        open.add(new Split.Open(
                measure.name(),
                measure.label(),
                value.missing(),
                measure.dimension().step(),
                span));
    }

    private static <Q extends Quantity<Q>> Span spanOf(Outcome<Q> outcome) {
        Optional<Q> amount = outcome.amount();
        if (amount.isPresent()) {
            return Span.exact(amount.get().exact());
        }
        return Span.of(
                outcome.low().map(Quantity::exact).orElse(Ratio.ZERO),
                outcome.high().map(Quantity::exact).orElse(null));
    }

    /** Where a result is exact, what was unknown since the mark does not matter. */
    private Span settled(int mark, Span result) {
        if (open.size() > mark && result.isExact()) {
            forget(mark);
        }
        return result;
    }

    private void forget(int mark) {
        open.subList(mark, open.size()).clear();
    }
}
