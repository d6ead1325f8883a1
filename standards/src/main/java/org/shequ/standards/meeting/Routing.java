package org.shequ.standards.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.json.Json;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.lookup.LookupStatus;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;

/** Finds what must happen to a matter: from the findings and procedures of a policy, and from what a meeting of each kind would change. */
final class Routing {
    private final Policy policy;
    private final Optional<Unit> place;

    Routing(Policy policy, Optional<Unit> place) {
        this.policy = policy;
        this.place = place;
    }

    /** The route of a matter that came before meetings, in the order of their days. */
    Route route(NamedMatter matter, List<MeetingStanding> held) {
        Unit stated = placed(matter.unit());
        Told told = MeetingTelling.place(place, stated);
        List<HeldResult> results = new ArrayList<>();
        for (MeetingStanding each : held) {
            MeetingResult result = each.result(matter.id());
            results.add(HeldResult.of(each.meeting(), result));
            told.and(MeetingTelling.outcome(
                    each.meeting().kind(), each.meeting().day(), result.carried(), result.isRejected()));
        }
        Unit unit = told.besides(stated, policy.library());
        Assessment assessment = policy.assess(unit);
        List<RoutedRule> rules = new ArrayList<>();
        List<RuleId> others = new ArrayList<>();
        Reaching reaching = new Reaching(policy, unit);
        new FindingRoutes(policy, assessment, after(unit), reaching).add(rules, others);
        policy.follow(unit).forEach(run -> ProcedureRoutes.add(run, policy, reaching, rules, others));
        rules.sort(Comparator.comparing(RoutedRule::reach));
        return Route.builder()
                .matter(matter.id())
                .kind(unit.kind())
                .date(policy.at())
                .addAllLookup(assessment.lookup())
                .addAllRules(rules)
                .addAllNotApplicable(others)
                .addAllListed(listed(matter, assessment.lookup()))
                .addAllHeld(results)
                .build();
    }

    /** The unit with the code of the place, where it has none. */
    private Unit placed(Unit unit) {
        if (unit.code().isPresent() || place.flatMap(Unit::code).isEmpty()) {
            return unit;
        }
        Json.ObjBuilder tree =
                Json.object().put("code", place.get().code().orElseThrow().toString());
        UnitJson.write(unit).members().forEach(tree::put);
        return UnitJson.read(tree.build());
    }

    /** How the matter would stand once a meeting of each kind had carried it. */
    private Map<MeetingKind, Assessment> after(Unit unit) {
        Map<MeetingKind, Assessment> after = new EnumMap<>(MeetingKind.class);
        for (MeetingKind kind : MeetingKind.values()) {
            Told told = MeetingTelling.outcome(kind, Optional.of(policy.at()), MeetingAnswer.YES, false);
            after.put(kind, policy.assess(told.in(unit, policy.library())));
        }
        return after;
    }

    private List<ListedDuty> listed(NamedMatter matter, List<Lookup> lookups) {
        List<ListedDuty> listed = new ArrayList<>();
        for (Lookup lookup : lookups) {
            boolean isInForce = lookup.status() == LookupStatus.IN_FORCE || lookup.status() == LookupStatus.NO_RULE;
            if (isInForce && matter.item().isPresent()) {
                Pack pack = policy.library().pack(lookup.document());
                pack.catalogues().forEach(list -> listed(list, matter.item().get(), listed));
            }
        }
        return listed;
    }

    private static void listed(Catalogue list, String code, List<ListedDuty> listed) {
        list.items().stream()
                .filter(item -> item.code().equals(code))
                .forEach(item -> listed.add(
                        ListedDuty.of(list.document(), list.id(), list.label(), item.label(), list.clauses())));
    }
}
