package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.core.testkit.FactSheetArbitraries;
import org.shequ.core.testkit.FormulaArbitraries;
import org.shequ.core.testkit.SampleVariables;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.rule.Role;

/** Any formula under any condition gives from columns what it gives of the facts of a row, or leaves the row to the plain path. */
class AlgebraProperties {
    private static final int ROWS = 12;
    private static final String RULE = "X-1-1";

    @Provide
    Arbitrary<Formula<Yuan>> formulas() {
        return FormulaArbitraries.yuan();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return FormulaArbitraries.conditions();
    }

    @Provide
    Arbitrary<FactSheet> sheets() {
        return FactSheetArbitraries.known();
    }

    /** Shows one rule at one place; what it leaves open is told as a fault. */
    private record OneRule(Facts place, FundingLine line) implements PlainPath {
        @Override
        public List<DocumentRules> rules(DivisionCode code) {
            return List.of(new DocumentRules(place, List.of(line)));
        }

        @Override
        public TieRule ties() {
            return TieRule.FIRST_LISTED;
        }

        @Override
        public boolean isNet() {
            return false;
        }

        @Override
        public Budget budget(Unit unit) {
            throw new IllegalArgumentException("open");
        }

        @Override
        public Budget budget(Optional<DivisionCode> code, UnaryOperator<Facts> facts) {
            throw new IllegalArgumentException("open");
        }

        @Override
        public void check(Unit unit) {}

        @Override
        public Optional<Facts> blank(Optional<DivisionCode> code, Variable variable) {
            return Optional.empty();
        }

        @Override
        public Optional<Facts> facts(Unit unit, Variable variable) {
            return Optional.empty();
        }

        @Override
        public Optional<ToLongFunction<Unit>> reading(Optional<DivisionCode> place, Variable variable) {
            throw new UnsupportedOperationException("no units are read");
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void columnsGiveWhatFactsGive(
            @ForAll("formulas") Formula<Yuan> formula,
            @ForAll("conditions") Condition condition,
            @ForAll("sheets") FactSheet sheet,
            @ForAll Random random) {
        Condition applies = random.nextInt(3) == 0 ? condition : AllOf.of(List.of());
        CostShare share = CostShare.parse("CITY=3,COUNTY=7");
        FundingLine line = new FundingLine(RULE, RULE, Role.NORM, List.of("use"), applies, formula, List.of(), share);
        CompiledBudgets compiled =
                new CompiledBudgets(new OneRule(ofPlace(sheet), line), List.of(DivisionCode.of("510402")));
        List<FactSheet> rows = rows(sheet, random);
        BudgetColumns out = compiled.newResult(ROWS);
        compiled.budget(columns(rows), out);
        for (int row = 0; row < ROWS; row++) {
            check(line, rows.get(row), out, row);
        }
    }

    private static void check(FundingLine line, FactSheet facts, BudgetColumns out, int row) {
        byte status = out.status(RULE)[row];
        Statistics.label("told").collect(status).coverage(all -> {
            all.check(BudgetColumns.ERROR).percentage(share -> share < 40);
            all.check(BudgetColumns.BOUNDED).count(count -> count > 100);
            all.check(BudgetColumns.UNDETERMINED).count(count -> count > 100);
        });
        if (status == BudgetColumns.ERROR) {
            return;
        }
        Truth applies = line.applies().decide(facts).truth();
        String what = line.formula() + " if " + line.applies() + " of " + facts;
        assertThat(status == BudgetColumns.NO_LINE).as(what).isEqualTo(applies == Truth.FALSE);
        if (applies != Truth.FALSE) {
            Formula<Yuan> amount = applies == Truth.TRUE
                    ? line.formula()
                    : Chosen.of(line.applies(), line.formula(), Flat.of(Yuan.ZERO));
            check(amount.evaluate(facts).outcome(), line, out, row, what);
        }
    }

    private static void check(Outcome<Yuan> outcome, FundingLine line, BudgetColumns out, int row, String what) {
        byte expected = switch (outcome.status()) {
            case EXACT -> BudgetColumns.EXACT;
            case BOUNDED -> BudgetColumns.BOUNDED;
            case UNDETERMINED -> BudgetColumns.UNDETERMINED;
        };
        assertThat(out.status(RULE)[row]).as(what).isEqualTo(expected);
        assertThat(out.low(RULE)[row])
                .as(what)
                .isEqualTo(outcome.low().orElseThrow().fen());
        assertThat(out.high(RULE)[row])
                .as(what)
                .isEqualTo(outcome.high().map(Yuan::fen).orElse(BudgetColumns.NO_HIGH));
        if (outcome.amount().isPresent()) {
            assertThat(out.amount(RULE)[row])
                    .as(what)
                    .isEqualTo(outcome.amount().get().fen());
            line.own()
                    .split(outcome.amount().get())
                    .amounts()
                    .forEach((payer, share) ->
                            assertThat(out.uses().share(payer)[row]).as(what).isEqualTo(share.fen()));
        }
    }

    /** The figures, law and time of a sheet, without what it says of a unit. */
    private static FactSheet ofPlace(FactSheet sheet) {
        FactSheet.Builder rest = FactSheet.builder();
        rest.year(sheet.year()).at(sheet.at()).place(sheet.place()).putAllFillings(sheet.fillings());
        Set<String> measures =
                Set.copyOf(SampleVariables.MEASURES.stream().map(Measure::name).toList());
        sheet.quantities().forEach((name, value) -> {
            if (!measures.contains(name)) {
                rest.putQuantities(name, value);
            }
        });
        return rest.build();
    }

    /** A first row as the sheet says, then rows of which one or another fact is missing, or very large. */
    private static List<FactSheet> rows(FactSheet sheet, Random random) {
        List<FactSheet> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            FactSheet.Builder facts = FactSheet.builder();
            FactSheet place = ofPlace(sheet);
            facts.year(place.year())
                    .at(place.at())
                    .place(place.place())
                    .putAllFillings(place.fillings())
                    .putAllQuantities(place.quantities());
            boolean isWhole = row % 3 == 0;
            for (Measure<?> measure : SampleVariables.MEASURES) {
                if (isWhole || random.nextInt(4) > 0) {
                    put(measure, sheet, facts, random);
                }
            }
            SampleVariables.TRUTHS.stream()
                    .filter(truth -> isWhole || random.nextInt(4) > 0)
                    .forEach(truth -> facts.putTruths(truth.name(), random.nextBoolean()));
            List<String> values = SampleVariables.SETTLEMENT.values();
            if (isWhole || random.nextBoolean()) {
                facts.putCategories("settlement", Set.of(values.get(random.nextInt(values.size()))));
            }
            rows.add(facts.build());
        }
        return rows;
    }

