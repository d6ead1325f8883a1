package org.shequ.standards.batch.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;
import org.shequ.standards.measure.ExactReading;

/** How a variable is read of units, by their places: the documents of each have a reading of their own. */
final class PlaceReadings {
    private final Variable variable;
    private final UnitPath path;
    private final List<DivisionCode> places;
    private final boolean isAttested;
    private final Map<Integer, ToLongFunction<Unit>> readings = new HashMap<>();
    private int last = Integer.MIN_VALUE;
    private ToLongFunction<Unit> reading = PlaceReadings::none;

    PlaceReadings(Variable variable, UnitPath path, List<DivisionCode> places) {
        this.variable = variable;
        this.path = path;
        this.places = places;
        this.isAttested = variable instanceof TruthMeasure && variable.name().startsWith("attested[");
    }

    /** Reads a unit at a place, or at none if it is below 0; unfit where the facts of the unit must be asked. */
    long read(Unit unit, int place) {
        if (isAttested && !unit.attested().isEmpty()) {
            return ExactReading.UNFIT; // it may be attested item by item
        }
        if (place != last) {
            last = place;
            reading = readings.computeIfAbsent(place, this::at);
        }
        try {
            return reading.applyAsLong(unit);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return ExactReading.UNFIT;
        }
    }

    private ToLongFunction<Unit> at(int place) {
        return path.reading(place < 0 ? Optional.empty() : Optional.of(places.get(place)), variable)
                .orElse(PlaceReadings::none);
    }

    private static long none(Unit unit) {
        return ExactReading.UNFIT;
    }
}
