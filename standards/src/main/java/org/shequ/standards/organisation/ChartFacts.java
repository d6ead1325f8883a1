package org.shequ.standards.organisation;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.organisation.Body;
import org.shequ.core.organisation.BodyFamily;
import org.shequ.core.organisation.BodyKind;
import org.shequ.core.organisation.ChartMeasure;
import org.shequ.core.organisation.OrganisationChart;
import org.shequ.core.organisation.Seat;
import org.shequ.core.organisation.Term;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.OrganisationKind;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.policy.PolicyLibrary;

/**
 * What a chart tells of a unit: facts that every unit may have, by their keys, and facts that packs declare with a measure of a chart.
 *
 * @param own facts of units, by their keys in JSON
 * @param declared facts that packs declare, by their names
 * @param names the names of all variables that a chart may tell, whether this one does or not
 */
record ChartFacts(Map<String, Json> own, Map<String, FactValue> declared, Set<String> names) {
    private static final Map<String, String> COUNTS = ImmutableMap.<String, String>builder()
            .put("committeeMembers", "members[COMMITTEE]")
            .put("partyCommitteeMembers", "members[PARTY]")
            .put("crossAppointed", "both[COMMITTEE][PARTY]")
            .put("committees", "bodies[COMMITTEE]")
            .put("partyMembers", "enrolled[PARTY]")
            .put("volunteers", "enrolled[VOLUNTEERS]")
            .put("serviceStations", "bodies[SERVICE_STATION]")
            .put("socialOrganisations", "bodies[SOCIAL_ORGANISATION]")
            .buildOrThrow();
    private static final String ORGANISATIONS = "organisations";
    private static final String COMMITTEE = "committee";

    /** Reads what a chart tells that the packs of a library, or every unit, may be asked. */
    static ChartFacts of(OrganisationChart chart, PolicyLibrary library) {
        Map<String, Json> own = new LinkedHashMap<>();
        COUNTS.forEach((key, measure) -> number(chart, measure).ifPresent(count -> own.put(key, Json.number(count))));
        fullTimeDeputies(chart).ifPresent(count -> own.put("fullTimeDeputies", Json.number(count)));
        committee(chart).ifPresent(body -> {
            body.directlyElected().ifPresent(is -> own.put("directlyElected", Json.bool(is)));
            body.term().flatMap(Term::electedOn).ifPresent(day -> own.put("lastElection", Json.text(day.toString())));
        });
        organisations(chart).ifPresent(all -> own.put(ORGANISATIONS, all));
        Map<String, FactValue> declared = new TreeMap<>();
        Set<String> names = new HashSet<>(COUNTS.keySet());
        names.addAll(Set.of("fullTimeDeputies", "directlyElected", "lastElection"));
        measured(library).forEach((name, measure) -> {
            names.add("facts[" + name + "]");
            measure.in(chart).ifPresent(value -> declared.put(name, value));
        });
        return new ChartFacts(own, declared, names);
    }

    private static Map<String, ChartMeasure> measured(PolicyLibrary library) {
        Map<String, ChartMeasure> measured = new TreeMap<>();
        library.documents().stream()
                .flatMap(id -> library.pack(id).facts().stream())
                .forEach(fact -> fact.chart().ifPresent(measure -> measured.put(fact.name(), measure)));
        return measured;
    }

    private static Optional<Long> number(OrganisationChart chart, String measure) {
        return ChartMeasure.parse(measure).in(chart).flatMap(FactValue::number);
    }

