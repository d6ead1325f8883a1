package org.shequ.standards.evaluation;

import org.shequ.core.calendar.Cycle;
import org.shequ.core.json.Json;
import org.shequ.core.text.LabelJson;

/** Writes schemes. */
final class SchemeWriter {
    private SchemeWriter() {}

    static Json.Obj write(Scheme scheme) {
        Json.ObjBuilder object = Json.object();
        scheme.set().ifPresent(id -> object.put("set", id));
        if (!scheme.criteria().isEmpty()) {
            object.put("criteria", CriteriaSet.texts(scheme.criteria()));
        }
        scheme.label().ifPresent(label -> object.put("label", LabelJson.write(label)));
        scheme.scoring().ifPresent(scoring -> put(object, scoring));
        scheme.cycle().ifPresent(cycle -> object.put("cycle", cycle(cycle)));
        return object.build();
    }

    private static void put(Json.ObjBuilder object, Scoring scoring) {
        Json.ObjBuilder points = Json.object();
        scoring.points().forEach((name, each) -> points.put(name, points(each)));
        object.put("points", points.build());
        scoring.otherwise().ifPresent(each -> object.put("otherwise", points(each)));
        if (!scoring.steps().isEmpty()) {
            object.put(
                    "steps",
                    Json.array(scoring.steps().stream()
                            .map(each -> Json.object()
                                    .put("from", each.from().toString())
                                    .put("score", each.score().toString())
                                    .build())
                            .toList()));
        }
        if (!scoring.grades().isEmpty()) {
            object.put(
                    "grades",
                    Json.array(
                            scoring.grades().stream().map(SchemeWriter::grade).toList()));
        }
    }

    private static Json points(Points points) {
        return points.unmet().signum() == 0
                ? Json.text(points.met().toString())
                : Json.object()
                        .put("met", points.met().toString())
                        .put("unmet", points.unmet().toString())
                        .build();
    }

    private static Json.Obj grade(Grade grade) {
        Json.ObjBuilder object = Json.object().put("grade", grade.code());
        grade.label().ifPresent(label -> object.put("label", LabelJson.write(label)));
        return object.put("from", grade.from().toString()).build();
    }

    private static Json.Obj cycle(Cycle cycle) {
        Json.ObjBuilder object = Json.object().put("years", cycle.years());
        if (!cycle.isYearly()) {
            object.put("anchor", cycle.anchor().value());
        }
        return object.build();
    }
}
