package org.shequ.standards.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;

/** Writes reference data in its canonical form. */
final class ReferenceWriter {
    private static final String PARAMETER = ReferenceReader.PARAMETERS + "[";

    private ReferenceWriter() {}

    /** The object of figures that stand in order. */
    static Json.Obj write(List<ReferenceFigure> figures) {
        Map<String, List<ReferenceFigure>> bySeries =
                figures.stream().collect(groupingBy(ReferenceFigure::series, TreeMap::new, toList()));
        Json.ObjBuilder all = Json.object();
        Json.ObjBuilder parameters = Json.object();
        bySeries.forEach((series, rows) -> {
            if (series.startsWith(PARAMETER)) {
                parameters.put(series.substring(PARAMETER.length(), series.length() - 1), places(rows));
            } else {
                all.put(series, places(rows));
            }
        });
        Json.Obj set = parameters.build();
        all.putIfPresent(
                ReferenceReader.PARAMETERS,
                Optional.of(set).filter(it -> !it.members().isEmpty()));
        return all.build();
    }

    private static Json places(List<ReferenceFigure> figures) {
        Map<DivisionCode, List<ReferenceFigure>> byPlace =
                figures.stream().collect(groupingBy(ReferenceFigure::place, TreeMap::new, toList()));
        Json.ObjBuilder places = Json.object();
        byPlace.forEach((place, row) -> places.put(place.toString(), row(row)));
        return places.build();
    }

    private static Json row(List<ReferenceFigure> figures) {
        Map<FiscalYear, List<ReferenceFigure>> byYear =
                figures.stream().collect(groupingBy(ReferenceFigure::year, TreeMap::new, toList()));
        Json.ObjBuilder row = Json.object();
        row.putIfPresent(ReferenceReader.BASE, figures.get(0).base().map(base -> Json.number(base.value())));
        byYear.forEach((year, cells) -> row.put(year.toString(), cell(cells)));
        return row.build();
    }

    private static Json cell(List<ReferenceFigure> figures) {
        if (figures.get(0).item().isEmpty()) {
            return Json.text(figures.get(0).decimal());
        }
        Json.ObjBuilder items = Json.object();
        figures.forEach(figure -> items.put(figure.item().orElseThrow(), figure.decimal()));
        return items.build();
    }
}
