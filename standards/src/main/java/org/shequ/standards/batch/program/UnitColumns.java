package org.shequ.standards.batch.program;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.measure.ExactReading;
import org.shequ.standards.measure.UnitFacts;

/** Puts units into columns; one that they do not hold in full is kept as it is. */
final class UnitColumns {
    private final UnitPath path;
    private final Collection<Variable> variables;
    private final List<DivisionCode> compiled;
    private final Map<DivisionCode, Integer> places = new HashMap<>();

    UnitColumns(List<DivisionCode> places, Collection<Variable> variables, UnitPath path) {
        this.path = path;
        this.variables = variables;
        this.compiled = places;
        for (int i = 0; i < places.size(); i++) {
            this.places.putIfAbsent(places.get(i), i);
        }
    }

    /** The columns; a unit that they do not hold in full is kept as it is. */
    FactColumns of(List<? extends Unit> units) {
        FactColumns.Builder builder = FactColumns.builder(units.size());
        Odd odd = fill(units, builder);
        for (int row = 0; row < units.size(); row++) {
            if (odd.isOdd(row)) {
                builder.unit(row, units.get(row));
            }
        }
        return builder.build();
    }

    /** The columns, which keep all units and tell of each what they do not hold. */
    FactColumns keeping(List<? extends Unit> units) {
        FactColumns.Builder builder = FactColumns.builder(units.size()).units(units);
        Odd odd = fill(units, builder);
        for (int row = 0; row < units.size(); row++) {
            if (odd.isWhole[row]) {
                builder.unit(row, units.get(row));
            }
        }
        odd.names.forEach(builder::beside);
        return builder.build();
    }

    private Odd fill(List<? extends Unit> units, FactColumns.Builder builder) {
        Odd odd = new Odd(units.size());
        int[] places = places(units);
        builder.places(places);
        for (int row = 0; row < units.size(); row++) {
            Unit unit = units.get(row);
            odd.isWhole[row] = !unit.kind().subject().equals(UnitKind.COMMUNITY.subject()) || !isSound(unit);
        }
        for (Variable variable : variables) {
            column(variable, units, builder, places, odd);
        }
        return odd;
    }

    /** The rows that columns do not hold: as wholes, or some facts of them. */
    private static final class Odd {
        private final boolean[] isWhole;
        private final Map<Integer, Set<String>> names = new HashMap<>();

        Odd(int rows) {
            this.isWhole = new boolean[rows];
        }

        boolean isOdd(int row) {
            return isWhole[row] || names.containsKey(row);
        }

        void add(int row, Variable variable) {
            names.computeIfAbsent(row, absent -> new HashSet<>()).add(variable.name());
        }
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
        if (own == null) {
            Optional<DivisionCode> above = code.parent();
            if (above.isEmpty()) {
                throw new IllegalArgumentException(
                        "place (" + code + ") must lie in one of the " + places.size() + " places compiled for");
            }
            own = place(above.get());
            if (code.level() != DivisionLevel.VILLAGE) {
                places.put(code, own);
            }
        }
        return own;
    }

    private boolean isSound(Unit unit) {
        try {
            path.check(unit);
            return true;
        } catch (IllegalArgumentException undeclared) {
            return false;
        }
    }

    private void column(
            Variable variable, List<? extends Unit> units, FactColumns.Builder builder, int[] places, Odd odd) {
        int rows = units.size();
        PlaceReadings readings = new PlaceReadings(variable, path, compiled);
        long[] values = variable instanceof Measure<?> ? new long[rows] : new long[0];
        long[] known = new long[(values.length + 63) >> 6];
        byte[] codes = new byte[rows - values.length];
        for (int row = 0; row < rows; row++) {
            if (odd.isWhole[row]) {
                continue;
            }
            Unit unit = units.get(row);
            long read = readings.read(unit, places[row]);
            if (read == ExactReading.UNFIT) {
                boolean isHeld = variable instanceof Measure<?> measure
                        ? quantity(measure, unit, values, known, row)
                        : code(variable, unit, codes, row);
                if (!isHeld) {
                    odd.add(row, variable);
                }
            } else if (values.length == 0) {
                codes[row] = (byte) (1 + read);
            } else if (read != ExactReading.UNKNOWN) {
                values[row] = read;
                known[row >> 6] |= 1L << row;
            }
        }
        if (variable instanceof Measure<?>) {
            builder.amounts(variable.name(), values, known);
        } else if (!(variable instanceof OccurrenceMeasure)) {
            builder.codes(variable.name(), codes);
        }
    }

    /** Puts a quantity into a column; false if a column cannot tell what is known of it. */
    private boolean quantity(Measure<?> measure, Unit unit, long[] values, long[] known, int row) {
        try {
            Optional<Facts> facts = path.facts(unit, measure);
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
        return path.blank(unit.code(), measure)
                .map(blank -> blank.quantity(measure).equals(outcome))
                .orElse(false);
    }

    private boolean code(Variable variable, Unit unit, byte[] codes, int row) {
        try {
            Optional<Facts> facts = path.facts(unit, variable);
            if (facts.isEmpty()) {
                return true;
            }
            if (variable instanceof OccurrenceMeasure occurrences) {
                return facts.get().occurrences(occurrences).isEmpty() && !isKnownOfEach(occurrences, facts.get());
            }
            if (isAttestedByItem(variable, unit)) {
                return false;
            }
            codes[row] = (byte) Variant.code(facts.get(), variable);
            return variable instanceof TruthMeasure || isOneOrAll((CategoryMeasure) variable, facts.get());
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static boolean isKnownOfEach(OccurrenceMeasure occurrences, Facts facts) {
        try {
            return facts instanceof UnitFacts unit
                    && unit.occurrencesEach(occurrences).isPresent();
        } catch (IllegalArgumentException together) {
            return false; // they are not those of persons or pairings
        }
    }

    private static boolean isAttestedByItem(Variable variable, Unit unit) {
        return variable instanceof TruthMeasure
                && unit.attested().entrySet().stream()
                        .anyMatch(each -> !each.getValue().items().isEmpty()
                                && variable.name().equals("attested[" + each.getKey() + "]"));
    }

    private static boolean isOneOrAll(CategoryMeasure category, Facts facts) {
        Set<String> possible = facts.category(category);
        return possible.size() == 1 || possible.size() == category.values().size();
    }
}
