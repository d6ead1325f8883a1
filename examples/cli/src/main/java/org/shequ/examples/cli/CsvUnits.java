package org.shequ.examples.cli;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Location;
import org.shequ.core.unit.UnitCells;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * Units read from CSV one row at a time: a header with the names of the facts, a unit a row; an empty cell is missing, 0 is zero.
 *
 * <p>Each row becomes the JSON that says the same, with the line and column of each cell, and is read as units in JSON are.
 */
final class CsvUnits {
    /** The most characters of a row, so that a quote that is not closed does not take all memory. */
    private static final int LONGEST_ROW = 1 << 22;

    private final String file;
    private final Supplier<MeasureCatalogue> catalogue;
    private final Consumer<UnitRow> rows;

    private CsvUnits(String file, Supplier<MeasureCatalogue> catalogue, Consumer<UnitRow> rows) {
        this.file = file;
        this.catalogue = catalogue;
        this.rows = rows;
    }

    static void read(Reader text, String file, Supplier<MeasureCatalogue> catalogue, Consumer<UnitRow> rows)
            throws IOException {
        new CsvUnits(file, catalogue, rows).read(new QuoteCount(text));
    }

    private void read(QuoteCount text) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext()) {
                throw Refusal.of(file + ": must have a header, such as code,name,kind,households");
            }
            UnitCells cells = header(records.next());
            CsvRecord last = null;
            while (records.hasNext()) {
                if (last != null) {
                    readRow(cells, last);
                }
                last = records.next();
            }
            checkQuotes(text);
            if (last != null) {
                readRow(cells, last);
            }
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            checkQuotes(text);
            throw Refusal.of(notCsv(broken));
        }
    }

    /** What the parser stumbled on, at the line where its message says that the row begins. */
    private String notCsv(CsvParseException broken) {
        Matcher line = Pattern.compile("line (\\d+)").matcher(String.valueOf(broken.getMessage()));
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return file + (line.find() ? ":" + line.group(1) : "") + ": row must be CSV: " + cause.getMessage();
    }

    /** A quote that is not closed would swallow the rest of the file into one cell, the last. */
    private void checkQuotes(QuoteCount text) {
        if (text.isOdd()) {
            throw Refusal.of(file + ":" + text.lastLine() + ": quotes must come in pairs");
        }
    }

    private String place(CsvRecord row) {
        return file + ":" + row.getStartingLineNumber();
    }

    private UnitCells header(CsvRecord row) {
        String first = row.getField(0);
        if (row.getFieldCount() == 1 && (first.contains(";") || first.contains("\t"))) {
            throw Refusal.of(place(row) + ": found header \"" + Shown.line(first)
                    + "\", allowed: names with commas between them");
        }
        return UnitCells.of(
                row.getFields(),
                () -> catalogue.get().declared().stream()
                        .map(DeclaredFact::name)
                        .collect(Collectors.toSet()),
                Location.ofFile(place(row)));
    }

    private void readRow(UnitCells cells, CsvRecord record) {
        Location place = Location.ofFile(place(record));
        UnitRow row;
        try {
            row = UnitRow.of(cells.tree(record.getFields(), place), catalogue);
        } catch (FaultsException wrong) {
            row = UnitRow.wrong(place, wrong.faults());
        }
        rows.accept(row);
    }
}
