package org.shequ.standards.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.FactValue;

/** Reads the facts that packs declare. */
final class DeclaredReadings {
    private DeclaredReadings() {}

    static Reading of(DeclaredFact fact) {
        Variable variable = fact.variable();
        if (variable instanceof TruthMeasure truth) {
            return Reading.OfTruth.fact(
                    truth, (unit, situation) -> truth(fact, unit.facts().get(fact.name())));
        }
        if (variable instanceof CategoryMeasure category) {
            return Reading.OfCategory.fact(
                    category, unit -> choice(fact, unit.facts().get(fact.name())));
        }
        return quantity(fact, (Measure<?>) variable);
    }

    private static <Q extends Quantity<Q>> Reading quantity(DeclaredFact fact, Measure<Q> measure) {
        return Reading.OfQuantity.fact(
                measure, unit -> quantity(fact, unit.facts().get(fact.name()), measure.dimension()));
    }

    /** Fails unless the value is of the type of the fact. */
    static void check(DeclaredFact fact, FactValue value) {
        if (fact.isTruth()) {
            truth(fact, value);
        } else if (fact.isCategory()) {
            choice(fact, value);
        } else {
            quantity(fact, value, fact.dimension().orElseThrow());
        }
    }

    private static Optional<Boolean> truth(DeclaredFact fact, @Nullable FactValue value) {
        if (value != null && value.truth().isEmpty()) {
            throw wrong(fact, value, "true or false");
        }
        return value == null ? Optional.empty() : value.truth();
    }

    private static Optional<String> choice(DeclaredFact fact, @Nullable FactValue value) {
        if (value != null && !fact.values().contains(value.text().orElse(""))) {
            throw wrong(fact, value, "one of " + fact.values());
        }
        return value == null ? Optional.empty() : value.text();
    }

    private static <Q extends Quantity<Q>> Optional<Q> quantity(
            DeclaredFact fact, @Nullable FactValue value, Dimension<Q> dimension) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.number().isEmpty() && value.text().isEmpty()) {
            throw wrong(fact, value, "in " + dimension);
        }
        try {
            Q quantity = value.number().isPresent()
                    ? dimension.ofExact(Ratio.of(value.number().get()))
                    : dimension.parse(value.text().get());
            if (quantity.exact().signum() < 0) {
                throw wrong(fact, value, "at least 0");
            }
            return Optional.of(quantity);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(message(fact, value, "in " + dimension), e);
        }
    }

    private static IllegalArgumentException wrong(DeclaredFact fact, FactValue value, String rule) {
        return new IllegalArgumentException(message(fact, value, rule));
    }

    private static String message(DeclaredFact fact, FactValue value, String rule) {
        return "fact " + fact.name() + " (" + value + ") must be " + rule;
    }
}
