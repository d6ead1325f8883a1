package org.shequ.core.unit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;

/**
 * Units as JSON trees: reading that tells every fault, and writing in one canonical form.
 *
 * <p>Reading is strict: an unknown key, a wrong type, a value that is not allowed, and facts that contradict each other are faults, each with
 * its place, what was found and what is allowed. Writing leaves out what is not known and keeps one order of keys; reading what was written gives
 * an equal unit.
 */
public final class UnitJson {
    private UnitJson() {}

    /**
     * Reads one unit.
     *
     * @param tree the unit, an object
     * @return the unit
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static Unit read(Json tree) {
        return Cursor.read(tree, UnitJson::read);
    }

    /**
     * Reads an array of units.
     *
     * @param tree the array
     * @return the units in order
     * @throws FaultsException if anything is wrong in any of them; it tells every fault
     */
    public static List<Unit> readAll(Json tree) {
        Faults faults = new Faults();
        Cursor cursor = Cursor.of(tree, faults);
        List<Unit> units = cursor.elements().stream()
                .map(UnitJson::read)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        faults.throwIfAny();
        return units;
    }

    /**
     * Reads the unit at a cursor, for a codec that goes on after a fault.
     *
     * @param cursor the place
     * @return the unit; empty if it is absent, or wrong and its faults were added
     */
    public static Optional<Unit> read(Cursor cursor) {
        return new UnitReader(cursor).read();
    }

    /**
     * Writes one unit.
     *
     * @param unit the unit
     * @return its canonical tree
     */
    public static Json.Obj write(Unit unit) {
        return UnitWriter.write(unit);
    }

    /**
     * Writes units.
     *
     * @param units the units
     * @return the array of their trees, in order
     */
    public static Json.Arr writeAll(List<? extends Unit> units) {
        return Json.array(units.stream().map(UnitJson::write).toList());
    }

    static Object plain(Unit unit) {
        return Objects.requireNonNull(write(unit).toJava());
    }

    static <U extends Unit> U read(@Nullable Object tree, Class<U> type) {
        return Cursor.read(
                Json.fromJava(tree),
                cursor -> read(cursor).flatMap(unit -> {
                    if (!type.isInstance(unit)) {
                        cursor.faults()
                                .add(Fault.of(
                                        cursor.location().child("kind"),
                                        unit.kind().name(),
                                        "a kind of " + type.getSimpleName()));
                        return Optional.empty();
                    }
                    return Optional.of(type.cast(unit));
                }));
    }
}
