package org.shequ.standards.evaluation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Attestation;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;

/** What is found of checklists on its way into the attestations of a unit. */
final class Attesting {
    private Attesting() {}

    /** What an attestation says of an item, which it may name, or answer for as a whole where it says yes. */
    static Standing answer(Attestation attestation, String item) {
        Optional<Boolean> named = Optional.ofNullable(attestation.items().get(item));
        return named.or(() -> attestation.value().filter(whole -> whole))
                .map(is -> is ? Standing.MET : Standing.UNMET)
                .orElse(Standing.UNDETERMINED);
    }

    /** The unit with the findings of the checklists that other rules rest on, where it does not attest these as a whole. */
    static Unit found(Unit unit, Assessment assessment, Set<RuleId> restedOn) {
        Map<RuleId, Boolean> found = new LinkedHashMap<>();
        for (Finding each : assessment.findings()) {
            boolean isStated = Optional.ofNullable(unit.attested().get(each.rule()))
                    .flatMap(Attestation::value)
                    .isPresent();
            if (restedOn.contains(each.rule()) && !each.items().isEmpty() && !isStated) {
                truth(each.verdict()).ifPresent(truth -> found.put(each.rule(), truth));
            }
        }
        return found.isEmpty() ? unit : attesting(unit, found);
    }

    private static Optional<Boolean> truth(Verdict verdict) {
        return switch (verdict) {
            case MET -> Optional.of(true);
            case BREACH, DEPARTURE, TARGET_MISSED, ADVICE, PERMITTED -> Optional.of(false);
            case UNDETERMINED, NOT_YET_DUE, REPORTED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    private static Unit attesting(Unit unit, Map<RuleId, Boolean> found) {
        Json.ObjBuilder attested = Json.object();
        Set<RuleId> written = new LinkedHashSet<>(unit.attested().keySet());
        written.addAll(found.keySet());
        for (RuleId rule : written) {
            Optional<Attestation> stated = Optional.ofNullable(unit.attested().get(rule));
            Json.ObjBuilder answer = Json.object();
            Optional.ofNullable(found.get(rule))
                    .or(() -> stated.flatMap(Attestation::value))
                    .ifPresent(value -> answer.put("value", value));
            stated.flatMap(Attestation::on).ifPresent(day -> answer.put("on", day.toString()));
            Json.ObjBuilder items = Json.object();
            stated.ifPresent(each -> each.items().forEach(items::put));
            attested.put(rule.toString(), answer.put("items", items.build()).build());
        }
        Json.ObjBuilder tree = Json.object();
        UnitJson.write(unit).members().forEach((key, value) -> {
            if (!key.equals("attested")) {
                tree.put(key, value);
            }
        });
        return UnitJson.read(tree.put("attested", attested.build()).build());
    }
}
