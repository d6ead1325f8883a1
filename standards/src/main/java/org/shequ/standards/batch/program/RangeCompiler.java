package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.formula.Variable;
import org.shequ.core.formula.Within;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Turns formulas into ranges, and conditions into what holds and fails for certain, where facts and figures may be missing.
 *
 * <p>The meaning divides into cases while a condition is open. Here it is not divided: that gives the same unless what an open condition
 * reads, and is not known, is read elsewhere too. Those rows are vague, and left to the meaning itself.
 */
final class RangeCompiler extends ConditionCompiler implements Formula.Cases<Range> {
    private static final Ratio TWELVE = Ratio.of(12);
    private static final PlaceFacts.Known UNKNOWN = new PlaceFacts.Known(Ratio.ZERO, null);

    private final Map<String, Integer> supposed;
    private final Set<Object> several;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Set<Parameter<?>> filling = new HashSet<>();
    private Node vague;

    /** Something that is read, and the mask of the rows where it is not known. */
    record Leaf(Object key, Node unknown, @Nullable Variable code) {
        Leaf(Object key, Node unknown) {
            this(key, unknown, null);
        }
    }

    /**
     * Begins.
     *
     * @param supposed the codes that truths and categories are supposed to have, by name, where they are not known
     * @param several what is read in several places
     */
    RangeCompiler(Graph graph, PlaceFacts place, Map<String, Integer> supposed, Set<Object> several) {
        super(graph, place);
        this.supposed = supposed;
        this.several = several;
        this.vague = graph.mask(false);
    }

    /** What was read so far, each as often as it was. */
    List<Leaf> leaves() {
        return leaves;
    }

    /** The mask of the rows where an open condition reads what is not known and is read elsewhere. */
    Node vague() {
        return vague;
    }

    Range range(Formula<?> formula) {
        return formula.accept(this);
    }

    Decided decided(Condition condition) {
        int mark = leaves.size();
        Decided decided = condition.accept(this);
        doubt(decided.open(graph), mark);
        return decided;
    }

    private void doubt(Node open, int mark) {
        for (Leaf leaf : leaves.subList(mark, leaves.size())) {
            if (several.contains(leaf.key())) {
                vague = graph.or(vague, graph.and(open, leaf.unknown()));
            }
        }
    }

    private Range figure(Object key, PlaceFacts.Known known) {
        leaves.add(new Leaf(key, graph.mask(!known.isExact())));
        return Range.of(known, graph);
    }

    private Range read(Measure<?> measure) {
        Column column = Column.of(measure);
        Node known = graph.known(column);
        if (known.is(-1)) {
            leaves.add(new Leaf(measure.name(), graph.mask(false)));
            return Range.exact(new Value(graph.input(column), column.scale(), graph.mask(false)), graph);
        }
        PlaceFacts.Known otherwise = place.quantity(measure);
        if (graph.presence().isAbsent(column)) {
            return figure(measure.name(), otherwise);
        }
        leaves.add(new Leaf(measure.name(), graph.not(known)));
        Range input =
                Range.exact(new Value(graph.and(known, graph.input(column)), column.scale(), graph.mask(false)), graph);
        return Range.choose(known, input, Range.of(otherwise.isExact() ? UNKNOWN : otherwise, graph), graph);
    }

    @Override
    Node table(Variable variable, Column column, long[] entries) {
        Integer code = supposed.get(variable.name());
        if (code != null) {
            return graph.constant(entries[code]);
        }
        if (graph.presence().isAbsent(column)) {
            boolean isKnown = place.code(variable) > 0;
            if (!isKnown && variable instanceof CategoryMeasure category && place.isPartlyKnown(category)) {
                throw new Unfit(variable + " partly known");
            }
            leaves.add(new Leaf(variable.name(), graph.mask(!isKnown), variable));
        } else {
            long[] unknown = new long[entries.length];
            unknown[0] = -1;
            leaves.add(new Leaf(variable.name(), graph.table(column, unknown), variable));
        }
        return super.table(variable, column, entries);
    }

    /** Whether something is stated is always known, whatever is supposed of it. */
    @Override
    public Decided stated(Stated condition) {
        if (condition.fact() instanceof OccurrenceMeasure) {
            throw new Unfit("days do not stand in columns");
        }
        Column column = Column.of(condition.fact());
        if (condition.fact() instanceof Measure<?> measure) {
            boolean isExact =
                    graph.presence().isAbsent(column) && place.quantity(measure).isExact();
            Node known = isExact ? graph.mask(true) : graph.known(column);
            return new Decided(known, graph.not(known));
        }
        long[] entries = new long[1 << column.bits()];
        java.util.Arrays.fill(entries, 1, entries.length, -1);
        Node known = super.table(condition.fact(), column, entries);
        return new Decided(known, graph.not(known));
    }

