package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.testkit.FactSheetArbitraries;
import org.shequ.core.testkit.FormulaArbitraries;
import org.shequ.core.testkit.SampleVariables;

/** Bounds and three-valued truths against every value that what is unknown may have. */
class BoundingProperties {
    private static final List<Measure<?>> WHOLE = SampleVariables.MEASURES.stream()
            .filter(measure -> measure.dimension().isWhole())
            .toList();

    @Provide
    Arbitrary<Formula<?>> formulas() {
        return FormulaArbitraries.any();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return FormulaArbitraries.conditions();
    }

    @Provide
    Arbitrary<FactSheet> known() {
        return FactSheetArbitraries.known();
    }

    @Provide
    Arbitrary<Measure<?>> whole() {
        return Arbitraries.of(WHOLE);
    }

    @Property(tries = 3_000)
    void oneMissingNumberIsBoundedExactly(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll("whole") Measure<?> any,
            @ForAll @IntRange(max = 50) int low,
            @ForAll @IntRange(min = 1, max = 60) int width) {
        Measure<?> measure = read(formula.reads(), 0, any);
        FactSheet open = FactSheetArbitraries.within(facts, measure, low, low + width);
        Outcome<?> outcome = formula.evaluate(open).outcome();
        Statistics.label("bounds")
                .collect(outcome.status())
                .coverage(all -> all.check(Outcome.Status.BOUNDED).percentage(share -> share > 10));
        assertThat(hull(outcome)).isEqualTo(hull(formula, values(open, measure, low, low + width), open));
    }

    @Property(tries = 2_000)
    void oneMissingTruthCategoryOrPlaceIsBoundedExactly(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll @IntRange(max = 3) int which) {
        List<FactSheet> worlds = worlds(facts, which);
        FactSheet open = hidden(facts, which);
        assertThat(hull(formula.evaluate(open).outcome())).isEqualTo(hull(formula, worlds, open));
    }

    @Property(tries = 2_000)
    void conditionsAreDecidedWhereEveryValueAgreesAndOnlyThere(
            @ForAll("conditions") Condition condition,
            @ForAll("known") FactSheet facts,
            @ForAll("whole") Measure<?> any,
            @ForAll @IntRange(max = 7) int which) {
        Measure<?> measure = read(condition.reads(), 0, any);
        FactSheet open = which <= 3 ? hidden(facts, which) : FactSheetArbitraries.within(facts, measure, 5, 35);
        List<FactSheet> worlds = which <= 3 ? worlds(facts, which) : values(open, measure, 5, 35);
        Set<Truth> truths = new TreeSet<>();
        worlds.forEach(world -> truths.add(Truth.of(condition.accept(new Oracle(world, open)))));
        Truth expected = truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN;
        Decision decision = condition.decide(open);
        assertThat(decision.truth()).isEqualTo(expected);
        assertThat(decision.missing().isEmpty()).isEqualTo(expected.isKnown());
        Statistics.label("truths")
                .collect(expected)
                .coverage(all -> all.check(Truth.UNKNOWN).percentage(share -> share > 1));
    }

    @Property(tries = 2_000)
    void twoMissingFactsAreEnclosedAndMostlyBoundedExactly(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll("whole") Measure<?> any,
            @ForAll("whole") Measure<?> other,
            @ForAll @IntRange(max = 50) int low) {
        Measure<?> one = read(formula.reads(), 0, any);
        Measure<?> two = read(formula.reads(), 1, other);
        FactSheet open =
                FactSheetArbitraries.within(FactSheetArbitraries.within(facts, one, low, low + 10), two, low, low + 12);
        List<FactSheet> worlds = new ArrayList<>();
        for (FactSheet world : values(open, one, low, low + (one.equals(two) ? 12 : 10))) {
            worlds.addAll(one.equals(two) ? List.of(world) : values(world, two, low, low + 12));
        }
        List<String> bound = hull(formula.evaluate(open).outcome());
        List<String> exact = hull(formula, worlds, open);
        assertThat(Fraction.of(Ratio.parse(bound.get(0)))).isLessThanOrEqualTo(Fraction.of(Ratio.parse(exact.get(0))));
        assertThat(Fraction.of(Ratio.parse(bound.get(1))))
                .isGreaterThanOrEqualTo(Fraction.of(Ratio.parse(exact.get(1))));
        Statistics.label("tight")
                .collect(bound.equals(exact))
                .coverage(all -> all.check(true).percentage(share -> share > 97));
    }

