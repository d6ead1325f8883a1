package org.shequ.standards.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;

/** Reads and writes the worked cases of a pack, the file {@code cases.json}. */
final class CaseCodec {
    /** The totals that a case may expect something of. */
    static final Set<String> TOTALS = Set.of("uses", "grants");

    private static final List<String> LINE_KEYS = List.of(
            "clauses",
            "role",
            "modality",
            "status",
            "amount",
            "low",
            "high",
            "missing",
            "shares",
            "period",
            "purposes",
            "readings",
            "assumptions",
            "caveats",
            "citation");
    private static final List<String> TOTAL_KEYS = List.of("known", "low", "high", "amount", "shares");

    private final MeasureCatalogue catalogue;
    private final boolean areFactsKnown;
    private final Optional<PackIdentity> identity;

    /** Reads cases over a catalogue; where the declared facts are faulty themselves, those of units are not held against them. */
    CaseCodec(MeasureCatalogue catalogue, boolean areFactsKnown, Optional<PackIdentity> identity) {
        this.catalogue = catalogue;
        this.areFactsKnown = areFactsKnown;
        this.identity = identity;
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
        fields.required("year").parsed("a year such as 2016", FiscalYear::parse).ifPresent(builder::year);
        boolean isMany = units(fields, cursor, builder);
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
        expectations(fields.required("expect"), isMany).ifPresent(builder::expect);
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a case that holds together", builder::build);
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
        for (Cursor each : all) {
            UnitJson.read(each).ifPresent(read -> {
                declared(each, read);
                builder.addUnits(read);
            });
        }
        return units.isPresent();
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

    private static Optional<Json.Obj> expectations(Cursor cursor, boolean isMany) {
        Map<String, Cursor> expected = cursor.fields().all();
        if (expected.isEmpty() && cursor.json().orElse(null) instanceof Json.Obj) {
            cursor.fault("at least one rule, uses or grants");
        }
        expected.forEach((key, value) -> {
            if (TOTALS.contains(key)) {
                keys(value, TOTAL_KEYS);
                return;
            }
            value.made("a rule id, uses or grants", () -> RuleId.of(key));
            if (isMany) {
                value.fault("the lines of several units are not compared", "uses or grants where a case has units");
            } else if (!value.isNull()) {
                keys(value, LINE_KEYS);
            }
        });
        return cursor.json().filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    private static void keys(Cursor cursor, List<String> keys) {
        Fields fields = cursor.fields();
        keys.forEach(fields::optional);
        fields.end();
    }

    static Json.Obj write(List<WorkedCase> cases) {
        return Json.object()
                .put("cases", Json.array(cases.stream().map(CaseCodec::write).toList()))
                .build();
    }

    private static Json write(WorkedCase one) {
        Json.ObjBuilder object = Json.object()
                .put("clause", one.clause().value())
                .putOrNull("example", one.example().map(number -> Json.number((long) number)))
                .put("note", one.note())
                .put("year", one.year().value());
        boolean isSingle = one.units().size() == 1;
        object.put(
                isSingle ? "unit" : "units",
                isSingle ? UnitJson.write(one.units().get(0)) : UnitJson.writeAll(one.units()));
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
