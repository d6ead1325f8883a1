package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.testkit.FactSheetArbitraries;
import org.shequ.core.testkit.FormulaArbitraries;
import org.shequ.core.testkit.QuantityArbitraries;
import org.shequ.core.testkit.SampleVariables;

/** Directions that formulas claim, held against pairs of values. */
class DirectionProperties {
    @Provide
    Arbitrary<Formula<?>> formulas() {
        return Arbitraries.oneOf(FormulaArbitraries.any(), stairs().map(each -> each));
    }

    /** Flat tiers, and choices at a threshold, that rise, fall or do either. */
    static Arbitrary<Formula<Yuan>> stairs() {
        Arbitrary<Formula<Yuan>> flats = Arbitraries.longs().between(1, 4).map(each -> Flat.of(Yuan.of(each)));
        Arbitrary<Ratio> bounds = Arbitraries.longs().between(1, 50).map(Ratio::of);
        Arbitrary<Formula<Yuan>> tiers = Combinators.combine(bounds, bounds, flats, flats, flats)
                .as((at, more, one, two, three) -> Tiers.of(
                        Measures.HOUSEHOLDS,
                        List.of(Tier.upTo(at, one), Tier.below(at.plus(more), two), Tier.beyond(three))));
        Arbitrary<Formula<Yuan>> choices = Combinators.combine(
                        Arbitraries.of(Relation.class), QuantityArbitraries.of(Dimension.HOUSEHOLDS), flats, flats)
                .as((relation, at, one, two) -> Chosen.of(Comparison.of(Measures.HOUSEHOLDS, relation, at), one, two));
        return Arbitraries.oneOf(tiers, choices);
    }

    @Provide
    Arbitrary<FactSheet> known() {
        return FactSheetArbitraries.known();
    }

    @Property(tries = 2_000)
    void aClaimedDirectionHolds(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll("known") FactSheet others,
            @ForAll("known") FactSheet further) {
        for (Measure<?> measure : SampleVariables.MEASURES) {
            if (!formula.reads().variables().contains(measure)) {
                assertThat(formula.direction(measure)).isIn(Direction.CONSTANT, Direction.NEITHER);
                continue;
            }
            Direction direction = formula.direction(measure);
            Statistics.label("claims").collect(direction).coverage(all -> {
                all.check(Direction.NON_DECREASING).percentage(share -> share > 30);
                all.check(Direction.NON_INCREASING).count(count -> count >= 20);
                all.check(Direction.CONSTANT).count(count -> count >= 20);
            });
            assertMoves(direction, formula, facts, others, measure);
            assertMoves(direction, formula, facts, further, measure);
            assertMoves(direction, formula, others, further, measure);
        }
    }

    private static void assertMoves(
            Direction direction, Formula<?> formula, FactSheet facts, FactSheet others, Measure<?> measure) {
        Outcome<?> there = Oracle.known(others.quantities(), measure.name());
        FactSheet moved = FactSheetArbitraries.with(facts, measure.name(), there);
        Outcome<?> here = Oracle.known(facts.quantities(), measure.name());
        int order = value(there).compareTo(value(here));
        int turn = new Oracle(moved).result(formula).compareTo(new Oracle(facts).result(formula));
        switch (direction) {
            case CONSTANT -> assertThat(turn).isZero();
            case NON_DECREASING -> assertThat(order * turn).isNotNegative();
            case NON_INCREASING -> assertThat(order * turn).isNotPositive();
            case NEITHER -> assertThat(direction).isNotNull();
        }
    }

    private static Fraction value(Outcome<?> outcome) {
        return Fraction.of((Quantity<?>) outcome.amount().orElseThrow());
    }
}
