package org.shequ.core.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;

/** Evaluates formulas and conditions within one case; where a condition stays open it says how to divide the case. */
final class Evaluator extends Decider implements Formula.Cases<Span> {
    private static final Ratio TWELVE = Ratio.of(12);
    private static final Ratio MINUS_ONE = Ratio.of(-1);

    private final Set<String> assumptions = new TreeSet<>();
    private final Set<String> filling = new HashSet<>();

    Evaluator(Facts facts, Box box, Trace trace) {
        super(facts, box, trace);
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
        Set<String> names = new TreeSet<>();
        for (Split.Open unknown : open) {
            names.addAll(unknown.facts());
        }
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
        Split before = split;
        Span measured = read(formula.measure());
        trace.perBlock(formula);
        return settled(mark, before, formula.of(measured));
    }

    @Override
    public <Q extends Quantity<Q>> Span perPersonMonth(PerPersonMonth<Q> formula) {
        int mark = open.size();
        Split before = split;
        Ratio amount = formula.amount().exact();
        Outcome<PersonMonths> months = facts.quantity(formula.months());
        if (months.status() != Outcome.Status.UNDETERMINED) {
            Span read = read(formula.months());
            trace.perPersonMonth(formula, false);
            return settled(mark, before, read.times(amount));
        }
        Span read = read(formula.heads());
        if (!read.isExact()) {
            open.add(Split.Open.also(months.missing()));
        }
        assumptions.add(PerPersonMonth.FULL_YEAR);
        trace.perPersonMonth(formula, true);
        return settled(mark, before, read.times(amount.times(TWELVE)));
    }

