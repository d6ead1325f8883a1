package org.shequ.standards.batch.program;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;
import org.shequ.standards.measure.ExactReading;

/** How a policy reads units. */
public interface UnitPath {
    /**
     * Looks whether a unit states only what packs declare, and nothing that is later than the policy looks.
     *
     * @param unit the unit
     * @throws IllegalArgumentException if it does not
     */
    void check(Unit unit);

    /**
     * Reads a unit of which there is nothing but its place.
     *
     * @param place the place
     * @param variable what is to be read
     * @return the facts of the first document that has such a variable; empty where none has
     */
    Optional<Facts> blank(Optional<DivisionCode> place, Variable variable);

    /**
     * Reads a unit as the documents at its place do.
     *
     * @param unit the unit
     * @param variable what is to be read
     * @return the facts of the first document that has such a variable; empty where none has
     */
    Optional<Facts> facts(Unit unit, Variable variable);

    /**
     * Tells how a variable is read of units at a place as one whole number, as {@link #facts} would give it.
     *
     * @param place the place
     * @param variable what is to be read
     * @return a reading that gives what {@link ExactReading} gives; empty where there is none, such as for dated occurrences
     */
    Optional<ToLongFunction<Unit>> reading(Optional<DivisionCode> place, Variable variable);
}
