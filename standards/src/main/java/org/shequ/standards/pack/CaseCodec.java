package org.shequ.standards.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.NameShape;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;
import org.shequ.standards.rule.RuleDefinition;

/** Reads and writes the worked cases of a pack, the file {@code cases.json}. */
final class CaseCodec {
    private static final NameShape STEP = NameShape.of("A-Z", "A-Z0-9_", 63);

    private final MeasureCatalogue catalogue;
    private final boolean areFactsKnown;
    private final Optional<PackIdentity> identity;
    private final Map<String, String> contents = new HashMap<>();

    /**
     * Reads cases over a catalogue and rules; where the declared facts are faulty themselves, those of units are not held against them.
     */
    CaseCodec(
            MeasureCatalogue catalogue,
            boolean areFactsKnown,
            Optional<PackIdentity> identity,
            List<RuleDefinition> rules) {
        this.catalogue = catalogue;
        this.areFactsKnown = areFactsKnown;
        this.identity = identity;
        rules.forEach(rule ->
                contents.put(rule.id().toString(), rule.byDefault().content().kind()));
    }

    List<WorkedCase> read(Cursor file) {
        List<WorkedCase> cases = new ArrayList<>();
        Fields fields = file.fields();
        fields.required("cases").elements().forEach(each -> one(each).ifPresent(cases::add));
        fields.end();
        return cases;
    }

    private Optional<WorkedCase> one(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        WorkedCase.Builder builder = WorkedCase.builder().location(cursor.location());
        clause(fields.required("clause")).ifPresent(builder::clause);
        present(fields.optional("example"))
                .flatMap(each -> each.integer(1, 9_999))
                .ifPresent(number -> builder.example(number.intValue()));
        fields.required("note").text().ifPresent(builder::note);
        CaseExpectations.Asked asked = asked(fields, cursor, builder);
        boolean isMany = units(fields, cursor, builder);
        if (isMany && asked == CaseExpectations.Asked.PATH) {
            fields.optional("units").fault("one unit, where a case has a path");
        }
        fields.optional("readings")
                .fields()
                .all()
                .forEach((choice, value) -> value.text().ifPresent(reading -> builder.putReadings(choice, reading)));
        builder.reference(
                delegated(fields.optional("reference"), ReferenceData::read).orElseGet(ReferenceData::none));
        builder.supplements(delegated(fields.optional("supplements"), CaseCodec::supplements)
                .orElseGet(Supplements::none));
        assumed(fields.optional("assumeEffective")).ifPresent(builder::assumeEffective);
        Optional<Boolean> net = fields.optional("offset").oneOf(Map.of("GROSS", false, "NET", true));
        builder.isNet(net.orElse(false));
        CaseExpectations expectations = new CaseExpectations(contents, asked, isMany);
        expectations.read(fields.required("expect")).ifPresent(builder::expect);
        builder.addAllKinds(expectations.kinds());
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a case that holds together", builder::build);
    }

    /** Reads what the case asks for: a year; a day, perhaps with a scope; or a path, perhaps on a day. */
    private static CaseExpectations.Asked asked(Fields fields, Cursor cursor, WorkedCase.Builder builder) {
        Cursor year = fields.optional("year");
        Cursor date = fields.optional("date");
        Cursor scope = fields.optional("scope");
        Cursor path = fields.optional("path");
        year.parsed("a year such as 2016", FiscalYear::parse).ifPresent(builder::year);
        date.text()
                .flatMap(text -> date.made("a day such as 2018-12-31", () -> day(text)))
                .ifPresent(builder::date);
        scope.parsed("a division code of 6, 9 or 12 digits", DivisionCode::of).ifPresent(builder::scope);
        path.elements()
                .forEach(each -> each.parsed("the code of a step such as APPROVE", CaseCodec::step)
                        .ifPresent(builder::addPath));
        if (fields.isPresent() && year.isPresent() && (date.isPresent() || path.isPresent())) {
            year.fault("a year beside a day or a path", "exactly one of year, date, or a path");
        }
        if (fields.isPresent() && !year.isPresent() && !date.isPresent() && !path.isPresent()) {
            cursor.faultMessage("case must have a year, a date or a path");
        }
        if (scope.isPresent() && (!date.isPresent() || path.isPresent())) {
            scope.fault("a scope beside what is not asked on a day", "a scope beside date only");
        }
        if (path.isPresent()) {
            return CaseExpectations.Asked.PATH;
        }
        return date.isPresent() ? CaseExpectations.Asked.DAY : CaseExpectations.Asked.YEAR;
    }

    private static String step(String code) {
        if (!STEP.matches(code)) {
            throw new IllegalArgumentException("step (" + code + ") must be capitals, digits and _");
        }
        return code;
    }

    private Optional<ClauseId> clause(Cursor cursor) {
        Optional<ClauseId> clause = cursor.parsed("a clause id such as PZH2015-3.5.4-2", ClauseId::of);
        identity.map(each -> each.document().id())
                .filter(document ->
                        clause.isPresent() && !clause.get().document().equals(document))
                .ifPresent(document -> cursor.fault("a clause of this document, " + document + "-..."));
        return clause;
    }

