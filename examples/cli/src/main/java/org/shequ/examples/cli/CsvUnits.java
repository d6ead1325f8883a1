package org.shequ.examples.cli;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Location;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * Units read from CSV: a header with the names of the facts, a unit a row; an empty cell is missing, 0 is zero.
 *
 * <p>Each row becomes the JSON that says the same, with the line and column of each cell, and is read as units in JSON are.
 */
final class CsvUnits {
    private final InputFile file;
    private final Supplier<MeasureCatalogue> catalogue;
    private final UnitsFile units = new UnitsFile(new ArrayList<>(), new ArrayList<>());
    private final List<String> names = new ArrayList<>();
    private final List<CsvColumn> columns = new ArrayList<>();

    private CsvUnits(InputFile file, Supplier<MeasureCatalogue> catalogue) {
        this.file = file;
        this.catalogue = catalogue;
    }

    static UnitsFile read(InputFile file, Supplier<MeasureCatalogue> catalogue) {
        return new CsvUnits(file, catalogue).read();
    }

    private UnitsFile read() {
        String text = CsvText.of(file);
        checkQuotes(text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> rows = reader.iterator()) {
            if (!rows.hasNext()) {
                throw Refusal.of(file.name() + ": must have a header, such as code,name,kind,households");
            }
            readHeader(rows.next());
            rows.forEachRemaining(this::readRow);
        } catch (CsvParseException broken) {
            throw Refusal.of(notCsv(broken));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory must be readable", impossible);
        }
        return units;
    }

    /** What the parser stumbled on, at the line where its message says that the row begins. */
    private String notCsv(CsvParseException broken) {
        Matcher line = Pattern.compile("line (\\d+)").matcher(String.valueOf(broken.getMessage()));
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return file.name() + (line.find() ? ":" + line.group(1) : "") + ": row must be CSV: " + cause.getMessage();
    }

    /** A quote that is not closed would swallow the rest of the file into one cell. */
    private void checkQuotes(String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            int last = text.lastIndexOf('"');
            long line =
                    1 + text.substring(0, last).chars().filter(c -> c == '\n').count();
            throw Refusal.of(file.name() + ":" + line + ": quotes must come in pairs");
        }
    }

    private String place(CsvRecord row) {
        return file.name() + ":" + row.getStartingLineNumber();
    }

    private void readHeader(CsvRecord row) {
        List<String> faults = new ArrayList<>();
        boolean hasFacts = row.getFields().stream().anyMatch(name -> name.startsWith("facts["));
        Set<String> facts = hasFacts
                ? catalogue.get().declared().stream().map(DeclaredFact::name).collect(Collectors.toSet())
                : Set.of();
        String first = row.getField(0);
        if (row.getFieldCount() == 1 && (first.contains(";") || first.contains("\t"))) {
            throw Refusal.of(place(row) + ": found header \"" + Shown.line(first)
                    + "\", allowed: names with commas between them");
        }
        Set<String> seen = new HashSet<>();
        for (String name : row.getFields()) {
            try {
                columns.add(CsvColumn.of(name, facts));
                names.add(name);
                if (!seen.add(name)) {
                    faults.add(place(row) + ": column " + name + " must stand once");
                }
            } catch (IllegalArgumentException unknown) {
                faults.add(place(row) + ": " + unknown.getMessage());
            }
        }
        if (faults.isEmpty() && !seen.contains("kind")) {
            faults.add(place(row) + ": column kind must be in the header");
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }

    private void readRow(CsvRecord record) {
        Location place = Location.ofFile(place(record));
        if (record.getFieldCount() != columns.size()) {
            units.faults()
                    .add(Fault.of(
                            place, record.getFieldCount() + " cells", columns.size() + " cells, as the header has"));
            return;
        }
        CsvRow row = new CsvRow(place);
        for (int i = 0; i < columns.size(); i++) {
            Location cell = Location.ofFile(place(record) + ", column " + names.get(i));
            if (!record.getField(i).isEmpty()) {
                row.put(columns.get(i), columns.get(i).json(record.getField(i), cell));
            } else if (names.get(i).equals("kind")) {
                units.faults().add(Fault.ofMessage(cell, "kind must not be missing"));
                return;
            }
        }
        units.add(row.tree(), catalogue);
    }
}
