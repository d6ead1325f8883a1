package org.shequ.standards.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.RuralSetUp;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.Unit;

/** Reads of units what is plainly known, as whole numbers. */
@SuppressWarnings("EnumOrdinal") // such a category has the constants as its values, in their order
final class ExactReadings {
    private static final int LONGEST = 15;
    private static final long LARGEST = 1_000_000_000_000_000L;

    private ExactReadings() {}

    /** The reading of a variable; empty for dated occurrences. */
    static Optional<ExactReading> of(Reading reading) {
        if (reading instanceof Reading.OfTruth truth) {
            if (truth.variable().name().equals("ruralCommunity")) {
                return Optional.of(ExactReadings::ruralCommunity);
            }
            return Optional.of((unit, situation) -> truth(truth.reader().apply(unit, situation)));
        }
        if (reading instanceof Reading.OfCategory category) {
            List<String> values = category.variable().values();
            ExactReading direct = direct(category.variable().name());
            if (direct != null) {
                return Optional.of(direct);
            }
            if (category.constant().isPresent()) {
                Function<Unit, ? extends Optional<? extends Enum<?>>> constant =
                        category.constant().get();
                return Optional.of((unit, situation) -> ordinal(constant.apply(unit)));
            }
            return Optional.of((unit, situation) -> single(category.reader().apply(unit), values));
        }
        return reading instanceof Reading.OfQuantity<?> quantity ? quantity(quantity) : Optional.empty();
    }

    private static long truth(Truth truth) {
        return truth == Truth.TRUE ? 1 : truth == Truth.FALSE ? 0 : ExactReading.UNKNOWN;
    }

    private static long ruralCommunity(Unit unit, Situation situation) {
        if (!(unit instanceof Community community)) {
            return 0;
        }
        Optional<RuralSetUp> given = community.ruralSetUp();
        if (given.isPresent()) {
            Optional<Boolean> on = given.get().on(situation.at());
            return on.isEmpty() ? ExactReading.UNKNOWN : on.get() ? 1 : 0;
        }
        Optional<Settlement> settlement = community.settlement();
        return settlement.isPresent() && settlement.get() != Settlement.RURAL ? 0 : ExactReading.UNKNOWN;
    }

    private static @Nullable ExactReading direct(String category) {
        return switch (category) {
            case "committee" ->
                (unit, situation) -> unit instanceof Community community ? committee(community) : ExactReading.UNKNOWN;
            case "settlement" ->
                (unit, situation) ->
                        unit instanceof Community community ? settlement(community.settlement()) : ExactReading.UNKNOWN;
            default -> null;
        };
    }

    private static long committee(Community community) {
        Optional<CommitteeKind> given = community.committee();
        return given.isPresent() ? given.get().ordinal() : ordinal(community.committeeKind());
    }

    private static long settlement(Optional<Settlement> settlement) {
        return settlement.isPresent() ? settlement.get().ordinal() : ExactReading.UNKNOWN;
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
        ExactReading direct = direct(reading.variable());
        if (direct != null) {
            return Optional.of(direct);
        }
        if (reading.fact().isPresent()) {
            Function<Unit, Optional<Q>> fact = reading.fact().get();
            return Optional.of((unit, situation) -> steps(fact.apply(unit)));
        }
        return Optional.of((unit, situation) -> steps(reading.reader().apply(unit, situation)));
    }

    /** The facts that most documents read, each by its own method: a call that is always the same costs least. */
    private static @Nullable ExactReading direct(Measure<?> measure) {
        if (measure.equals(Measures.HOUSEHOLDS)) {
            return (unit, situation) -> households(unit.households());
        }
        if (measure.equals(Measures.RESIDENTS)) {
            return (unit, situation) -> persons(unit.residents());
        }
        if (measure.equals(Measures.COMMITTEE_MEMBERS)) {
            return (unit, situation) -> persons(unit.committeeMembers());
        }
        if (measure.equals(Measures.FULL_TIME_STAFF)) {
            return (unit, situation) -> persons(unit.fullTimeStaff());
        }
        return null;
    }

    private static long households(Optional<Households> fact) {
        return fact.isPresent() ? fact.get().value() : ExactReading.UNKNOWN;
    }

    private static long persons(Optional<Persons> fact) {
        return fact.isPresent() ? fact.get().value() : ExactReading.UNKNOWN;
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
        boolean isMoney = dimension == Dimension.YUAN;
        return isMoney || dimension.isWhole()
                ? Optional.of((unit, situation) -> number(unit.facts().get(name), isMoney ? 2 : 0))
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

    private static long number(@Nullable FactValue value, int places) {
        if (value == null) {
            return ExactReading.UNKNOWN;
        }
        Optional<String> text = value.text();
        if (text.isPresent()) {
            return decimal(text.get(), places);
        }
        long whole = value.number().orElse(ExactReading.UNFIT);
        return whole < 0 || whole > LARGEST ? ExactReading.UNFIT : places == 0 ? whole : whole * 100;
    }

    /** Digits without needless zeros, then perhaps a point and at most so many places; anything else is unfit. */
    static long decimal(String text, int places) {
        int length = text.length();
        if (length == 0 || length > LONGEST || (text.charAt(0) == '0' && length > 1 && text.charAt(1) != '.')) {
            return ExactReading.UNFIT;
        }
        long number = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else {
                return ExactReading.UNFIT;
            }
        }
        int found = point < 0 ? 0 : length - 1 - point;
        if (found > places || point == length - 1) {
            return ExactReading.UNFIT;
        }
        for (int i = found; i < places; i++) {
            number *= 10;
        }
        return number;
    }
}
