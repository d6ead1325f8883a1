package org.shequ.core.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.Blocks;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Growth;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Relation;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.formula.Variable;
import org.shequ.core.formula.Window;
import org.shequ.core.formula.Within;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

/**
 * Generators of formulas and conditions of every kind, over {@link SampleVariables}.
 *
 * <p>A depth of 0 gives a single node, each further level one more level of composition. Figures and thresholds are of
 * everyday size, half of them within 0 to 60, so that they meet the small ranges of {@link FactSheetArbitraries}.
 */
public final class FormulaArbitraries {
    /** The measures of members and staff, which are few. */
    static final List<Measure<Persons>> HEADS = List.of(Measures.COMMITTEE_MEMBERS, Measures.FULL_TIME_STAFF);

    private static final int USUAL_DEPTH = 2;
    private static final int SMALL = 60;

    private FormulaArbitraries() {}

    /** {@return formulas that give money, of up to three levels} */
    public static Arbitrary<Formula<Yuan>> yuan() {
        return formulas(Dimension.YUAN, USUAL_DEPTH);
    }

    /** {@return formulas that give an area, of up to three levels} */
    public static Arbitrary<Formula<FloorArea>> areas() {
        return formulas(Dimension.FLOOR_AREA, USUAL_DEPTH);
    }

    /** {@return formulas that give a head count, of up to three levels} */
    public static Arbitrary<Formula<Persons>> persons() {
        return formulas(Dimension.PERSONS, USUAL_DEPTH);
    }

    /** {@return formulas of one of the three: money, area or head count} */
    public static Arbitrary<Formula<?>> any() {
        return Arbitraries.oneOf(List.<Arbitrary<Formula<?>>>of(
                yuan().map(each -> each), areas().map(each -> each), persons().map(each -> each)));
    }

    /** {@return conditions of up to three levels} */
    public static Arbitrary<Condition> conditions() {
        return conditions(USUAL_DEPTH);
    }

    /**
     * Returns formulas of one dimension.
     *
     * @param <Q> the quantity
     * @param dimension what they give
     * @param depth how many levels of composition, from 0
     * @return the generator
     */
    public static <Q extends Quantity<Q>> Arbitrary<Formula<Q>> formulas(Dimension<Q> dimension, int depth) {
        Arbitrary<Formula<Q>> single = Arbitraries.oneOf(singles(dimension));
        if (depth == 0) {
            return single.withoutEdgeCases();
        }
        return Arbitraries.lazy(
                () -> Arbitraries.oneOf(composed(dimension, depth - 1)).withoutEdgeCases());
    }