    @Property(tries = 2_000)
    void aMissingAreaIsEnclosed(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll @IntRange(max = 50) int low) {
        FactSheet open = FactSheetArbitraries.within(facts, SampleVariables.PREMISES, low, low + 20);
        Outcome<?> outcome = formula.evaluate(open).outcome();
        for (int twelfth = 12 * low; twelfth <= 12 * (low + 20); twelfth++) {
            Ratio area = Ratio.of(twelfth, 12);
            FactSheet world = known(open, SampleVariables.PREMISES, area);
            assertEncloses(outcome, new Oracle(world, open).result(formula));
        }
    }

    @Property(tries = 2_000)
    void anUnboundedMeasureIsBoundedBelowByItsLowEnd(
            @ForAll("formulas") Formula<?> formula, @ForAll("known") FactSheet facts) {
        for (Measure<?> measure : WHOLE) {
            boolean rises = formula.direction(measure) == Direction.NON_DECREASING;
            if (rises && !measure.equals(Measures.COMMITTEE_MEMBER_MONTHS)) {
                FactSheet open = FactSheetArbitraries.without(facts, Set.of(measure.name()));
                Outcome<?> outcome = formula.evaluate(open).outcome();
                assertThat(Fraction.of((Quantity<?>) outcome.low().orElseThrow()))
                        .usingComparator(Fraction::compareTo)
                        .isEqualTo(new Oracle(known(open, measure, Ratio.ZERO), open).result(formula));
                assertEncloses(outcome, new Oracle(known(open, measure, Ratio.of(10_000)), open).result(formula));
                Statistics.label("unbounded").collect(outcome.status());
            }
        }
    }

    @Property(tries = 2_000)
    void supplyingAFactNeverWidensAndAllThatIsMissingSettles(
            @ForAll("formulas") Formula<?> formula,
            @ForAll("known") FactSheet facts,
            @ForAll @IntRange(min = 1, max = 6) int many,
            @ForAll Random random) {
        Assume.that(!formula.describe(Locale.ENGLISH).contains(" stated"));
        List<String> names = new ArrayList<>(FactSheetArbitraries.names(facts));
        names.remove(Measures.COMMITTEE_MEMBER_MONTHS.name());
        names.removeIf(name -> name.startsWith("parameters"));
        Collections.shuffle(names, random);
        Set<String> hidden = new TreeSet<>(names.subList(0, many));
        Outcome<?> outcome =
                formula.evaluate(FactSheetArbitraries.without(facts, hidden)).outcome();
        assertThat(hidden).containsAll(outcome.missing());
        for (String name : hidden) {
            Set<String> rest = new TreeSet<>(hidden);
            rest.remove(name);
            Outcome<?> next =
                    formula.evaluate(FactSheetArbitraries.without(facts, rest)).outcome();
            assertThat(encloses(outcome, next)).as("%s then %s", outcome, next).isTrue();
            assertThat(outcome.missing().contains(name) || next.equals(outcome)).isTrue();
        }
        hidden.removeAll(outcome.missing());
        Outcome<?> settled =
                formula.evaluate(FactSheetArbitraries.without(facts, hidden)).outcome();
        assertThat(settled.status()).isEqualTo(Outcome.Status.EXACT);
        assertThat(settled.missing()).isEmpty();
    }