    private static Optional<Body> committee(OrganisationChart chart) {
        return chart.topBodies(BodyFamily.COMMITTEE)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0));
    }

    /** Persons who are deputies in the committee or in the Party organisation and do nothing else, each counted once. */
    private static Optional<Long> fullTimeDeputies(OrganisationChart chart) {
        List<Seat> deputies = new ArrayList<>();
        for (BodyFamily family : List.of(BodyFamily.COMMITTEE, BodyFamily.PARTY)) {
            Optional<List<Body>> bodies = chart.topBodies(family);
            if (bodies.isEmpty()
                    || bodies.get().stream().anyMatch(body -> body.seats().isEmpty())) {
                return Optional.empty();
            }
            bodies.get().stream()
                    .flatMap(body -> body.seats().stream())
                    .flatMap(seats -> seats.list().stream())
                    .filter(seat -> seat.post().isDeputy() && !seat.isVacant().orElse(false))
                    .forEach(deputies::add);
        }
        boolean isKnown = deputies.stream()
                .allMatch(seat -> seat.holder().isPresent() && seat.fullTime().isPresent());
        return isKnown
                ? Optional.of(deputies.stream()
                        .filter(seat -> seat.fullTime().orElse(false))
                        .flatMap(seat -> seat.holder().stream())
                        .distinct()
                        .count())
                : Optional.empty();
    }

    /** All organisations that a unit lists, where the chart tells of each of their kinds. */
    private static Optional<Json.Arr> organisations(OrganisationChart chart) {
        List<Json> all = new ArrayList<>();
        for (BodyFamily family : List.of(
                BodyFamily.PARTY,
                BodyFamily.COMMITTEE,
                BodyFamily.of(BodyKind.PROFESSIONAL_SERVICE),
                BodyFamily.of(BodyKind.SOCIAL_ORGANISATION))) {
            Optional<List<Body>> bodies = chart.topBodies(family)
                    .filter(found -> found.stream()
                            .allMatch(body -> body.kind() != BodyKind.SOCIAL_ORGANISATION
                                    || body.field().isPresent()));
            if (bodies.isEmpty()) {
                return Optional.empty();
            }
            bodies.get().forEach(body -> all.add(organisation(body)));
        }
        return Optional.of(Json.array(all));
    }

    private static Json.Obj organisation(Body body) {
        String kind = switch (body.kind()) {
            case SOCIAL_ORGANISATION -> body.field().orElseThrow();
            case PROFESSIONAL_SERVICE -> OrganisationKind.PROFESSIONAL_SERVICE.name();
            case RESIDENTS_COMMITTEE, VILLAGE_COMMITTEE -> OrganisationKind.COMMITTEE.name();
            default -> OrganisationKind.PARTY.name();
        };
        return Json.object()
                .put("kind", kind)
                .putIfPresent("status", body.status().map(each -> Json.text(each.name())))
                .putIfPresent("professional", body.professional().map(Json::bool))
                .putIfPresent("shared", body.shared().map(Json::bool))
                .build();
    }

    /**
     * The unit with what the chart tells beside what is stated of it.
     *
     * @throws FaultsException if a fact that is stated is not what the chart tells; it tells every such fact
     */
    Unit with(Unit unit, OrganisationChart chart) {
        Faults faults = new Faults();
        Map<String, Json> tree = new LinkedHashMap<>(UnitJson.write(unit).members());
        own.forEach((key, value) -> {
            Json stated = tree.putIfAbsent(key, value);
            if (stated != null && !said(key, stated).equals(said(key, value))) {
                tell(faults, key, said(key, stated), said(key, value));
            }
        });
        Map<String, FactValue> facts = new LinkedHashMap<>(unit.facts());
        declared.forEach((name, value) -> {
            FactValue stated = facts.putIfAbsent(name, value);
            if (stated != null && !stated.toString().equals(value.toString())) {
                tell(faults, "facts." + name, stated.toString(), value.toString());
            }
        });
        if (unit instanceof Community community) {
            committeeKind(chart).ifPresent(kind -> {
                if (community.committee().isEmpty()) {
                    tree.put(COMMITTEE, Json.text(kind));
                } else if (!community.committee().get().name().equals(kind)) {
                    tell(faults, COMMITTEE, community.committee().get().name(), kind);
                }
            });
        }
        faults.throwIfAny();
        return built(tree, facts);
    }

    /** The unit of which nothing is known that a chart may tell, and nothing is attested. */
    Unit without(Unit unit) {
        Map<String, Json> tree = new LinkedHashMap<>(UnitJson.write(unit).members());
        tree.keySet().removeAll(names);
        tree.keySet().removeAll(Set.of(ORGANISATIONS, "attested"));
        Map<String, FactValue> facts = new LinkedHashMap<>(unit.facts());
        facts.keySet().removeIf(name -> names.contains("facts[" + name + "]"));
        return built(tree, facts);
    }

    /** Whether one of the names of what is missing is one that a chart may tell. */
    boolean isAmong(Set<String> missing) {
        return missing.stream().anyMatch(name -> names.contains(name) || name.startsWith(ORGANISATIONS));
    }

    private static Optional<String> committeeKind(OrganisationChart chart) {
        return committee(chart).map(body -> body.kind() == BodyKind.VILLAGE_COMMITTEE ? "VILLAGERS" : "RESIDENTS");
    }

    /** A value as it is compared: of organisations, how many there are of each kind. */
    private static String said(String key, Json value) {
        if (!key.equals(ORGANISATIONS) || !(value instanceof Json.Arr list)) {
            return value.toString();
        }
        Map<OrganisationKind, Integer> counts = new EnumMap<>(OrganisationKind.class);
        list.elements()
                .forEach(each -> ((Json.Obj) each)
                        .member("kind")
                        .ifPresent(kind ->
                                counts.merge(OrganisationKind.valueOf(((Json.Text) kind).value()), 1, Integer::sum)));
        return counts.toString();
    }

    private static void tell(Faults faults, String key, String stated, String told) {
        faults.add(Fault.ofMessage(
                Location.nowhere().child("unit").child(key),
                key + " (" + stated + ") must be left out, or be what the chart tells, " + told));
    }

    private static Unit built(Map<String, Json> members, Map<String, FactValue> facts) {
        Json.ObjBuilder tree = Json.object();
        members.forEach((key, value) -> {
            if (!key.equals("facts")) {
                tree.put(key, value);
            }
        });
        Json.ObjBuilder values = Json.object();
        facts.forEach((name, value) -> {
            value.truth().ifPresent(truth -> values.put(name, truth));
            value.number().ifPresent(number -> values.put(name, number));
            value.text().ifPresent(text -> values.put(name, text));
        });
        return UnitJson.read(tree.put("facts", values.build()).build());
    }
}