    /**
     * Returns conditions.
     *
     * @param depth how many levels of composition, from 0
     * @return the generator
     */
    public static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> single = Arbitraries.oneOf(singleConditions());
        if (depth == 0) {
            return single.withoutEdgeCases();
        }
        return Arbitraries.lazy(
                () -> Arbitraries.oneOf(composedConditions(depth - 1)).withoutEdgeCases());
    }

    /**
     * Returns figures of one dimension, of everyday size: half of them from 0 to 60, money to the fen, areas and ratios with
     * quarters, thirds or four decimals.
     *
     * @param <Q> the quantity
     * @param dimension the dimension
     * @return the generator
     */
    public static <Q extends Quantity<Q>> Arbitrary<Q> figures(Dimension<Q> dimension) {
        return magnitudes(dimension).map(dimension::ofExact);
    }

    /** Quantities from 0 to 60. */
    static <Q extends Quantity<Q>> Arbitrary<Q> few(Dimension<Q> dimension) {
        return whole(0, SMALL).map(dimension::ofExact);
    }

    private static Arbitrary<Ratio> magnitudes(Dimension<?> dimension) {
        Arbitrary<Ratio> small = whole(0, SMALL);
        if (dimension.isWhole()) {
            return Arbitraries.oneOf(small, whole(0, 8_000), whole(1, 50).map(each -> each.times(Ratio.of(100))));
        }
        Arbitrary<Ratio> thousands = whole(1, 100).map(each -> each.times(Ratio.of(1_000)));
        if (dimension == Dimension.YUAN) {
            return Arbitraries.oneOf(small, fractions(0, 1_000_000, 100), thousands);
        }
        Arbitrary<Ratio> fine = Arbitraries.oneOf(fractions(0, 240, 4), fractions(0, 180, 3));
        return Arbitraries.oneOf(
                small, fine, dimension == Dimension.RATIO ? fractions(0, 80_000, 10_000) : whole(0, 600));
    }

    private static Arbitrary<Ratio> whole(long from, long to) {
        return Arbitraries.longs().between(from, to).map(Ratio::of);
    }

    private static Arbitrary<Ratio> fractions(long from, long to, long of) {
        return Arbitraries.longs().between(from, to).map(each -> Ratio.of(each, of));
    }

    private static <Q extends Quantity<Q>> List<Arbitrary<Formula<Q>>> singles(Dimension<Q> dimension) {
        List<Arbitrary<Formula<Q>>> kinds = new ArrayList<>();
        kinds.add(figures(dimension).map(Flat::of));
        kinds.add(Combinators.combine(
                        figures(dimension),
                        Arbitraries.of(Ratio.ONE, Ratio.of(7), Ratio.of(10), Ratio.of(100), Ratio.of(1_000)),
                        Arbitraries.of(SampleVariables.MEASURES),
                        Arbitraries.of(Blocks.class))
                .as(PerBlock::of));
        kinds.add(Combinators.combine(figures(dimension), Arbitraries.of(HEADS))
                .as((amount, heads) -> PerPersonMonth.of(amount, Measures.COMMITTEE_MEMBER_MONTHS, heads)));
        List<Measure<Q>> measures = SampleVariables.measures(dimension);
        if (!measures.isEmpty()) {
            kinds.add(Arbitraries.of(measures).map(Amount::of));
        }
        List<Formula<Q>> figures = SampleVariables.figures(dimension);
        if (!figures.isEmpty()) {
            kinds.add(Arbitraries.of(figures));
        }
        return kinds;
    }

    private static <Q extends Quantity<Q>> List<Arbitrary<Formula<Q>>> composed(Dimension<Q> dimension, int depth) {
        Arbitrary<Formula<Q>> parts = formulas(dimension, depth);
        Arbitrary<List<Formula<Q>>> several = parts.list().ofMinSize(1).ofMaxSize(3);
        List<Arbitrary<Formula<Q>>> kinds = new ArrayList<>();
        kinds.add(parts);
        kinds.add(several.map(Sum::of));
        kinds.add(several.map(LargerOf::of));
        kinds.add(several.map(SmallerOf::of));
        kinds.add(Combinators.combine(
                        Arbitraries.of("0", "30%", "1/3", "1", "2.5").map(Ratio::parse), parts)
                .as(Part::of));
        kinds.add(Combinators.combine(
                        heads(depth),
                        parts,
                        Arbitraries.of("0", "1", "12", "0.5").map(Ratio::parse))
                .as(HeadCost::of));
        kinds.add(stepped(parts));
        kinds.add(tiers(parts));
        kinds.add(Combinators.combine(conditions(depth), parts, parts).as(Chosen::of));
        kinds.add(Combinators.combine(conditions(depth), parts, parts).as(Chosen::of));
        if (dimension == Dimension.YUAN) {
            kinds.add(formulas(Dimension.RATIO, 0).map(FormulaArbitraries::priced));
        }
        return kinds;
    }

    /** Heads of at most 60, so that a product of several fits. */
    private static Arbitrary<Formula<?>> heads(int depth) {
        Formula<Persons> most = Flat.of(Persons.of(SMALL));
        return Arbitraries.oneOf(List.<Arbitrary<Formula<?>>>of(
                few(Dimension.HOUSEHOLDS).map(Flat::of),
                Arbitraries.of(HEADS).map(Amount::of),
                formulas(Dimension.PERSONS, depth).map(each -> SmallerOf.of(List.of(each, most)))));
    }

    @SuppressWarnings("unchecked") // asked for money alone
    private static <Q extends Quantity<Q>> Formula<Q> priced(Formula<Ratio> price) {
        return (Formula<Q>) (Formula<?>) PriceTimesQuantity.of(price, SampleVariables.WATER);
    }

    private static <Q extends Quantity<Q>> Arbitrary<Formula<Q>> stepped(Arbitrary<Formula<Q>> bases) {
        Arbitrary<Growth> growth = Arbitraries.oneOf(
                Arbitraries.just(Growth.byIndex(SampleVariables.INDEX)),
                fractions(-500, 1_000, 10_000).map(Growth::byRate));
        return Combinators.combine(
                        bases,
                        Arbitraries.integers().between(2010, 2016),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4),
                        growth,
                        Arbitraries.of(true, false))
                .as((base, year, wait, every, by, cuts) -> {
                    Stepped<Q> steps = Stepped.of(base, FiscalYear.of(year), FiscalYear.of(year + wait), every, by);
                    return cuts ? steps.withCuts() : steps;
                });
    }

    private static <Q extends Quantity<Q>> Arbitrary<Formula<Q>> tiers(Arbitrary<Formula<Q>> parts) {
        return Arbitraries.of(SampleVariables.MEASURES).flatMap(measure -> {
            Arbitrary<List<Ratio>> bounds = magnitudes(measure.dimension())
                    .list()
                    .uniqueElements()
                    .ofMinSize(0)
                    .ofMaxSize(3);
            return Combinators.combine(
                            bounds,
                            parts.list().ofSize(4),
                            Arbitraries.of(true, false).list().ofSize(3))
                    .as((ends, formulas, inclusive) -> tiers(measure, ends, formulas, inclusive));
        });
    }

    private static <Q extends Quantity<Q>> Formula<Q> tiers(
            Measure<?> measure, List<Ratio> ends, List<Formula<Q>> formulas, List<Boolean> inclusive) {
        List<Ratio> rising = ends.stream().sorted().toList();
        List<Tier<Q>> tiers = new ArrayList<>();
        for (int i = 0; i < rising.size(); i++) {
            tiers.add(
                    inclusive.get(i) || rising.get(i).signum() == 0
                            ? Tier.upTo(rising.get(i), formulas.get(i))
                            : Tier.below(rising.get(i), formulas.get(i)));
        }
        tiers.add(Tier.beyond(formulas.get(rising.size())));
        return Tiers.of(measure, tiers);
    }

    private static List<Arbitrary<Condition>> singleConditions() {
        List<Variable> facts = new ArrayList<>(SampleVariables.MEASURES);
        facts.addAll(SampleVariables.TRUTHS);
        facts.add(SampleVariables.SETTLEMENT);
        facts.add(SampleVariables.TRAININGS);
        Arbitrary<Condition> thresholds =
                Arbitraries.of(SampleVariables.MEASURES).flatMap(measure -> threshold(measure));
        return List.of(
                thresholds,
                thresholds,
                Arbitraries.of(SampleVariables.TRUTHS).map(Holds::of),
                Arbitraries.of(SampleVariables.SETTLEMENT.values())
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(values -> IsOneOf.of(SampleVariables.SETTLEMENT, values)),
                Arbitraries.of("510000", "510402", "620982")
                        .map(DivisionCode::of)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(Within::of),
                Arbitraries.of(facts).map(Stated::of),
                Combinators.combine(Arbitraries.integers().between(1, 3), windows())
                        .as((times, window) -> Occurred.of(SampleVariables.TRAININGS, times, window)));
    }

    private static <Q extends Quantity<Q>> Arbitrary<Condition> threshold(Measure<Q> measure) {
        return Combinators.combine(Arbitraries.of(Relation.class), figures(measure.dimension()))
                .as((relation, figure) -> Comparison.of(measure, relation, figure));
    }

    /** {@return windows of every kind} */
    public static Arbitrary<Window> windows() {
        return Arbitraries.oneOf(
                Arbitraries.just(Window.calendarYear()),
                Arbitraries.integers().between(1, 36).map(Window::rolling),
                Combinators.combine(
                                Arbitraries.integers().between(1, 5),
                                Arbitraries.integers().between(2010, 2016))
                        .as(Window::block));
    }

    private static List<Arbitrary<Condition>> composedConditions(int depth) {
        Arbitrary<Condition> parts = conditions(depth);
        Arbitrary<List<Condition>> several = parts.list().ofMinSize(1).ofMaxSize(3);
        return List.of(
                parts,
                parts.list().ofMaxSize(3).map(AllOf::of),
                parts.list().ofMaxSize(3).map(AnyOf::of),
                several.flatMap(
                        all -> Arbitraries.integers().between(1, all.size()).map(count -> AtLeastOf.of(count, all))),
                parts.map(Not::of),
                comparison(Dimension.YUAN, depth),
                comparison(Dimension.PERSONS, depth),
                comparison(Dimension.FLOOR_AREA, depth));
    }

    private static <Q extends Quantity<Q>> Arbitrary<Condition> comparison(Dimension<Q> dimension, int depth) {
        Arbitrary<Formula<Q>> sides = formulas(dimension, depth);
        return Combinators.combine(sides, Arbitraries.of(Relation.class), sides).as(Comparison::of);
    }
}
