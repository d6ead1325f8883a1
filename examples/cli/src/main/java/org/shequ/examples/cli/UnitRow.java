package org.shequ.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * One row of a file of units: a unit, or what is wrong with it.
 *
 * @param place where it stands
 * @param unit the unit; empty where something is wrong
 * @param faults what is wrong
 */
record UnitRow(Location place, Optional<Unit> unit, List<Fault> faults) {
    /** A row that is wrong. */
    static UnitRow wrong(Location place, List<Fault> faults) {
        return new UnitRow(place, Optional.empty(), faults);
    }

    /** Reads one unit from its tree; facts that nobody declared are faults, for they are most likely misspelt. */
    static UnitRow of(Json tree, Supplier<MeasureCatalogue> catalogue) {
        Faults found = new Faults();
        Optional<Unit> unit = UnitJson.read(Cursor.of(tree, found));
        unit.filter(each -> !each.facts().isEmpty())
                .ifPresent(each -> found.addAll(catalogue.get().check(each, tree)));
        return found.isEmpty() && unit.isPresent()
                ? new UnitRow(tree.location(), unit, List.of())
                : wrong(tree.location(), found.list());
    }
}