    @Override
    public Decided within(Within condition) {
        Decided within = super.within(condition);
        if (!within.open(graph).is(0)) {
            throw new Unfit("place not known");
        }
        return within;
    }

    @Override
    public Decided occurred(Occurred condition) {
        throw new Unfit("days do not stand in columns");
    }

    @Override
    public <Q extends Quantity<Q>> Range flat(Flat<Q> formula) {
        Ratio value = formula.value().exact();
        return Range.of(new PlaceFacts.Known(value, value), graph);
    }

    @Override
    public <Q extends Quantity<Q>> Range perBlock(PerBlock<Q> formula) {
        Range read = read(formula.measure());
        Ratio amount = formula.amount().exact();
        return switch (formula.blocks()) {
            case LINEAR -> read.times(amount.dividedBy(formula.block()), graph);
            case FULL -> whole(read, formula, Value.Rounding.DOWN);
            case STARTED -> whole(read, formula, Value.Rounding.UP);
        };
    }

    private Range whole(Range read, PerBlock<?> formula, Value.Rounding rounding) {
        Ratio amount = formula.amount().exact();
        return read.times(Ratio.ONE.dividedBy(formula.block()), graph)
                .rounded(Ratio.ONE, rounding, graph)
                .times(amount, graph);
    }

    @Override
    public <Q extends Quantity<Q>> Range perPersonMonth(PerPersonMonth<Q> formula) {
        Ratio amount = formula.amount().exact();
        Column months = Column.of(formula.months());
        Range byMonths = read(formula.months()).times(amount, graph);
        PlaceFacts.Known otherwise = place.quantity(formula.months());
        boolean isBounded = !otherwise.equals(UNKNOWN) && (graph.presence().isAbsent(months) || !otherwise.isExact());
        Range byHeads = read(formula.heads()).times(amount.times(TWELVE), graph);
        return isBounded ? byMonths : Range.choose(graph.known(months), byMonths, byHeads, graph);
    }

