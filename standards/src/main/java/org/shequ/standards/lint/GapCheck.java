package org.shequ.standards.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.Validity;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Location;
import org.shequ.core.source.RuleId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.RuleDefinition;

/** Finds what groups of rules that exclude each other leave uncovered between their members: days, values of a measure, kinds. */
final class GapCheck {
    private final Pack pack;
    private final Consumer<Finding> findings;

    GapCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void run() {
        Map<String, List<RuleDefinition>> groups = new LinkedHashMap<>();
        for (RuleDefinition rule : pack.rules()) {
            rule.byDefault()
                    .alternatives()
                    .ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(rule));
        }
        groups.forEach((group, members) -> {
            if (members.size() == 1) {
                RuleDefinition only = members.get(0);
                String message = "group " + group + " has one rule only, " + only.id();
                findings.accept(Finding.warning(
                        Fault.ofMessage(Places.of(only, "alternatives"), message), Optional.of(only.id())));
            } else {
                days(group, members);
                kinds(group, members);
            }
        });
    }

    /** Members in the order of their first days; a gap opens where one begins after all before it have ended. */
    private void days(String group, List<RuleDefinition> members) {
        List<RuleDefinition> dated = members.stream()
                .filter(each -> due(each).isPresent())
                .sorted(Comparator.comparing(each -> first(each).orElse(LocalDate.MIN)))
                .toList();
        Optional<LocalDate> end = dated.isEmpty() ? Optional.empty() : end(dated.get(0));
        for (RuleDefinition next : dated.subList(Math.min(1, dated.size()), dated.size())) {
            Optional<LocalDate> first = first(next);
            if (end.isPresent() && first.isPresent() && first.get().isAfter(end.get())) {
                boolean isOwn = next.byDefault().validity().isPresent();
                error(
                        next,
                        Places.of(next, isOwn ? "validity" : "coverage"),
                        "group " + group + " leaves a gap: no rule of " + ids(members) + " is due in "
                                + Validity.between(end.get(), first.get()));
            }
            end = end.flatMap(one -> end(next).map(other -> one.isAfter(other) ? one : other));
        }
    }

    private Optional<Validity> due(RuleDefinition rule) {
        return rule.byDefault()
                .due(pack.identity().document().date().map(date -> FiscalYear.containing(date.latest())));
    }

    private Optional<LocalDate> first(RuleDefinition rule) {
        return due(rule).flatMap(Validity::from);
    }

    private Optional<LocalDate> end(RuleDefinition rule) {
        return due(rule).flatMap(Validity::until);
    }

    /** The conditions of the members should leave nothing over. */
    private void kinds(String group, List<RuleDefinition> members) {
        Uncovered uncovered = Uncovered.of(members, pack.identity().document().place());
        RuleDefinition last = members.get(members.size() - 1);
        Location at = Places.of(last, "alternatives");
        Optional<String> values = uncovered.values();
        values.ifPresent(found -> error(
                last, at, "group " + group + " leaves a gap: no rule of " + ids(members) + " applies to " + found));
        if (values.isEmpty()) {
            uncovered
                    .kind()
                    .ifPresent(found -> findings.accept(Finding.warning(
                            Fault.ofMessage(
                                    at,
                                    "group " + group + " leaves a gap: no rule of " + ids(members)
                                            + " applies to a unit" + found),
                            Optional.of(last.id()))));
        }
    }

    private static List<RuleId> ids(List<RuleDefinition> members) {
        return members.stream().map(RuleDefinition::id).toList();
    }

    private void error(RuleDefinition rule, Location at, String message) {
        findings.accept(Finding.error(Fault.ofMessage(at, message), Optional.of(rule.id())));
    }
}
