package org.shequ.standards.reference;

import java.util.Map;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;

/** Reads reference data and goes on after every fault. */
final class ReferenceReader {
    static final String PARAMETERS = "parameters";
    static final String BASE = "base";
    private static final String DECIMAL = "a plain decimal, such as \"51234.57\"";

    private final ReferenceData.Builder builder = ReferenceData.builder();

    private ReferenceReader() {}

    static Optional<ReferenceData> read(Cursor cursor) {
        if (!cursor.isPresent()) {
            return Optional.empty();
        }
        int before = cursor.faults().count();
        ReferenceReader reader = new ReferenceReader();
        cursor.fields().all().forEach((name, rows) -> {
            if (name.equals(PARAMETERS)) {
                rows.fields().all().forEach(reader::parameter);
            } else {
                reader.series(name, rows);
            }
        });
        return cursor.faults().count() == before ? Optional.of(reader.builder.build()) : Optional.empty();
    }

    private void parameter(String name, Cursor rows) {
        rows.made("the name of a parameter, such as \"SD2012-3.3-3\"", () -> {
                    Names.checkName("parameter", name);
                    return Names.parameter(name);
                })
                .ifPresent(series -> places(series, rows));
    }

    private void series(String name, Cursor rows) {
        rows.made("a series, such as \"wage.social\"", () -> {
                    ReferenceFigure.checkSeries(name);
                    return name;
                })
                .ifPresent(series -> places(series, rows));
    }

    private void places(String series, Cursor rows) {
        rows.fields()
                .all()
                .forEach((code, row) -> row.made("a division code, such as \"510402\"", () -> DivisionCode.of(code))
                        .ifPresent(place -> row(series, place, row)));
    }

    private void row(String series, DivisionCode place, Cursor row) {
        Map<String, Cursor> years = row.fields().all();
        Optional<Cursor> base = Optional.ofNullable(years.get(BASE));
        Optional<FiscalYear> since = base.flatMap(cursor -> cursor.integer()
                .flatMap(number -> cursor.made("a year, such as 2015", () -> FiscalYear.parse(Long.toString(number)))));
        if (base.isPresent() && since.isEmpty()) {
            return;
        }
        years.forEach((key, figure) -> {
            if (!key.equals(BASE)) {
                figure.made("a year, such as \"2016\"", () -> FiscalYear.parse(key))
                        .ifPresent(year -> year(new Cell(series, place, year, since), figure));
            }
        });
    }

    private void year(Cell cell, Cursor value) {
        if (value.json().filter(Json.Obj.class::isInstance).isPresent()) {
            value.fields().all().forEach((item, figure) -> add(cell, Optional.of(item), figure));
        } else {
            add(cell, Optional.empty(), value);
        }
    }

    private void add(Cell cell, Optional<String> item, Cursor value) {
        value.parsed(DECIMAL, decimal -> cell.figure(item, decimal))
                .ifPresent(figure -> value.made(
                        "each figure once, a series of one shape, a place of one base", () -> builder.add(figure)));
    }

    /** Where a figure stands. */
    private record Cell(String series, DivisionCode place, FiscalYear year, Optional<FiscalYear> base) {
        ReferenceFigure figure(Optional<String> item, String decimal) {
            return ReferenceFigure.builder()
                    .series(series)
                    .place(place)
                    .year(year)
                    .base(base)
                    .item(item)
                    .decimal(decimal)
                    .build();
        }
    }
}
