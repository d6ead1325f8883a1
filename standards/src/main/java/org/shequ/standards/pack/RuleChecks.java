package org.shequ.standards.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.RuleId;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.rule.Sharing;

/** Holds the rules of a pack against each other, its parameters and its document. */
final class RuleChecks {
    private final Faults faults;
    private final Optional<PackIdentity> identity;
    private final List<ShareParameter> shares;

    /** The content of each rule of the file, right or wrong, by id: its key {@code funding} or {@code sharing}. */
    private final Map<String, Json.Obj> written = new LinkedHashMap<>();

    RuleChecks(Faults faults, Optional<PackIdentity> identity, List<ShareParameter> shares) {
        this.faults = faults;
        this.identity = identity;
        this.shares = shares;
    }

    /** Notes a rule as written, and holds its ids against those before and its document. */
    void note(Cursor rule) {
        if (!(rule.json().orElse(null) instanceof Json.Obj object)) {
            return;
        }
        if (object.members().get("id") instanceof Json.Text id) {
            if (written.putIfAbsent(id.value(), object) != null) {
                faults.add(Fault.of(placed(id, rule), "rule " + id.value() + " a second time", "each rule once"));
            }
            document(id, rule);
        }
        if (object.members().get("clauses") instanceof Json.Arr clauses) {
            clauses.elements().forEach(clause -> document(clause, rule));
        }
    }

    private void document(Json id, Cursor rule) {
        if (identity.isEmpty() || !(id instanceof Json.Text text)) {
            return;
        }
        String prefix = identity.get().document().id() + "-";
        if (!text.value().startsWith(prefix)) {
            faults.add(Fault.of(placed(id, rule), text.toString(), "an id of this document, " + prefix + "..."));
        }
    }

    private static Location placed(Json value, Cursor rule) {
        return value.location().equals(Location.nowhere()) ? rule.location() : value.location();
    }

    void check(List<RuleDefinition> rules) {
        for (RuleDefinition rule : rules) {
            period(rule);
            for (Rule each : rule.underEachReading()) {
                if (each.content() instanceof Sharing sharing) {
                    sharing(rule, sharing);
                }
            }
        }
        new Alternatives(faults, identity).check(rules);
    }

    /** A coverage or validity must not end before the document begins: its figure would never be due. */
    private void period(RuleDefinition definition) {
        Optional<PartialDate> date = identity.flatMap(each -> each.document().date());
        if (date.isEmpty()) {
            return;
        }
        FiscalYear begins = FiscalYear.containing(date.get().latest());
        LocalDate first = begins.firstDay();
        Rule rule = definition.byDefault();
        rule.coverage()
                .last()
                .filter(month -> month.getYear() < begins.value())
                .ifPresent(month -> faults.add(Fault.ofMessage(
                        at(definition, "coverage"),
                        "coverage " + rule.coverage() + " ends before the document begins, " + date.get(),
                        month.toString(),
                        "a last year from " + begins + " on")));
        rule.validity()
                .flatMap(days -> days.until())
                .filter(day -> !day.isAfter(first))
                .ifPresent(day -> faults.add(Fault.ofMessage(
                        at(definition, "validity"),
                        "validity " + rule.validity().get() + " ends before the document begins, " + date.get(),
                        day.toString(),
                        "a day after " + first)));
    }

    private void sharing(RuleDefinition definition, Sharing sharing) {
        for (RuleId covered : sharing.covers()) {
            Location at = in(definition, "covers", covered.toString());
            Json.Obj rule = written.get(covered.toString());
            if (rule == null) {
                faults.add(Fault.of(
                        at, "rule " + covered, funding() + Nearest.hint(covered.toString(), written.keySet())));
            } else if (!(rule.members().get("funding") instanceof Json.Obj funding)) {
                faults.add(Fault.ofMessage(
                        at, "rule " + covered + " gives no money to share", covered.toString(), funding()));
            } else {
                String role = funding.members().get("role") instanceof Json.Text text ? text.value() : "NORM";
                if (role.equals("GRANT") || (sharing.isOnTotal() && role.equals("CHARGE"))) {
                    faults.add(Fault.ofMessage(
                            at,
                            "rule " + covered + (role.equals("GRANT") ? " is a grant of one payer" : " is in no total"),
                            role,
                            "a rule of role NORM"));
                }
            }
        }
        sharing.parameter()
                .filter(name -> shares.stream().noneMatch(each -> each.name().equals(name)))
                .ifPresent(name -> {
                    List<String> names =
                            shares.stream().map(ShareParameter::name).sorted().toList();
                    faults.add(Fault.of(
                            in(definition, "parameter", name),
                            "parameter " + name,
                            names.isEmpty()
                                    ? "a parameter of unit share; parameters.json declares none"
                                    : "a parameter of unit share: " + String.join(", ", names)
                                            + Nearest.hint(name, names)));
                });
    }

    private String funding() {
        List<String> ids = written.entrySet().stream()
                .filter(each -> each.getValue().member("funding").isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return "a rule with funding: " + String.join(", ", ids);
    }

    private static Location at(RuleDefinition rule, String key) {
        return ((Json.Obj) rule.source()).member(key).orElse(rule.source()).location();
    }

    /** The place of a text within a key of the sharing. */
    private static Location in(RuleDefinition rule, String key, String text) {
        return ((Json.Obj) rule.source())
                .member("sharing")
                .filter(Json.Obj.class::isInstance)
                .flatMap(sharing -> ((Json.Obj) sharing).member(key))
                .flatMap(tree -> find(tree, text))
                .orElse(rule.source())
                .location();
    }

    private static Optional<Json> find(Json tree, String text) {
        if (tree instanceof Json.Text leaf) {
            return leaf.value().equals(text) ? Optional.of(tree) : Optional.empty();
        }
        if (tree instanceof Json.Arr array) {
            return array.elements().stream()
                    .flatMap(each -> find(each, text).stream())
                    .findFirst();
        }
        return tree instanceof Json.Obj object
                ? object.members().values().stream()
                        .flatMap(each -> find(each, text).stream())
                        .findFirst()
                : Optional.empty();
    }
}
