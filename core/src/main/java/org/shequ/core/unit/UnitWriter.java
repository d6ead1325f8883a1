package org.shequ.core.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Json;

/** Writes a unit in its canonical form. */
final class UnitWriter {
    private UnitWriter() {}

    static Json.Obj write(Unit unit) {
        Json.ObjBuilder object = Json.object();
        object.putIfPresent("code", unit.code().map(code -> Json.text(code.toString())));
        object.putIfPresent("name", unit.name().map(Json::text));
        object.put("kind", unit.kind().name());
        object.putIfPresent("asOf", unit.asOf().map(day -> Json.text(day.toString())));
        UnitFactTable.FIRST.forEach(fact -> fact.write(unit, object));
        putIfAny(
                object,
                "premises",
                unit.premises().stream().map(UnitWriter::premises).toList());
        object.putIfPresent(
                "honours",
                unit.honours()
                        .map(all -> Json.array(
                                all.list().stream().map(UnitWriter::honour).toList())));
        putAttested(object, unit);
        putFacts(object, unit);
        if (unit instanceof Community community) {
            putAxes(object, community);
        }
        UnitFactTable.LAST.forEach(fact -> fact.write(unit, object));
        putIfAny(
                object,
                "utilities",
                unit.utilities().stream().map(UnitWriter::utility).toList());
        putAllocated(object, unit);
        UnitFactTable.REST.forEach(fact -> fact.write(unit, object));
        return object.build();
    }

    /** An axis is written unless the kind says the same. */
    private static void putAxes(Json.ObjBuilder object, Community community) {
        UnitKind kind = community.kind();
        object.putIfPresent(
                "committee",
                community.committee().filter(it -> kind.committee().isEmpty()).map(it -> Json.text(it.name())));
        object.putIfPresent(
                "settlement",
                community.settlement().filter(it -> kind.settlement().isEmpty()).map(it -> Json.text(it.name())));
        object.putIfPresent(
                "ruralCommunitySince",
                community.ruralSetUp().filter(it -> kind.ruralSetUp().isEmpty()).map(UnitWriter::setUp));
    }

    private static Json setUp(RuralSetUp setUp) {
        return setUp.since().<Json>map(date -> Json.text(date.toString())).orElseGet(() -> Json.bool(setUp.isSetUp()));
    }

    private static Json premises(Premises premises) {
        return Json.object()
                .put("kind", premises.kind().name())
                .putIfPresent("area", premises.area().map(area -> Json.text(area.toString())))
                .putIfPresent("basis", premises.basis().map(basis -> Json.text(basis.name())))
                .build();
    }

    private static Json honour(Honour honour) {
        if (honour.from().isEmpty() && honour.to().isEmpty()) {
            return Json.text(honour.kind().name());
        }
        return Json.object()
                .put("kind", honour.kind().name())
                .putIfPresent("from", date(honour.from()))
                .putIfPresent("to", date(honour.to()))
                .build();
    }

    private static Optional<Json> date(Optional<PartialDate> date) {
        return date.map(day -> Json.text(day.toString()));
    }

    private static Json utility(UtilityUse use) {
        return Json.object()
                .put("kind", use.kind().name())
                .put("use", use.use().name())
                .put("quantity", use.quantity().toString())
                .put("unit", use.unit())
                .build();
    }

    private static void putAttested(Json.ObjBuilder object, Unit unit) {
        if (!unit.attested().isEmpty()) {
            Json.ObjBuilder answers = Json.object();
            new TreeMap<>(unit.attested()).forEach((rule, answer) -> answers.put(rule.toString(), attestation(answer)));
            object.put("attested", answers.build());
        }
    }

    private static Json attestation(Attestation attestation) {
        if (attestation.on().isEmpty() && attestation.items().isEmpty()) {
            return Json.bool(attestation.value().orElseThrow());
        }
        Json.ObjBuilder answer = Json.object();
        answer.putIfPresent("value", attestation.value().map(Json::bool));
        answer.putIfPresent("on", attestation.on().map(day -> Json.text(day.toString())));
        if (!attestation.items().isEmpty()) {
            Json.ObjBuilder items = Json.object();
            new TreeMap<>(attestation.items()).forEach(items::put);
            answer.put("items", items.build());
        }
        return answer.build();
    }

    private static void putFacts(Json.ObjBuilder object, Unit unit) {
        if (!unit.facts().isEmpty()) {
            Json.ObjBuilder facts = Json.object();
            new TreeMap<>(unit.facts()).forEach((name, value) -> facts.put(name, fact(value)));
            object.put("facts", facts.build());
        }
    }

    private static Json fact(FactValue value) {
        return value.number()
                .<Json>map(Json::number)
                .or(() -> value.truth().map(Json::bool))
                .orElseGet(() -> Json.text(value.toString()));
    }

    private static void putAllocated(Json.ObjBuilder object, Unit unit) {
        if (unit.allocated().isEmpty()) {
            return;
        }
        Map<String, Json.ObjBuilder> heads = new TreeMap<>();
        List<AllocatedMoney> rows = new ArrayList<>(unit.allocated());
        rows.sort(Comparator.comparing(AllocatedMoney::year));
        rows.forEach(row -> heads.computeIfAbsent(row.head(), head -> Json.object())
                .put(row.year().toString(), row.amount().toString()));
        Json.ObjBuilder allocated = Json.object();
        heads.forEach((head, years) -> allocated.put(head, years.build()));
        object.put("allocated", allocated.build());
    }

    private static void putIfAny(Json.ObjBuilder object, String key, List<Json> elements) {
        if (!elements.isEmpty()) {
            object.put(key, Json.array(elements));
        }
    }
}
