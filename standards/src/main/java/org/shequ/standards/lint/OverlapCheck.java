package org.shequ.standards.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shequ.core.json.Fault;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Finds norms of one measure that exclude each other, unless some of them bind one unit twice to different amounts, or leave units out. */
final class OverlapCheck {
    /** What norms are of, where they are held against each other. */
    private record Subject(
            List<String> subjects, Object measure, Optional<?> base, Optional<?> basis, Optional<?> pooled) {}

    private final Pack pack;
    private final DivisionCode place;
    private final Consumer<Finding> findings;

    OverlapCheck(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.place = pack.identity().document().place();
        this.findings = findings;
    }

    void run() {
        Map<Subject, List<RuleDefinition>> groups = new LinkedHashMap<>();
        for (RuleDefinition definition : pack.rules()) {
            Rule rule = definition.byDefault();
            if (rule.content() instanceof Norm norm && rule.canApply(place)) {
                Subject subject =
                        new Subject(rule.subjects(), norm.measure(), norm.base(), norm.basis(), norm.pooled());
                groups.computeIfAbsent(subject, key -> new ArrayList<>()).add(definition);
            }
        }
        groups.values().forEach(this::group);
    }

    private void group(List<RuleDefinition> members) {
        List<RuleDefinition[]> overlaps = new ArrayList<>();
        boolean someExclude = false;
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (!members.get(i).byDefault().canApplyBeside(members.get(j).byDefault(), place)) {
                    someExclude = true;
                } else if (!demand(members.get(i)).equals(demand(members.get(j)))) {
                    overlaps.add(new RuleDefinition[] {members.get(i), members.get(j)});
                }
            }
        }
        if (someExclude && overlaps.isEmpty()) {
            gap(members);
        } else if (someExclude) {
            overlaps.forEach(pair -> findings.accept(Finding.warning(
                    Fault.ofMessage(
                            Places.of(pair[1], "appliesWhen"),
                            "norms " + pair[0].id() + " and " + pair[1].id()
                                    + " ask different amounts of one measure, and both apply to some unit, while others of"
                                    + " that measure exclude each other"),
                    Optional.of(pair[1].id()))));
        }
    }

    /** Norms that exclude each other should speak of every unit that what they ask alike lets in. */
    private void gap(List<RuleDefinition> members) {
        Uncovered uncovered = Uncovered.of(members, place);
        RuleDefinition last = members.get(members.size() - 1);
        uncovered
                .values()
                .or(() -> uncovered.kind().map(kind -> "a unit" + kind))
                .ifPresent(found -> findings.accept(Finding.warning(
                        Fault.ofMessage(
                                Places.of(last, "appliesWhen"),
                                "norms "
                                        + members.stream()
                                                .map(RuleDefinition::id)
                                                .toList() + " of one measure leave a gap: none applies to " + found),
                        Optional.of(last.id()))));
    }

    private static Object demand(RuleDefinition definition) {
        return definition.byDefault().content().norm().orElseThrow().demand();
    }
}
