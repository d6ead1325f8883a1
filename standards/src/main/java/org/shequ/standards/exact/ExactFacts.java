package org.shequ.standards.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.measure.ExactReading;
import org.shequ.standards.measure.MeasureCatalogue;

/** The facts that are read of a unit, each once, in slots. */
public final class ExactFacts {
    private final Map<Variable, Integer> slots = new LinkedHashMap<>();
    private final List<ExactReading> readings = new ArrayList<>();

    /** Returns no facts yet. */
    public ExactFacts() {}

    int slot(Variable variable, MeasureCatalogue catalogue) {
        Integer slot = slots.get(variable);
        if (slot != null) {
            return slot;
        }
        boolean isKnown =
                catalogue.variable(variable.name()).filter(variable::equals).isPresent();
        if (!isKnown
                || (variable instanceof CategoryMeasure category
                        && category.values().size() > Long.SIZE)) {
            throw new NotExactException();
        }
        ExactReading reading = catalogue.exact(variable.name()).orElseThrow(NotExactException::new);
        slots.put(variable, readings.size());
        readings.add(reading);
        return readings.size() - 1;
    }

    int within(List<DivisionCode> places) {
        List<DivisionCode> all = List.copyOf(places);
        readings.add((unit, situation) -> {
            if (unit.code().isEmpty()) {
                return ExactReading.UNKNOWN;
            }
            DivisionCode code = unit.code().get();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).covers(code)) {
                    return 1;
                }
            }
            return 0;
        });
        return readings.size() - 1;
    }

    /** {@return how each slot is read, in order} */
    public ExactReading[] readings() {
        return readings.toArray(new ExactReading[0]);
    }
}
