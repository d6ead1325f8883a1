package org.shequ.standards.receipt;

import java.util.Optional;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;

/** Answers a question one unit after the other; keeps sums, never units. */
interface Answering {
    /**
     * Takes a unit.
     *
     * @return what is said of the unit by itself, if anything is
     * @throws IllegalArgumentException if the unit cannot be taken; it counts nowhere then
     * @throws ArithmeticException if an amount does not fit; the unit counts nowhere then
     */
    Optional<Json> add(Unit unit);

    /** Returns what is said of all units taken so far together. */
    Json.Obj result();
}