    @Override
    public <Q extends Quantity<Q>> Range amount(Amount<Q> formula) {
        return read(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> Range reference(Reference<Q> formula) {
        return figure(formula, place.figure(formula));
    }

    @Override
    public <Q extends Quantity<Q>> Range headCost(HeadCost<Q> formula) {
        return range(formula.heads()).times(range(formula.rate()), graph).times(formula.times(), graph);
    }

    @Override
    public Range priceTimesQuantity(PriceTimesQuantity formula) {
        return range(formula.price()).times(read(formula.quantity()), graph);
    }

    @Override
    public <Q extends Quantity<Q>> Range stepped(Stepped<Q> formula) {
        Range base = range(formula.base());
        int steps = formula.stepsBy(place.year());
        if (steps == 0) {
            return base;
        }
        Optional<Ratio> rate = formula.growth().rate();
        return rate.isPresent()
                ? base.times(FormulaCompiler.fixed(formula, rate.get(), steps), graph)
                : base.times(indexed(formula, formula.growth().index().orElseThrow(), steps), graph);
    }

    /** The factor of an index: with cuts that of the last rise, else of the highest so far. */
    private Range indexed(Stepped<?> formula, String index, int steps) {
        Ratio start = formula.cuts() ? Ratio.ZERO : Ratio.ONE;
        Range factor = Range.of(new PlaceFacts.Known(start, start), graph);
        for (int step = formula.cuts() ? steps : 1; step <= steps; step++) {
            PlaceFacts.Known rise = place.rise(index, formula.baseYear(), formula.yearOf(step));
            Ratio high = rise.high();
            Ratio most = high == null ? null : high.plus(Ratio.ONE);
            factor = factor.larger(figure(index, new PlaceFacts.Known(rise.low().plus(Ratio.ONE), most)), graph);
        }
        return factor;
    }

    @Override
    public <Q extends Quantity<Q>> Range tiers(Tiers<Q> formula) {
        int mark = leaves.size();
        Range read = read(formula.measure());
        doubt(graph.not(read.exact(graph)), mark);
        List<Case> cases = new ArrayList<>();
        Node above = graph.mask(true);
        Optional<Ratio> step = formula.measure().dimension().step();
        Ratio last = Ratio.of(-1);
        for (Tier<Q> tier : formula.tiers()) {
            Node within = graph.mask(true);
            Node beyond = graph.mask(false);
            Ratio before = last;
            if (tier.upTo().isPresent()) {
                Ratio upTo = tier.upTo().get();
                Value bound = Range.of(new PlaceFacts.Known(upTo, upTo), graph).low();
                within = tier.inclusive() ? graph.not(below(bound, read.low())) : below(read.low(), bound);
                Node reaches = tier.inclusive() ? below(bound, read.high()) : graph.not(below(read.high(), bound));
                beyond = graph.or(read.noHigh(), reaches);
                last = last(tier, step);
            }
            if (tier.upTo().isEmpty() || step.isEmpty() || last.compareTo(before) > 0) {
                cases.add(new Case(graph.and(above, within), range(tier.formula())));
            }
            above = beyond;
        }
        return Case.hull(cases, graph);
    }

    /** The last number that lies in a tier; none lies in one whose last is that of the tier before, such as above 7 and below 8 persons. */
    private static Ratio last(Tier<?> tier, Optional<Ratio> step) {
        Ratio upTo = tier.upTo().orElseThrow();
        if (step.isEmpty()) {
            return upTo;
        }
        Ratio steps = upTo.dividedBy(step.get());
        boolean isBefore = !tier.inclusive() && steps.isWhole();
        return (isBefore ? steps.minus(Ratio.ONE) : steps.floor()).times(step.get());
    }

    @Override
    public <Q extends Quantity<Q>> Range part(Part<Q> formula) {
        return range(formula.whole()).times(formula.ratio(), graph);
    }

    @Override
    public <Q extends Quantity<Q>> Range sum(Sum<Q> formula) {
        return Range.sum(formula.parts().stream().map(this::range).toList(), graph);
    }

    @Override
    public <Q extends Quantity<Q>> Range largerOf(LargerOf<Q> formula) {
        return extreme(formula.parts(), (one, other) -> one.larger(other, graph));
    }

    @Override
    public <Q extends Quantity<Q>> Range smallerOf(SmallerOf<Q> formula) {
        return extreme(formula.parts(), (one, other) -> one.smaller(other, graph));
    }

    private Range extreme(List<? extends Formula<?>> parts, BinaryOperator<Range> choice) {
        return parts.stream().map(this::range).reduce(choice).orElseThrow();
    }

    @Override
    public <Q extends Quantity<Q>> Range chosen(Chosen<Q> formula) {
        return either(decided(formula.condition()), range(formula.then()), range(formula.otherwise()), graph);
    }

    /** One range where a condition holds, another where it fails, either while it is open. */
    static Range either(Decided decided, Range then, Range otherwise, Graph graph) {
        Node open = decided.open(graph);
        Range known = Range.choose(decided.holds(), then, otherwise, graph);
        return open.is(0) ? known : Range.choose(open, then.hull(otherwise, graph), known, graph);
    }

    @Override
    public <Q extends Quantity<Q>> Range parameter(Parameter<Q> formula) {
        Optional<?> found = place.filling(formula);
        if (found.isEmpty()) {
            return figure(formula, UNKNOWN);
        }
        if (!filling.add(formula)) {
            throw new Unfit("filling of " + formula.name() + " leads back to itself");
        }
        Range filled = range((Formula<?>) found.get());
        filling.remove(formula);
        return filled;
    }

    @Override
    public Decided comparison(Comparison<?> condition) {
        Range left = range(condition.left());
        Range right = range(condition.right());
        if (condition.left().equals(condition.right())) {
            return Decided.of(condition.relation().holds(0), graph);
        }
        return switch (condition.relation()) {
            case AT_LEAST -> left.atLeast(right, graph);
            case MORE_THAN -> right.atLeast(left, graph).turned();
            case AT_MOST -> right.atLeast(left, graph);
            case LESS_THAN -> left.atLeast(right, graph).turned();
            case EQUAL -> equal(left, right);
        };
    }

    /** While it is open, whole steps of what is not known may never meet; that is not told here. */
    private Decided equal(Range one, Range other) {
        Node exact = graph.and(one.exact(graph), other.exact(graph));
        Node same = graph.and(exact, equal(one.low(), other.low(), graph));
        Decided decided = new Decided(same, graph.or(one.isBelow(other, graph), other.isBelow(one, graph)));
        vague = graph.or(vague, decided.open(graph));
        return decided;
    }
}
