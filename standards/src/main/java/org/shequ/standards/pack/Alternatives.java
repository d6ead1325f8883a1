package org.shequ.standards.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Validity;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Rules of one group exclude each other: no two of them may apply to one unit at one time, under any readings. */
final class Alternatives {
    private final Faults faults;
    private final Optional<PackIdentity> identity;

    Alternatives(Faults faults, Optional<PackIdentity> identity) {
        this.faults = faults;
        this.identity = identity;
    }

    void check(List<RuleDefinition> rules) {
        if (identity.isEmpty()) {
            return;
        }
        Map<String, List<RuleDefinition>> groups = new LinkedHashMap<>();
        rules.forEach(rule -> rule.byDefault()
                .alternatives()
                .ifPresent(group ->
                        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(rule)));
        groups.forEach((group, members) -> {
            for (int i = 0; i < members.size(); i++) {
                for (RuleDefinition earlier : members.subList(0, i)) {
                    overlap(group, earlier, members.get(i));
                }
            }
        });
    }

    private void overlap(String group, RuleDefinition earlier, RuleDefinition later) {
        DivisionCode place = identity.orElseThrow().document().place();
        for (Rule one : distinct(earlier)) {
            for (Rule other : distinct(later)) {
                Optional<Validity> both = due(one).flatMap(days -> due(other).flatMap(days::intersection));
                if (both.isPresent() && one.canApplyBeside(other, place)) {
                    faults.add(Fault.ofMessage(
                            at(later),
                            "rules " + earlier.id() + " and " + later.id() + " of group " + group
                                    + " overlap: both can apply to one unit in " + both.get() + readings(one, other),
                            later.id().toString(),
                            "conditions or times that exclude each other"));
                    return;
                }
            }
        }
    }

    private Optional<Validity> due(Rule rule) {
        return rule.due(identity.orElseThrow().document().date().map(date -> FiscalYear.containing(date.latest())));
    }

    /** The rule under its readings, those that change neither condition nor time counted once; the default first. */
    private static List<Rule> distinct(RuleDefinition definition) {
        List<Rule> all = new ArrayList<>(List.of(definition.byDefault()));
        all.addAll(definition.underEachReading());
        Set<Object> seen = new LinkedHashSet<>();
        return all.stream()
                .filter(rule -> seen.add(List.of(
                        rule.appliesWhen(), rule.coverage(), rule.validity(), rule.proration(), rule.subjects())))
                .toList();
    }

    private static String readings(Rule one, Rule other) {
        if (one.readings().isEmpty() && other.readings().isEmpty()) {
            return "";
        }
        return " under readings " + one.readings() + " and " + other.readings();
    }

    private static org.shequ.core.json.Location at(RuleDefinition rule) {
        return ((Json.Obj) rule.source())
                .member("alternatives")
                .orElse(rule.source())
                .location();
    }
}