    @Property(tries = 2_000)
    void whatIsMissingSettlesAConditionToo(
            @ForAll("conditions") Condition condition, @ForAll("known") FactSheet facts, @ForAll Random random) {
        Assume.that(!condition.describe(Locale.ENGLISH).contains(" stated"));
        List<String> names = new ArrayList<>(FactSheetArbitraries.names(facts));
        names.remove(Measures.COMMITTEE_MEMBER_MONTHS.name());
        names.removeIf(name -> name.startsWith("parameters"));
        Collections.shuffle(names, random);
        Set<String> hidden = new TreeSet<>(names.subList(0, 12));
        Decision decision = condition.decide(FactSheetArbitraries.without(facts, hidden));
        Truth truth = condition.decide(facts).truth();
        assertThat(decision.truth()).isIn(truth, Truth.UNKNOWN);
        hidden.removeAll(decision.missing());
        assertThat(condition.decide(FactSheetArbitraries.without(facts, hidden)).truth())
                .isEqualTo(truth);
    }

    /** The first or second measure that is read, if there is one. */
    private static Measure<?> read(Reads reads, int index, Measure<?> otherwise) {
        List<Measure<?>> read = new ArrayList<>(WHOLE);
        read.removeIf(measure -> !reads.variables().contains(measure));
        return read.size() > index ? read.get(index) : otherwise;
    }

    private static FactSheet hidden(FactSheet facts, int which) {
        String name = List.of("ruralCommunity", "honours", "settlement", "code").get(which);
        return FactSheetArbitraries.without(facts, Set.of(name));
    }

    private static List<FactSheet> worlds(FactSheet facts, int which) {
        FactSheet open = hidden(facts, which);
        List<FactSheet> worlds = new ArrayList<>();
        if (which <= 1) {
            String truth = SampleVariables.TRUTHS.get(which).name();
            for (boolean value : List.of(true, false)) {
                worlds.add(FactSheetArbitraries.with(open, sheet -> sheet.putTruths(truth, value)));
            }
        } else if (which == 2) {
            for (String value : SampleVariables.SETTLEMENT.values()) {
                worlds.add(FactSheetArbitraries.with(open, sheet -> sheet.putCategories("settlement", Set.of(value))));
            }
        } else {
            for (String code : List.of("510402001001", "510104003002", "620982101201", "370102001001")) {
                worlds.add(FactSheetArbitraries.with(open, sheet -> sheet.place(DivisionCode.of(code))));
            }
        }
        return worlds;
    }

    private static List<FactSheet> values(FactSheet open, Measure<?> measure, int low, int high) {
        List<FactSheet> values = new ArrayList<>();
        for (int value = low; value <= high; value++) {
            values.add(known(open, measure, Ratio.of(value)));
        }
        return values;
    }

    private static <Q extends Quantity<Q>> FactSheet known(FactSheet open, Measure<Q> measure, Ratio value) {
        return FactSheetArbitraries.with(
                open, measure.name(), Outcome.exact(measure.dimension().ofExact(value)));
    }

    private static List<String> hull(Formula<?> formula, List<FactSheet> worlds, FactSheet stated) {
        List<Fraction> all = worlds.stream()
                .map(world -> new Oracle(world, stated).result(formula))
                .sorted()
                .toList();
        return List.of(text(all.get(0)), text(all.get(all.size() - 1)));
    }

    private static List<String> hull(Outcome<?> outcome) {
        return List.of(
                ((Quantity<?>) outcome.low().orElseThrow()).exact().toString(),
                ((Quantity<?>) outcome.high().orElseThrow()).exact().toString());
    }

    private static String text(Fraction value) {
        return Ratio.of(value.over(), value.under()).toString();
    }

    private static void assertEncloses(Outcome<?> outcome, Fraction value) {
        assertThat(Fraction.of((Quantity<?>) outcome.low().orElseThrow())).isLessThanOrEqualTo(value);
        outcome.high()
                .ifPresent(high -> assertThat(Fraction.of((Quantity<?>) high)).isGreaterThanOrEqualTo(value));
    }

    private static boolean encloses(Outcome<?> wide, Outcome<?> narrow) {
        Fraction low = Fraction.of((Quantity<?>) wide.low().orElseThrow());
        boolean below = low.compareTo(Fraction.of((Quantity<?>) narrow.low().orElseThrow())) <= 0;
        boolean above = wide.high().isEmpty()
                || (narrow.high().isPresent()
                        && Fraction.of((Quantity<?>) wide.high().get()).compareTo(Fraction.of((Quantity<?>)
                                        narrow.high().get()))
                                >= 0);
        return below && above;
    }
}
