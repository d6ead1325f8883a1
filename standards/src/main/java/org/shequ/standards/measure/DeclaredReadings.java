package org.shequ.standards.measure;

import java.util.Optional;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.Unit;

/** Reads the facts that packs declare. */
final class DeclaredReadings {
    private DeclaredReadings() {}

    static Reading of(DeclaredFact fact) {
        Variable variable = fact.variable();
        if (variable instanceof TruthMeasure truth) {
            return Reading.OfTruth.fact(
                    truth, (unit, situation) -> value(unit, fact).map(it -> truth(fact, it)));
        }
        if (variable instanceof CategoryMeasure category) {
            return Reading.OfCategory.fact(category, unit -> value(unit, fact).map(it -> choice(fact, it)));
        }
        return quantity(fact, (Measure<?>) variable);
    }

    private static <Q extends Quantity<Q>> Reading quantity(DeclaredFact fact, Measure<Q> measure) {
        return Reading.OfQuantity.fact(
                measure, unit -> value(unit, fact).map(it -> quantity(fact, it, measure.dimension())));
    }

    /** Fails unless the value is of the type of the fact. */
    static void check(DeclaredFact fact, FactValue value) {
        if (fact.isTruth()) {
            truth(fact, value);
        } else if (fact.isCategory()) {
            choice(fact, value);
        } else {
            fact.dimension().ifPresent(dimension -> quantity(fact, value, dimension));
        }
    }

    private static Optional<FactValue> value(Unit unit, DeclaredFact fact) {
        return Optional.ofNullable(unit.facts().get(fact.name()));
    }

    private static boolean truth(DeclaredFact fact, FactValue value) {
        return value.truth().orElseThrow(() -> wrong(fact, value, "true or false"));
    }

    private static String choice(DeclaredFact fact, FactValue value) {
        return value.text()
                .filter(fact.values()::contains)
                .orElseThrow(() -> wrong(fact, value, "one of " + fact.values()));
    }

    private static <Q extends Quantity<Q>> Q quantity(DeclaredFact fact, FactValue value, Dimension<Q> dimension) {
        try {
            Q quantity = value.number()
                    .map(number -> dimension.ofExact(Ratio.of(number)))
                    .or(() -> value.text().map(dimension::parse))
                    .orElseThrow(() -> wrong(fact, value, "in " + dimension));
            if (quantity.exact().signum() < 0) {
                throw wrong(fact, value, "at least 0");
            }
            return quantity;
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
