package org.shequ.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * Units read from a file: those that are right, and the faults of those that are not.
 *
 * @param entries the units that are right, in order
 * @param faults the faults of the others, in order
 */
record UnitsFile(List<Entry> entries, List<Fault> faults) {
    /**
     * A unit and where it stands.
     *
     * @param unit the unit
     * @param location its place in the file
     */
    record Entry(Unit unit, Location location) {}

    /**
     * Reads units from a file, or from standard input where the name is {@code -}.
     *
     * @param name the file
     * @param console holds standard input
     * @param catalogue knows the facts that loaded packs declare
     * @return the units
     * @throws Refusal if the file as a whole is wrong
     */
    static UnitsFile read(String name, Console console, Supplier<MeasureCatalogue> catalogue) {
        InputFile file;
        try {
            file = name.equals("-") ? InputFile.read(console.in(), "standard input") : InputFile.read(Path.of(name));
        } catch (InvalidPathException invalid) {
            throw Refusal.of("--in \"" + name + "\" must be the name of a file");
        } catch (IOException broken) {
            throw Refusal.of("standard input must be readable: " + broken.getMessage());
        }
        return isJson(file) ? fromJson(file, catalogue) : CsvUnits.read(file, catalogue);
    }

    /** JSON begins with a bracket; no header of a CSV file does. */
    private static boolean isJson(InputFile file) {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        for (byte each : file.bytes()) {
            boolean skipped = each == ' ' || each == '\t' || each == '\r' || each == '\n' || each < 0;
            if (!skipped) {
                return each == '[' || each == '{';
            }
        }
        return false;
    }

    private static UnitsFile fromJson(InputFile file, Supplier<MeasureCatalogue> catalogue) {
        Faults faults = new Faults();
        List<Cursor> elements = Cursor.of(file.json(), faults).elements();
        if (!faults.isEmpty()) {
            throw Refusal.ofFaults(faults.list());
        }
        UnitsFile units = new UnitsFile(new ArrayList<>(), new ArrayList<>());
        elements.forEach(element -> units.add(element.json().orElseThrow(), catalogue));
        return units;
    }

    /** Reads one unit from its tree; facts that nobody declared are faults, for they are most likely misspelt. */
    void add(Json tree, Supplier<MeasureCatalogue> catalogue) {
        Faults found = new Faults();
        UnitJson.read(Cursor.of(tree, found)).ifPresent(unit -> {
            if (!unit.facts().isEmpty()) {
                catalogue.get().check(unit, tree.location()).forEach(fault -> found.add(placed(fault, tree)));
            }
            if (found.isEmpty()) {
                entries.add(new Entry(unit, tree.location()));
            }
        });
        faults.addAll(found.list());
    }

    /** The fault of a declared fact, at the line where the fact stands. */
    private static Fault placed(Fault fault, Json tree) {
        String pointer = fault.location().pointer();
        Fields unit = Cursor.of(tree, new Faults()).fields();
        Location place = unit.optional("facts")
                .fields()
                .optional(pointer.substring(pointer.lastIndexOf('/') + 1))
                .location();
        return fault.message().isPresent()
                ? Fault.ofMessage(place, fault.message().get())
                : Fault.of(place, fault.found().orElse(""), fault.allowed().orElse(""));
    }
}
