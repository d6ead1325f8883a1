package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.testkit.FactSheetArbitraries;
import org.shequ.core.testkit.FormulaArbitraries;
import org.shequ.core.testkit.InverseLaws;
import org.shequ.core.testkit.SampleVariables;

/** Inverses of formulas of every kind, held against the formulas themselves, value by value. */
class InverseProperties {
    private static final Ratio SEVENTH = Ratio.of(1, 7);
    private static final int FEW = 130;

    @Provide
    Arbitrary<Formula<?>> formulas() {
        return Arbitraries.oneOf(
                FormulaArbitraries.any(), DirectionProperties.stairs().map(each -> each));
    }

    @Provide
    Arbitrary<FactSheet> known() {
        return FactSheetArbitraries.known();
    }

    @Property(tries = 1_000)
    void anInverseAndItsFormulaAreAGaloisPair(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll("known") FactSheet others) {
        for (Measure<?> measure : SampleVariables.MEASURES) {
            if (formula.reads().variables().contains(measure)) {
                inverse(formula, measure, facts).ifPresent(each -> assertFits(each, facts, others));
            }
        }
    }

    private static <Q extends Quantity<Q>, M extends Quantity<M>> void assertFits(
            Inverse<Q, M> inverse, FactSheet facts, FactSheet others) {
        Dimension<M> dimension = inverse.measure().dimension();
        Ratio elsewhere = Oracle.known(others.quantities(), inverse.measure().name())
                .amount()
                .orElseThrow()
                .exact();
        for (Ratio start : List.of(Ratio.ZERO, elsewhere)) {
            for (Q amount : amounts(inverse, facts, start)) {
                if (!isStraight(inverse, amount)) {
                    continue;
                }
                Solution<M> reaching = inverse.reaching(amount);
                Statistics.label(dimension.step().isPresent() ? "steps" : "no steps")
                        .collect(inverse.direction(), reaching.kind())
                        .coverage(all -> all.check(Direction.NON_DECREASING, Solution.Kind.FROM)
                                .count(count -> count >= 20));
                InverseLaws.fits(inverse, value -> given(inverse, facts, value), amount);
                assertHoldsWhereTheOracleSays(inverse, reaching, inverse.within(amount), facts, amount);
            }
        }
    }

    /** What the formula gives somewhere, and one step and a bit more. */
    private static <Q extends Quantity<Q>, M extends Quantity<M>> List<Q> amounts(
            Inverse<Q, M> inverse, FactSheet facts, Ratio start) {
        List<Q> amounts = new ArrayList<>();
        given(inverse, facts, inverse.measure().dimension().ofExact(start)).ifPresent(found -> {
            Ratio more = found.dimension().step().orElse(SEVENTH);
            amounts.add(found);
            amounts.add(found.dimension().ofExact(found.exact().plus(more)));
            amounts.add(found.dimension().ofExact(found.exact().plus(Ratio.of(40))));
        });
        return amounts;
    }

    private static <Q extends Quantity<Q>, M extends Quantity<M>> Optional<Q> given(
            Inverse<Q, M> inverse, FactSheet facts, M value) {
        try {
            return inverse.formula()
                    .evaluate(with(facts, inverse.measure(), value))
                    .outcome()
                    .amount();
        } catch (ArithmeticException tooLarge) {
            assertThat(tooLarge).isNotNull();
            return Optional.empty();
        }
    }

    private static <Q extends Quantity<Q>, M extends Quantity<M>> void assertHoldsWhereTheOracleSays(
            Inverse<Q, M> inverse, Solution<M> reaching, Solution<M> within, FactSheet facts, Q amount) {
        Ratio step = inverse.measure().dimension().isWhole() ? Ratio.ONE : Ratio.of(1, 2);
        for (int i = 0; i < FEW; i++) {
            M value = inverse.measure().dimension().ofExact(step.times(Ratio.of(i)));
            Fraction found = new Oracle(with(facts, inverse.measure(), value)).result(inverse.formula());
            int order = found.compareTo(Fraction.of(amount));
            assertThat(reaching.holds(value)).isEqualTo(Truth.of(order >= 0));
            assertThat(within.holds(value)).isEqualTo(Truth.of(order <= 0));
        }
    }

    private static <M extends Quantity<M>> FactSheet with(FactSheet facts, Measure<M> measure, M value) {
        return FactSheetArbitraries.with(facts, measure.name(), Outcome.exact(value));
    }

    private static <Q extends Quantity<Q>> boolean isStraight(Inverse<Q, ?> inverse, Q amount) {
        try {
            return inverse.reaching(amount) != null && inverse.within(amount) != null;
        } catch (IllegalArgumentException itself) {
            assertThat(itself).hasMessageContaining("must not multiply");
            return false;
        }
    }

    private static <Q extends Quantity<Q>, M extends Quantity<M>> Optional<Inverse<Q, M>> inverse(
            Formula<Q> formula, Measure<M> measure, FactSheet facts) {
        try {
            return Optional.of(formula.inverse(measure, facts));
        } catch (IllegalArgumentException neither) {
            assertThat(neither).hasMessageContaining("must have a direction in " + measure);
            assertThat(formula.direction(measure)).isEqualTo(Direction.NEITHER);
            return Optional.empty();
        }
    }

    @Property(tries = 1_000)
    void whatIsSettledWithoutAFactAndAssumesNothingStaysWithIt(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll("names") Set<String> names) {
        Assume.that(!formula.toString().contains(" stated"));
        FactSheet less = FactSheetArbitraries.without(facts, names);
        for (Measure<?> measure : SampleVariables.MEASURES) {
            if (formula.reads().variables().contains(measure)) {
                assertOnlyWidens(formula, measure, facts, less);
            }
        }
    }

    @Provide
    Arbitrary<Set<String>> names() {
        return known().flatMap(sheet -> Arbitraries.of(FactSheetArbitraries.names(sheet))
                .set()
                .ofMinSize(1)
                .ofMaxSize(3));
    }

    private static <Q extends Quantity<Q>, M extends Quantity<M>> void assertOnlyWidens(
            Formula<Q> formula, Measure<M> measure, FactSheet facts, FactSheet less) {
        Optional<Inverse<Q, M>> all = inverse(formula, measure, facts);
        Optional<Inverse<Q, M>> some = inverse(formula, measure, less);
        if (all.isEmpty() || some.isEmpty()) {
            return;
        }
        for (Q amount : amounts(all.get(), facts, Ratio.of(10))) {
            if (isStraight(all.get(), amount) && isStraight(some.get(), amount)) {
                Solution<M> known = all.get().reaching(amount);
                Solution<M> fewer = some.get().reaching(amount);
                Statistics.label("of less").collect(fewer.kind());
                if (fewer.kind() == Solution.Kind.UNDETERMINED) {
                    assertThat(fewer.missing()).isNotEmpty().doesNotContain(measure.name());
                } else if (fewer.assumptions().isEmpty()) {
                    assertThat(fewer).isEqualTo(known);
                }
            }
        }
    }
}