    private static <Q extends Quantity<Q>> void put(
            Measure<Q> measure, FactSheet sheet, FactSheet.Builder facts, Random random) {
        Ratio scale = Column.scale(measure.dimension());
        Ratio value = sheet.quantity(measure).amount().orElseThrow().exact();
        Ratio varied = value.plus(Ratio.of(random.nextInt(5))).times(Ratio.of(random.nextInt(3)));
        Ratio steps = varied.dividedBy(scale).floor();
        if (random.nextInt(60) == 0) {
            steps = Ratio.of(random.nextLong() >>> (1 + random.nextInt(40)));
        }
        facts.putQuantities(measure.name(), Outcome.exact(measure.dimension().ofExact(steps.times(scale))));
    }

    private static FactColumns columns(List<FactSheet> rows) {
        FactColumns.Builder columns = FactColumns.builder(ROWS);
        for (Measure<?> measure : SampleVariables.MEASURES) {
            long[] values = new long[ROWS];
            long[] known = new long[1];
            for (int row = 0; row < ROWS; row++) {
                Outcome<?> outcome = rows.get(row).quantity(measure);
                values[row] = -row;
                if (outcome.amount().isPresent()) {
                    values[row] = outcome.amount()
                            .get()
                            .exact()
                            .dividedBy(Column.scale(measure.dimension()))
                            .toLong(RoundingMode.UNNECESSARY, measure.name());
                    known[0] |= 1L << row;
                }
            }
            if (LongStream.of(values).allMatch(value -> value == (int) value)) {
                columns.amounts(
                        measure.name(),
                        LongStream.of(values).mapToInt(value -> (int) value).toArray(),
                        known);
            } else {
                columns.amounts(measure.name(), values, known);
            }
        }
        for (TruthMeasure truth : SampleVariables.TRUTHS) {
            byte[] codes = new byte[ROWS];
            for (int row = 0; row < ROWS; row++) {
                Truth told = rows.get(row).truth(truth);
                codes[row] = told == Truth.TRUE ? FactColumns.TRUE : told == Truth.FALSE ? FactColumns.FALSE : 0;
            }
            columns.codes(truth.name(), codes);
        }
        byte[] codes = new byte[ROWS];
        for (int row = 0; row < ROWS; row++) {
            Set<String> told = rows.get(row).category(SampleVariables.SETTLEMENT);
            codes[row] = (byte)
                    (told.size() > 1
                            ? 0
                            : 1
                                    + SampleVariables.SETTLEMENT
                                            .values()
                                            .indexOf(told.iterator().next()));
        }
        return Objects.requireNonNull(columns.codes("settlement", codes).build());
    }
}
