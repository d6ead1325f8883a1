package org.shequ.standards.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.PlainFact;
import org.shequ.core.unit.Unit;

/** Reads of units what is plainly known, as whole numbers. */
@SuppressWarnings("EnumOrdinal") // such a category has the constants as its values, in their order
final class ExactReadings {
    /** The measures, categories and truths that give a plain fact. */
    private static final Map<String, PlainFact> PLAIN = Map.of(
            Measures.HOUSEHOLDS.name(),
            PlainFact.HOUSEHOLDS,
            Measures.RESIDENTS.name(),
            PlainFact.RESIDENTS,
            Measures.COMMITTEE_MEMBERS.name(),
            PlainFact.COMMITTEE_MEMBERS,
            Measures.FULL_TIME_STAFF.name(),
            PlainFact.FULL_TIME_STAFF,
            "committee",
            PlainFact.COMMITTEE,
            "settlement",
            PlainFact.SETTLEMENT,
            "ruralCommunity",
            PlainFact.RURAL_COMMUNITY);

    private ExactReadings() {}

    /** The reading of a variable; empty for dated occurrences. */
    static Optional<ExactReading> of(Reading reading) {
        Optional<ExactReading> direct = direct(reading);
        Optional<PlainFact> plain =
                Optional.ofNullable(PLAIN.get(reading.variable().name()));
        return direct.map(other -> plain.isPresent() ? new PlainReading(plain.get(), other) : other);
    }

    private static Optional<ExactReading> direct(Reading reading) {
        if (reading instanceof Reading.OfTruth truth) {
            return Optional.of((unit, situation) -> truth(truth.reader().apply(unit, situation)));
        }
        if (reading instanceof Reading.OfCategory category) {
            if (category.constant().isPresent()) {
                Function<Unit, ? extends Optional<? extends Enum<?>>> constant =
                        category.constant().get();
                return Optional.of((unit, situation) -> ordinal(constant.apply(unit)));
            }
            List<String> values = category.variable().values();
            return Optional.of((unit, situation) -> single(category.reader().apply(unit), values));
        }
        return reading instanceof Reading.OfQuantity<?> quantity ? quantity(quantity) : Optional.empty();
    }

    private static long truth(Truth truth) {
        return truth == Truth.TRUE ? 1 : truth == Truth.FALSE ? 0 : ExactReading.UNKNOWN;
    }

    /** The values of such a category are the constants in their order. */
    private static long ordinal(Optional<? extends Enum<?>> constant) {
        return constant.isPresent() ? constant.get().ordinal() : ExactReading.UNKNOWN;
    }

    private static long single(Set<String> possible, List<String> values) {
        return possible.size() == 1
                ? values.indexOf(possible.iterator().next())
                : possible.size() == values.size() ? ExactReading.UNKNOWN : ExactReading.UNFIT;
    }

    private static <Q extends Quantity<Q>> Optional<ExactReading> quantity(Reading.OfQuantity<Q> reading) {
        if (reading.fact().isPresent()) {
            Function<Unit, Optional<Q>> fact = reading.fact().get();
            return Optional.of((unit, situation) -> steps(fact.apply(unit)));
        }
        return Optional.of((unit, situation) -> steps(reading.reader().apply(unit, situation)));
    }

    private static long steps(Outcome<?> outcome) {
        return outcome.status() == Outcome.Status.BOUNDED ? ExactReading.UNFIT : steps(outcome.amount());
    }

    private static long steps(Optional<? extends Quantity<?>> fact) {
        if (fact.isEmpty()) {
            return ExactReading.UNKNOWN;
        }
        Quantity<?> value = fact.get();
        if (value instanceof Persons persons) {
            return persons.value();
        }
        if (value instanceof Yuan yuan) {
            return yuan.fen() < 0 ? ExactReading.UNFIT : yuan.fen();
        }
        Ratio steps = value.exact().dividedBy(ExactReading.step(value.dimension()));
        boolean fits =
                steps.isWhole() && steps.signum() >= 0 && steps.numerator().bitLength() < Long.SIZE;
        return fits ? steps.numerator().longValue() : ExactReading.UNFIT;
    }

    /** The reading of a declared fact; empty for those that {@link #of} reads as well as any. */
    static Optional<ExactReading> declared(DeclaredFact fact) {
        String name = fact.name().intern(); // most names that hosts give are constants
        if (fact.isTruth()) {
            return Optional.of((unit, situation) -> truth(unit.facts().get(name)));
        }
        if (fact.isCategory()) {
            List<String> values = fact.values();
            return Optional.of((unit, situation) -> choice(unit.facts().get(name), values));
        }
        Dimension<?> dimension = fact.dimension().orElseThrow();
        if (dimension == Dimension.YUAN) {
            return Optional.of((unit, situation) -> fen(unit.facts().get(name)));
        }
        return dimension.isWhole()
                ? Optional.of((unit, situation) -> whole(unit.facts().get(name)))
                : Optional.empty();
    }

    private static long truth(@Nullable FactValue value) {
        if (value == null) {
            return ExactReading.UNKNOWN;
        }
        Optional<Boolean> truth = value.truth();
        return truth.isEmpty() ? ExactReading.UNFIT : truth.get() ? 1 : 0;
    }

    private static long choice(@Nullable FactValue value, List<String> values) {
        if (value == null) {
            return ExactReading.UNKNOWN;
        }
        int found = value.text().map(values::indexOf).orElse(-1);
        return found < 0 ? ExactReading.UNFIT : found;
    }

    private static long fen(@Nullable FactValue value) {
        if (value == null) {
            return ExactReading.UNKNOWN;
        }
        long fen = value.hundredths();
        return fen < 0 ? ExactReading.UNFIT : fen;
    }

    /** A whole number, or a text of digits alone. */
    private static long whole(@Nullable FactValue value) {
        if (value == null) {
            return ExactReading.UNKNOWN;
        }
        Optional<String> text = value.text();
        boolean isWhole = text.isEmpty() || text.get().indexOf('.') < 0;
        return isWhole && value.hundredths() >= 0 ? value.hundredths() / 100 : ExactReading.UNFIT;
    }
}