    @Override
    public <Q extends Quantity<Q>> Span amount(Amount<Q> formula) {
        return read(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> Span reference(Reference<Q> formula) {
        Figure<Q> figure = facts.reference(formula);
        return read(figure.name(), null, figure.value(), formula.dimension());
    }

    @Override
    public <Q extends Quantity<Q>> Span headCost(HeadCost<Q> formula) {
        int mark = open.size();
        Split before = split;
        Span heads = formula.heads().accept(this);
        Span rate = formula.rate().accept(this);
        trace.headCost(formula);
        return settled(mark, before, heads.times(rate).times(formula.times()));
    }

    @Override
    public Span priceTimesQuantity(PriceTimesQuantity formula) {
        int mark = open.size();
        Split before = split;
        Span price = formula.price().accept(this);
        Span quantity = read(formula.quantity());
        trace.priceTimesQuantity();
        return settled(mark, before, price.times(quantity));
    }

    @Override
    public <Q extends Quantity<Q>> Span stepped(Stepped<Q> formula) {
        int mark = open.size();
        Split before = split;
        Span base = formula.base().accept(this);
        int steps = formula.stepsBy(facts.year());
        if (steps == 0) {
            return base;
        }
        Optional<Ratio> rate = formula.growth().rate();
        Span factor = rate.isPresent()
                ? fixed(formula, rate.get(), steps)
                : indexed(formula, formula.growth().index().orElseThrow(), steps);
        return settled(mark, before, base.times(factor));
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
        Span factor = Span.exact(formula.cuts() ? Ratio.ZERO : Ratio.ONE);
        int from = formula.cuts() ? steps : 1;
        for (int step = from; step <= steps; step++) {
            Figure<Ratio> rise = facts.rise(index, formula.baseYear(), formula.yearOf(step));
            Span risen = grown(rise);
            trace.rise(rise.name(), risen.isExact() ? risen.low().minus(Ratio.ONE) : null);
            if (!risen.isExact()) {
                Label label = Label.of(rise.name(), rise.name());
                open.add(new Split.Open(rise.name(), label, rise.value().missing(), Optional.empty(), risen));
            }
            factor = factor.max(risen);
        }
        trace.stepped(formula, steps - from + 1, steps);
        return factor;
    }

    /** One plus the rise; of a rise that is unknown, only that the factor is not negative. */
    private static Span grown(Figure<Ratio> rise) {
        Outcome<Ratio> value = rise.value();
        if (value.status() == Outcome.Status.UNDETERMINED) {
            return Span.UNKNOWN;
        }
        Ratio low = value.low().orElseThrow();
        if (low.compareTo(MINUS_ONE) < 0) {
            throw new IllegalArgumentException(rise.name() + " (" + low + " ratio) must be -1 or more");
        }
        return Span.of(Ratio.ONE.plus(low), value.high().map(Ratio.ONE::plus).orElse(null));
    }

    @Override
    public <Q extends Quantity<Q>> Span tiers(Tiers<Q> formula) {
        int mark = open.size();
        Split before = split;
        Span measured = read(formula.measure());
        int lowest = formula.lowest(measured);
        int highest = formula.highest(measured);
        if (lowest == highest) {
            forget(mark);
            trace.tier(formula, lowest);
            return formula.tiers().get(lowest).formula().accept(this);
        }
        trace.unsettledTier();
        if (split == null) {
            Tier<Q> tier = formula.tiers().get(lowest);
            split = new Split.ByValue(open.get(mark), tier.upTo().orElseThrow(), tier.inclusive());
        }
        Span hull = formula.tiers().get(lowest).formula().accept(this);
        for (int i = lowest + 1; i <= highest; i++) {
            hull = hull.hull(formula.tiers().get(i).formula().accept(this));
        }
        trace.open(highest - lowest + 1);
        return settled(mark, before, hull);
    }

    @Override
    public <Q extends Quantity<Q>> Span part(Part<Q> formula) {
        int mark = open.size();
        Split before = split;
        Span whole = formula.whole().accept(this);
        trace.part(formula.ratio());
        return settled(mark, before, whole.times(formula.ratio()));
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
        Span larger = extreme(formula.parts(), Span::max, (part, all) -> part.isAtMost(all.low()));
        trace.largerOf(formula.parts().size());
        return larger;
    }

    @Override
    public <Q extends Quantity<Q>> Span smallerOf(SmallerOf<Q> formula) {
        Span smaller = extreme(
                formula.parts(),
                Span::min,
                (part, all) -> all.high() != null && part.low().compareTo(all.high()) >= 0);
        trace.smallerOf(formula.parts().size());
        return smaller;
    }

    /** The larger or smaller of parts; what is unknown in a part that never decides does not matter. */
    private Span extreme(
            List<? extends Formula<?>> parts, BinaryOperator<Span> choice, BiPredicate<Span, Span> neverDecides) {
        int mark = open.size();
        Split before = split;
        List<Piece> unsettled = new ArrayList<>(0);
        Span chosen = null;
        for (Formula<?> each : parts) {
            int from = open.size();
            split = before;
            Span span = each.accept(this);
            if (open.size() > from) {
                unsettled.add(new Piece(span, List.copyOf(open.subList(from, open.size())), split));
            }
            chosen = chosen == null ? span : choice.apply(chosen, span);
        }
        Span all = Objects.requireNonNull(chosen, "parts");
        split = before;
        forget(mark);
        if (!all.isExact()) {
            for (Piece part : unsettled) {
                if (!neverDecides.test(part.span(), all)) {
                    open.addAll(part.open());
                    split = split == null ? part.split() : split;
                }
            }
        }
        return all;
    }

    /** What stayed open in one part of several. */
    private record Piece(
            Span span, List<Split.Open> open, @Nullable Split split) {}

    @Override
    public <Q extends Quantity<Q>> Span chosen(Chosen<Q> formula) {
        int mark = open.size();
        Split before = split;
        Truth truth = decide(formula.condition());
        if (truth.isKnown()) {
            return (truth == Truth.TRUE ? formula.then() : formula.otherwise()).accept(this);
        }
        if (formula.then().equals(formula.otherwise())) {
            forget(mark);
            split = before;
            return formula.then().accept(this);
        }
        Span hull = formula.then().accept(this).hull(formula.otherwise().accept(this));
        trace.open(2);
        return settled(mark, before, hull);
    }

    @Override
    public <Q extends Quantity<Q>> Span parameter(Parameter<Q> formula) {
        Filling<Q> found = facts.parameter(formula);
        String name = found.name();
        if (found.formula().isPresent()) {
            if (!filling.add(name)) {
                throw new IllegalArgumentException("filling of " + name + " must not lead back to itself");
            }
            Span filled = found.formula().get().accept(this);
            filling.remove(name);
            trace.filled(formula, name, filled);
            return filled;
        }
        Outcome<Q> nothing = Outcome.undetermined(formula.dimension(), Set.of(name));
        return read(name, formula.label(), nothing, formula.dimension());
    }

    @Override
    public Truth comparison(Comparison<?> condition) {
        int mark = open.size();
        Split before = split;
        Span left = condition.left().accept(this);
        Span right = condition.right().accept(this);
        Truth truth = left.compare(condition.relation(), right);
        if (!truth.isKnown()) {
            Truth supposed = box.truth(condition);
            boolean same = supposed == null && condition.left().equals(condition.right());
            truth = same ? Truth.of(condition.relation().holds(0)) : supposed == null ? truth : supposed;
        }
        trace.compared(condition, truth);
        if (truth.isKnown()) {
            split = before;
            forget(mark);
            return truth;
        }
        List<Split.Open> unknown = List.copyOf(open.subList(mark, open.size()));
        forget(mark);
        Set<String> names = new TreeSet<>();
        for (Split.Open each : unknown) {
            names.addAll(each.facts());
        }
        open.add(Split.Open.also(names));
        if (split == null) {
            Split division = new Division(facts, box, condition, left, right).of(unknown);
            split = division == null ? new Split.ByTruth(condition, names) : division;
        }
        return truth;
    }

    private <Q extends Quantity<Q>> Span read(Measure<Q> measure) {
        return read(measure.name(), measure.label(), facts.quantity(measure), measure.dimension());
    }

    private <Q extends Quantity<Q>> Span read(
            String name, @Nullable Label label, Outcome<Q> value, Dimension<Q> dimension) {
        Span supposed = box.span(name);
        Span span = supposed != null ? supposed : spanOf(value);
        if (span.low().signum() < 0) {
            throw new IllegalArgumentException(
                    name + " (" + value.low().orElseThrow() + " " + dimension + ") must be zero or more");
        }
        if (!span.isExact()) {
            Label words = label == null ? Label.of(name, name) : label;
            open.add(new Split.Open(name, words, value.missing(), dimension.step(), span));
        }
        trace.read(label, name, span, dimension);
        return span;
    }

    private static <Q extends Quantity<Q>> Span spanOf(Outcome<Q> outcome) {
        Optional<Q> amount = outcome.amount();
        if (amount.isPresent()) {
            return Span.exact(amount.get().exact());
        }
        Optional<Q> low = outcome.low();
        Optional<Q> high = outcome.high();
        return Span.of(
                low.isPresent() ? low.get().exact() : Ratio.ZERO,
                high.isPresent() ? high.get().exact() : null);
    }

    /** Where a result is exact, what was unknown since the mark does not matter. */
    private Span settled(int mark, @Nullable Split before, Span result) {
        if (open.size() > mark && result.isExact()) {
            forget(mark);
            split = before;
        }
        return result;
    }
}
