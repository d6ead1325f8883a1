package org.shequ.standards.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.unit.Unit;

/** A variable, and how it is read of a unit in a situation. */
sealed interface Reading {
    /** What is read. */
    Variable variable();

    /** The reading of a quantity. */
    record OfQuantity<Q extends Quantity<Q>>(
            Measure<Q> variable,
            BiFunction<Unit, Situation, Outcome<Q>> reader,
            Optional<Function<Unit, Optional<Q>>> fact)
            implements Reading {
        OfQuantity(Measure<Q> variable, BiFunction<Unit, Situation, Outcome<Q>> reader) {
            this(variable, reader, Optional.empty());
        }

        /** The reading of one fact, missing under the name of the measure. */
        static <Q extends Quantity<Q>> OfQuantity<Q> fact(Measure<Q> measure, Function<Unit, Optional<Q>> fact) {
            Outcome<Q> unknown = Outcome.undetermined(measure.dimension(), Set.of(measure.name()));
            return new OfQuantity<>(
                    measure,
                    (unit, situation) -> {
                        Optional<Q> known = fact.apply(unit);
                        return known.isPresent() ? Outcome.exact(known.get()) : unknown;
                    },
                    Optional.of(fact));
        }
    }

    /** The reading of a truth. */
    record OfTruth(TruthMeasure variable, BiFunction<Unit, Situation, Truth> reader) implements Reading {
        static OfTruth fact(TruthMeasure measure, BiFunction<Unit, Situation, Optional<Boolean>> fact) {
            return new OfTruth(measure, (unit, situation) -> {
                Optional<Boolean> known = fact.apply(unit, situation);
                return known.isPresent() ? Truth.of(known.get()) : Truth.UNKNOWN;
            });
        }
    }

    /**
     * The reading of dated occurrences, and how they are grouped if they are; days after the one asked about need not be left out.
     */
    record OfOccurrences(
            OccurrenceMeasure variable,
            BiFunction<Unit, Situation, Optional<List<LocalDate>>> reader,
            Optional<Grouped> grouped)
            implements Reading {
        static OfOccurrences fact(OccurrenceMeasure measure, Function<Unit, Optional<List<LocalDate>>> fact) {
            return new OfOccurrences(measure, (unit, situation) -> fact.apply(unit), Optional.empty());
        }
    }

    /** The occurrences of each person or pairing, by its name. */
    record Grouped(Each each, BiFunction<Unit, Situation, Optional<Map<String, List<LocalDate>>>> reader) {}

    /** The reading of a category. */
    record OfCategory(
            CategoryMeasure variable,
            Function<Unit, Set<String>> reader,
            Optional<Function<Unit, ? extends Optional<? extends Enum<?>>>> constant)
            implements Reading {
        OfCategory(CategoryMeasure variable, Function<Unit, Set<String>> reader) {
            this(variable, reader, Optional.empty());
        }

        static OfCategory fact(CategoryMeasure measure, Function<Unit, Optional<String>> fact) {
            Set<String> all = Set.copyOf(measure.values());
            return new OfCategory(measure, unit -> {
                Optional<String> known = fact.apply(unit);
                return known.isPresent() ? Set.of(known.get()) : all;
            });
        }
    }
}
