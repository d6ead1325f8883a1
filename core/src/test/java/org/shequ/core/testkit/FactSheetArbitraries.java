package org.shequ.core.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Blocks;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** Generators of fact sheets over {@link SampleVariables}: all known, some unknown, some known within a small range. */
public final class FactSheetArbitraries {
    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2022;
    private static final int SMALL = 60;

    private FactSheetArbitraries() {}

    /** {@return sheets that answer every sample variable, for a year from 2012 to 2022} */
    public static Arbitrary<FactSheet> known() {
        Arbitrary<Map<String, Outcome<?>>> quantities = Arbitraries.just(new HashMap<>());
        for (Measure<?> measure : SampleVariables.MEASURES) {
            quantities = with(quantities, measure);
        }
        Arbitrary<Map<String, Outcome<?>>> measured = quantities;
        return Arbitraries.integers()
                .between(FIRST_YEAR, LAST_YEAR)
                .flatMap(year -> Combinators.combine(
                                measured,
                                figures(year),
                                Arbitraries.of(true, false).list().ofSize(SampleVariables.TRUTHS.size()),
                                Arbitraries.of(SampleVariables.SETTLEMENT.values()),
                                days(year),
                                fillings(),
                                Arbitraries.of("510402001001", "510104003002", "620982101201", "370102001001"))
                        .as((facts, figures, truths, settlement, days, fillings, code) -> {
                            FactSheet.Builder sheet = FactSheet.builder();
                            sheet.year(FiscalYear.of(year)).place(DivisionCode.of(code));
                            sheet.putAllQuantities(facts).putAllQuantities(figures);
                            for (int i = 0; i < truths.size(); i++) {
                                sheet.putTruths(SampleVariables.TRUTHS.get(i).name(), truths.get(i));
                            }
                            sheet.putCategories(SampleVariables.SETTLEMENT.name(), Set.of(settlement));
                            sheet.putDays(SampleVariables.TRAININGS.name(), days);
                            return sheet.putAllFillings(fillings).build();
                        }))
                .withoutEdgeCases();
    }

    /**
     * Returns sheets in which some facts are unknown altogether.
     *
     * @param unknown how many, from 0
     * @return the generator
     */
    public static Arbitrary<FactSheet> missing(int unknown) {
        return known().flatMap(sheet ->
                Arbitraries.of(names(sheet)).set().ofSize(unknown).map(names -> without(sheet, names)));
    }

    /**
     * Returns sheets in which some measures of whole numbers are known within a range of at most 60 only.
     *
     * @param open how many, from 0 to 5
     * @return the generator
     */
    public static Arbitrary<FactSheet> bounded(int open) {
        List<Measure<?>> whole = SampleVariables.MEASURES.stream()
                .filter(measure -> measure.dimension().isWhole())
                .toList();
        return Combinators.combine(
                        known(),
                        Arbitraries.of(whole).set().ofSize(open),
                        Arbitraries.integers().between(0, SMALL),
                        Arbitraries.integers().between(1, SMALL))
                .as((sheet, measures, low, width) -> {
                    FactSheet narrowed = sheet;
                    for (Measure<?> measure : measures) {
                        narrowed = within(narrowed, measure, low, low + width);
                    }
                    return narrowed;
                })
                .withoutEdgeCases();
    }

    /**
     * Returns the names of all that a sheet knows, each as it would be reported among what is missing.
     *
     * @param sheet the sheet
     * @return the names, in order
     */
    public static List<String> names(FactSheet sheet) {
        Set<String> names = new TreeSet<>(sheet.quantities().keySet());
        SampleVariables.TRUTHS.stream()
                .filter(truth -> sheet.truths().containsKey(truth.name()))
                .forEach(truth -> names.add(truth.settledBy()));
        names.addAll(sheet.categories().keySet());
        names.addAll(sheet.days().keySet());
        sheet.fillings().keySet().forEach(name -> names.add("parameters[" + name + "]"));
        sheet.place().ifPresent(place -> names.add("code"));
        return List.copyOf(names);
    }

    /**
     * Returns a sheet that no longer knows some facts.
     *
     * @param sheet the sheet
     * @param names the facts, as {@link #names} names them
     * @return a sheet that knows the rest
     */
    public static FactSheet without(FactSheet sheet, Set<String> names) {
        return rest(sheet, names).build();
    }

    private static FactSheet.Builder rest(FactSheet sheet, Set<String> names) {
        FactSheet.Builder rest = FactSheet.builder();
        rest.year(sheet.year()).at(sheet.at());
        if (sheet.place().isPresent() && !names.contains("code")) {
            rest.place(sheet.place());
        }
        sheet.quantities().forEach((name, value) -> {
            if (!names.contains(name)) {
                rest.putQuantities(name, value);
            }
        });
        for (TruthMeasure truth : SampleVariables.TRUTHS) {
            Boolean value = sheet.truths().get(truth.name());
            if (value != null && !names.contains(truth.settledBy())) {
                rest.putTruths(truth.name(), value);
            }
        }
        sheet.categories().forEach((name, values) -> {
            if (!names.contains(name)) {
                rest.putCategories(name, values);
            }
        });
        sheet.days().forEach((name, days) -> {
            if (!names.contains(name)) {
                rest.putDays(name, days);
            }
        });
        sheet.fillings().forEach((name, formula) -> {
            if (!names.contains("parameters[" + name + "]")) {
                rest.putFillings(name, formula);
            }
        });
        return rest;
    }

