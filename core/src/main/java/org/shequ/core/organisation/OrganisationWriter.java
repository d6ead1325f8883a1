package org.shequ.core.organisation;

import java.util.Optional;
import org.shequ.core.json.Json;

/** Writes a chart in its canonical form. */
final class OrganisationWriter {
    private OrganisationWriter() {}

    static Json.Obj write(OrganisationChart chart) {
        Json.ObjBuilder object = Json.object()
                .put(
                        "members",
                        Json.array(chart.members().stream()
                                .map(OrganisationWriter::write)
                                .toList()))
                .put(
                        "bodies",
                        Json.array(chart.bodies().stream()
                                .map(OrganisationWriter::write)
                                .toList()));
        if (!chart.none().isEmpty()) {
            object.put(
                    "none",
                    Json.array(chart.none().stream()
                            .map(kind -> Json.text(kind.name()))
                            .toList()));
        }
        return object.build();
    }

    private static Json.Obj write(Member member) {
        Json.ObjBuilder object = Json.object().put("id", member.id()).putIfPresent("name", text(member.name()));
        if (!member.traits().isEmpty()) {
            Json.ObjBuilder traits = Json.object();
            member.traits().forEach(traits::put);
            object.put("traits", traits.build());
        }
        return object.putIfPresent(
                        "kinOf",
                        member.nearKin()
                                .map(kin ->
                                        Json.array(kin.stream().map(Json::text).toList())))
                .build();
    }

    private static Json.Obj write(Body body) {
        return Json.object()
                .put("id", body.id())
                .put("kind", body.kind().name())
                .putIfPresent("name", text(body.name()))
                .putIfPresent("parent", text(body.parent()))
                .putIfPresent("field", text(body.field()))
                .putIfPresent("term", body.term().map(OrganisationWriter::write))
                .putIfPresent("directlyElected", body.directlyElected().map(Json::bool))
                .putIfPresent("enrolled", body.enrolled().map(each -> Json.number(each.value())))
                .putIfPresent("households", body.households().map(each -> Json.number(each.value())))
                .putIfPresent("status", text(body.status()))
                .putIfPresent("professional", body.professional().map(Json::bool))
                .putIfPresent("shared", body.shared().map(Json::bool))
                .putIfPresent(
                        "seats",
                        body.seats()
                                .map(seats -> Json.array(seats.list().stream()
                                        .map(OrganisationWriter::write)
                                        .toList())))
                .build();
    }

    static Json.Obj write(Seat seat) {
        return Json.object()
                .put("post", seat.post().name())
                .putIfPresent("holder", text(seat.holder()))
                .putIfPresent("vacant", seat.vacant().map(Json::bool))
                .putIfPresent("term", seat.term().map(OrganisationWriter::write))
                .putIfPresent("elected", seat.elected().map(Json::bool))
                .putIfPresent("fullTime", seat.fullTime().map(Json::bool))
                .build();
    }

    static Json.Obj write(Term term) {
        return Json.object()
                .put("from", term.from().toString())
                .putIfPresent("until", text(term.until()))
                .putIfPresent("electedOn", text(term.electedOn()))
                .build();
    }

    private static Optional<Json.Text> text(Optional<?> value) {
        return value.map(each -> Json.text(each.toString()));
    }
}
