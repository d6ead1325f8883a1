package org.shequ.standards.batch.program;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.batch.FactColumns;

/** Puts units into columns; one that they do not hold in full is kept as it is. */
final class UnitColumns {
    private final CompiledBudgets policy;
    private final Map<DivisionCode, Integer> places = new HashMap<>();

    UnitColumns(CompiledBudgets policy) {
        this.policy = policy;
        for (int i = 0; i < policy.places().size(); i++) {
            places.putIfAbsent(policy.places().get(i), i);
        }
    }

    FactColumns of(List<? extends Unit> units) {
        FactColumns.Builder builder = FactColumns.builder(units.size());
        boolean[] isOdd = new boolean[units.size()];
        builder.places(places(units));
        for (int row = 0; row < isOdd.length; row++) {
            Unit unit = units.get(row);
            isOdd[row] = !unit.kind().subject().equals(UnitKind.COMMUNITY.subject()) || !isSound(unit);
        }
        for (Variable variable : policy.variables()) {
            column(variable, units, builder, isOdd);
        }
        for (int row = 0; row < isOdd.length; row++) {
            if (isOdd[row]) {
                builder.unit(row, units.get(row));
            }
        }
        return builder.build();
    }

    private int[] places(List<? extends Unit> units) {
        int[] column = new int[units.size()];
        for (int row = 0; row < column.length; row++) {
            column[row] = units.get(row).code().map(this::place).orElse(-1);
        }
        return column;
    }

    private int place(DivisionCode code) {
        Integer own = places.get(code);
        if (own != null) {
            return own;
        }
        List<DivisionCode> above = code.ancestors();
        return above.stream()
                .filter(places::containsKey)
                .max(java.util.Comparator.comparing(DivisionCode::level))
                .map(places::get)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unit (" + code + ") must lie in one of the " + places.size() + " places compiled for"));
    }

    private boolean isSound(Unit unit) {
        try {
            policy.plain().check(unit);
            return true;
        } catch (IllegalArgumentException undeclared) {
            return false;
        }
    }

    private void column(Variable variable, List<? extends Unit> units, FactColumns.Builder builder, boolean[] isOdd) {
        if (variable instanceof Measure<?> measure) {
            long[] values = new long[isOdd.length];
            long[] known = new long[(isOdd.length + 63) >> 6];
            for (int row = 0; row < isOdd.length; row++) {
                if (!isOdd[row] && !quantity(measure, units.get(row), values, known, row)) {
                    isOdd[row] = true;
                }
            }
            builder.amounts(variable.name(), values, known);
            return;
        }
        byte[] codes = new byte[isOdd.length];
        for (int row = 0; row < isOdd.length; row++) {
            if (!isOdd[row] && !code(variable, units.get(row), codes, row)) {
                isOdd[row] = true;
            }
        }
        if (!(variable instanceof OccurrenceMeasure)) {
            builder.codes(variable.name(), codes);
        }
    }

    /** Puts a quantity into a column; false if a column cannot tell what is known of it. */
    private boolean quantity(Measure<?> measure, Unit unit, long[] values, long[] known, int row) {
        try {
            Optional<Facts> facts = policy.plain().facts(unit, measure);
            if (facts.isEmpty()) {
                return true;
            }
            Outcome<?> outcome = facts.get().quantity(measure);
            if (outcome.amount().isEmpty()) {
                return isPlainlyMissing(outcome, measure, unit);
            }
            Ratio steps = outcome.amount().get().exact().dividedBy(Column.scale(measure.dimension()));
            if (!steps.isWhole() || steps.numerator().bitLength() >= Long.SIZE) {
                return false;
            }
            values[row] = steps.toLong(RoundingMode.UNNECESSARY, measure.name());
            known[row >> 6] |= 1L << (row & 63);
            return true;
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return false;
        }
    }

    /** Whether it is missing as it is of a unit of which nothing is known. */
    private boolean isPlainlyMissing(Outcome<?> outcome, Measure<?> measure, Unit unit) {
        return policy.plain()
                .blank(unit.code(), measure)
                .map(blank -> blank.quantity(measure).equals(outcome))
                .orElse(false);
    }

    private boolean code(Variable variable, Unit unit, byte[] codes, int row) {
        try {
            Optional<Facts> facts = policy.plain().facts(unit, variable);
            if (facts.isEmpty()) {
                return true;
            }
            if (variable instanceof OccurrenceMeasure occurrences) {
                return facts.get().occurrences(occurrences).isEmpty();
            }
            codes[row] = (byte) Variant.code(facts.get(), variable);
            return variable instanceof TruthMeasure || isOneOrAll((CategoryMeasure) variable, facts.get());
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static boolean isOneOrAll(CategoryMeasure category, Facts facts) {
        Set<String> possible = facts.category(category);
        return possible.size() == 1 || possible.size() == category.values().size();
    }
}