    private Optional<LocalDate> assumed(Cursor cursor) {
        if (cursor.isPresent()
                && identity.flatMap(each -> each.document().date()).isPresent()) {
            cursor.fault("none: the document has a date of its own");
            return Optional.empty();
        }
        return cursor.text().flatMap(text -> cursor.made("a day such as 2010-01-01", () -> day(text)));
    }

    private static Optional<Cursor> present(Cursor cursor) {
        return cursor.isPresent() && !cursor.isNull() ? Optional.of(cursor) : Optional.empty();
    }

    private boolean units(Fields fields, Cursor cursor, WorkedCase.Builder builder) {
        Cursor unit = fields.optional("unit");
        Cursor units = fields.optional("units");
        if (fields.isPresent() && unit.isPresent() == units.isPresent()) {
            cursor.faultMessage("case must have exactly one of unit, units");
        }
        List<Cursor> all = unit.isPresent() ? List.of(unit) : units.elements("at least one unit");
        all.forEach(each -> unit(each).ifPresent(builder::addCounted));
        return units.isPresent();
    }

    /** Reads a unit, or {"times": 185, "unit": {..}}. */
    private Optional<CaseUnit> unit(Cursor at) {
        if (!(at.json().orElse(null) instanceof Json.Obj object)
                || object.member("times").isEmpty()) {
            return plain(at).map(unit -> CaseUnit.of(unit, 1));
        }
        Fields fields = at.fields();
        Optional<Long> times = fields.required("times").integer(1, CaseUnit.MOST);
        Optional<Unit> unit = plain(fields.required("unit"));
        fields.end();
        return times.flatMap(number -> unit.map(each -> CaseUnit.of(each, Math.toIntExact(number))));
    }

    private Optional<Unit> plain(Cursor at) {
        Optional<Unit> unit = at.isPresent() ? UnitJson.read(at) : Optional.empty();
        unit.ifPresent(read -> declared(at, read));
        return unit;
    }

    /** Each fact that is not declared, or of another type, is told where it stands. */
    private void declared(Cursor cursor, Unit unit) {
        if (!areFactsKnown) {
            return;
        }
        Map<String, Cursor> facts = cursor.fields().optional("facts").fields().all();
        Map<String, Location> places = new LinkedHashMap<>();
        facts.values().forEach(fact -> places.put(fact.location().pointer(), fact.location()));
        for (Fault fault : catalogue.check(unit, cursor.location())) {
            Location at = places.getOrDefault(fault.location().pointer(), fault.location());
            cursor.faults()
                    .add(fault.message()
                            .map(message -> Fault.ofMessage(at, message))
                            .orElseGet(() -> Fault.of(
                                    at,
                                    fault.found().orElse(""),
                                    fault.allowed().orElse(""))));
        }
    }

    /** Reads what has a reader of its own that throws its faults, which keep their places. */
    private static <T> Optional<T> delegated(Cursor cursor, Function<Json, T> reader) {
        return cursor.json().flatMap(tree -> {
            try {
                return Optional.of(reader.apply(tree));
            } catch (FaultsException wrong) {
                cursor.faults().addAll(wrong.faults());
                return Optional.empty();
            }
        });
    }

    private static Supplements supplements(Json list) {
        return Supplements.read(Json.object().put("supplements", list).build().at(list.location()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("day (" + text + ") must be a date such as 2010-01-01", e);
        }
    }

    static Json.Obj write(List<WorkedCase> cases) {
        return Json.object()
                .put("cases", Json.array(cases.stream().map(CaseCodec::write).toList()))
                .build();
    }

    private static Json write(CaseUnit unit) {
        Json.Obj written = UnitJson.write(unit.unit());
        return unit.times() == 1
                ? written
                : Json.object().put("times", unit.times()).put("unit", written).build();
    }

    private static Json write(WorkedCase one) {
        Json.ObjBuilder object = Json.object()
                .put("clause", one.clause().value())
                .putOrNull("example", one.example().map(number -> Json.number((long) number)))
                .put("note", one.note())
                .putIfPresent("year", one.year().map(year -> Json.number((long) year.value())))
                .putIfPresent("date", one.date().map(day -> Json.text(day.toString())))
                .putIfPresent("scope", one.scope().map(place -> Json.text(place.toString())));
        if (!one.path().isEmpty() || one.kinds().contains(CaseKind.PROCEDURE)) {
            object.put("path", Json.array(one.path().stream().map(Json::text).toList()));
        }
        boolean isSingle = one.units().size() == 1;
        object.put(
                isSingle ? "unit" : "units",
                isSingle
                        ? UnitJson.write(one.units().get(0))
                        : Json.array(
                                one.counted().stream().map(CaseCodec::write).toList()));
        if (!one.readings().isEmpty()) {
            Json.ObjBuilder readings = Json.object();
            new java.util.TreeMap<>(one.readings()).forEach(readings::put);
            object.put("readings", readings.build());
        }
        if (!one.reference().equals(ReferenceData.none())) {
            object.put("reference", one.reference().write());
        }
        if (!one.supplements().list().isEmpty()) {
            object.putIfPresent("supplements", one.supplements().write().member("supplements"));
        }
        return object.putIfPresent("assumeEffective", one.assumeEffective().map(day -> Json.text(day.toString())))
                .putIfPresent("offset", one.isNet() ? Optional.of(Json.text("NET")) : Optional.empty())
                .put("expect", one.expect())
                .build();
    }
}