    /**
     * Returns a sheet that knows a quantity, whatever it knew of it before.
     *
     * @param sheet the sheet
     * @param name the name of the measure or figure
     * @param value what is known of it now
     * @return the sheet
     */
    public static FactSheet with(FactSheet sheet, String name, Outcome<?> value) {
        return rest(sheet, Set.of(name)).putQuantities(name, value).build();
    }

    /**
     * Returns a sheet that knows more.
     *
     * @param sheet the sheet
     * @param more writes down what it does not know yet
     * @return the sheet
     */
    public static FactSheet with(FactSheet sheet, Consumer<FactSheet.Builder> more) {
        FactSheet.Builder all = rest(sheet, Set.of());
        more.accept(all);
        return all.build();
    }

    /**
     * Returns a sheet that knows a quantity within a range only.
     *
     * @param <Q> the quantity
     * @param sheet the sheet
     * @param measure the measure
     * @param low the lowest value, in base units
     * @param high the highest value, in base units
     * @return the sheet
     */
    public static <Q extends Quantity<Q>> FactSheet within(FactSheet sheet, Measure<Q> measure, long low, long high) {
        Dimension<Q> dimension = measure.dimension();
        Bounds<Q> bounds = Bounds.between(dimension.ofExact(Ratio.of(low)), dimension.ofExact(Ratio.of(high)));
        return with(sheet, measure.name(), Outcome.bounded(bounds, Set.of(measure.name())));
    }

    /** Members, staff and months are few, the rest is of everyday size. */
    private static <Q extends Quantity<Q>> Arbitrary<Map<String, Outcome<?>>> with(
            Arbitrary<Map<String, Outcome<?>>> facts, Measure<Q> measure) {
        Dimension<Q> dimension = measure.dimension();
        boolean few = FormulaArbitraries.HEADS.contains(measure) || measure == Measures.COMMITTEE_MEMBER_MONTHS;
        return with(
                facts, measure.name(), few ? FormulaArbitraries.few(dimension) : FormulaArbitraries.figures(dimension));
    }

    private static <Q extends Quantity<Q>> Arbitrary<Map<String, Outcome<?>>> with(
            Arbitrary<Map<String, Outcome<?>>> facts, String name, Arbitrary<Q> values) {
        return Combinators.combine(facts, values).as((known, value) -> {
            Map<String, Outcome<?>> all = new HashMap<>(known);
            all.put(name, Outcome.exact(value));
            return all;
        });
    }

    /** Wages, a tariff, and the index of each year: rises and falls of up to a half. */
    private static Arbitrary<Map<String, Outcome<?>>> figures(int year) {
        Arbitrary<Map<String, Outcome<?>>> figures = Arbitraries.just(new HashMap<>());
        figures = with(figures, "wage.social[" + year + "]", FormulaArbitraries.figures(Dimension.YUAN));
        figures = with(figures, "wage.social[" + (year - 1) + "]", FormulaArbitraries.figures(Dimension.YUAN));
        figures = with(figures, "tariff.residential[WATER][" + year + "]", FormulaArbitraries.figures(Dimension.RATIO));
        int years = LAST_YEAR - FIRST_YEAR + 2;
        Arbitrary<List<Integer>> rises =
                Arbitraries.integers().between(-5_000, 5_000).list().ofSize(years);
        return Combinators.combine(figures, rises).as((known, parts) -> {
            Map<String, Outcome<?>> all = new HashMap<>(known);
            for (int i = 0; i < years; i++) {
                String name = SampleVariables.INDEX + "[" + (FIRST_YEAR - 1 + i) + "]";
                all.put(name, Outcome.exact(Ratio.of(parts.get(i), 10_000)));
            }
            return all;
        });
    }

    private static Arbitrary<List<LocalDate>> days(int year) {
        return Arbitraries.longs()
                .between(0, 4 * 365)
                .map(back -> LocalDate.of(year, 12, 31).plusMonths(2).minusDays(back))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<Map<String, Formula<?>>> fillings() {
        Arbitrary<Map<String, Formula<?>>> fillings = Arbitraries.just(new HashMap<>());
        for (Parameter<?> parameter : SampleVariables.PARAMETERS) {
            fillings = Combinators.combine(fillings, filling(parameter.dimension()))
                    .as((known, formula) -> {
                        Map<String, Formula<?>> all = new HashMap<>(known);
                        all.put(parameter.name(), formula);
                        return all;
                    });
        }
        return fillings;
    }

    private static <Q extends Quantity<Q>> Arbitrary<Formula<Q>> filling(Dimension<Q> dimension) {
        Arbitrary<Q> figures = FormulaArbitraries.few(dimension);
        return Arbitraries.oneOf(
                figures.map(Flat::of),
                figures.map(amount -> PerBlock.of(amount, Ratio.of(1_000), Measures.HOUSEHOLDS, Blocks.STARTED)));
    }
}
