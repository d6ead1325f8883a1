package org.shequ.standards.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Requirement.Kind;
import org.shequ.core.quantity.Requirement.TopKind;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.AreaBasis;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.comparison.Measured;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.rule.Norm;

/** Sets what rules ask of a unit beside each other: one matter for each measure, and which rule binds. */
final class Weighing {
    private final List<PlannedRule> rules;
    private final List<DocumentRelation> relations;
    private final Map<RuleId, Displacement> displaced = new HashMap<>();

    /** The rules that apply or may, and the relations of their documents. */
    Weighing(List<PlannedRule> rules, List<DocumentRelation> relations) {
        this.rules = rules;
        this.relations = relations;
        rules.forEach(rule -> Displacement.of(rule, rules, relations).ifPresent(each -> displaced.put(id(rule), each)));
    }

    private record Key(
            Measured measured, Dimension<?> unit, Optional<AreaBasis> basis, Optional<DivisionLevel> pooled) {
        static Key of(PlannedRule rule, Norm norm) {
            RuleRequirement asked = rule.requirement();
            return new Key(Measured.of(norm), asked.unit().orElseThrow(), asked.basis(), asked.pooled());
        }
    }

    static RuleId id(PlannedRule rule) {
        return rule.requirement().rule();
    }

    /** One matter for each measure, in the order in which the rules first speak of them. */
    List<Matter> matters() {
        Map<Key, List<PlannedRule>> byMeasure = new LinkedHashMap<>();
        rules.forEach(rule -> rule.norm()
                .ifPresent(norm -> byMeasure
                        .computeIfAbsent(Key.of(rule, norm), key -> new ArrayList<>())
                        .add(rule)));
        return byMeasure.entrySet().stream()
                .map(each -> matter(each.getKey(), each.getValue()))
                .toList();
    }

    /** The checklists, each as it stands. */
    List<WeighedRule> lists() {
        return rules.stream()
                .filter(rule -> rule.norm().isEmpty())
                .map(rule -> weighed(rule, listed(rule)))
                .toList();
    }

    private static RuleStanding listed(PlannedRule rule) {
        return EndWeighing.isAdvice(rule)
                ? RuleStanding.GUIDE
                : rule.isCertain() ? RuleStanding.BINDING : RuleStanding.OPEN;
    }

    /** Whether another rule takes its place for certain. */
    boolean isDisplaced(PlannedRule rule) {
        return displacement(rule).filter(Displacement::isCertain).isPresent();
    }

    Optional<Displacement> displacement(PlannedRule rule) {
        return Optional.ofNullable(displaced.get(id(rule)));
    }

    List<DocumentRelation> relations() {
        return relations;
    }

    private Matter matter(Key key, List<PlannedRule> members) {
        Optional<Binding> floor = new EndWeighing(this, Binding.End.FLOOR, members).binding();
        Optional<Binding> cap = new EndWeighing(this, Binding.End.CAP, members).binding();
        return new Matter.Builder()
                .measured(key.measured())
                .unit(key.unit())
                .basis(key.basis())
                .pooled(key.pooled())
                .topic(members.get(0).topic())
                .floor(floor)
                .cap(cap)
                .addAllRules(members.stream()
                        .map(rule -> weighed(rule, standing(rule, floor, cap)))
                        .toList())
                .build();
    }

    private static RuleStanding standing(PlannedRule rule, Optional<Binding> floor, Optional<Binding> cap) {
        if (isAbout(rule) || EndWeighing.isAdvice(rule)) {
            return RuleStanding.GUIDE;
        }
        boolean isOpen = false;
        for (Optional<Binding> end : List.of(floor, cap)) {
            if (end.isPresent() && end.get().rules().contains(id(rule))) {
                if (end.get().isSettled()) {
                    return RuleStanding.BINDING;
                }
                isOpen = true;
            }
        }
        return isOpen || !rule.isCertain() ? RuleStanding.OPEN : RuleStanding.IMPLIED;
    }

    static boolean isAbout(PlannedRule rule) {
        return rule.requirement().kind().filter(each -> each == Kind.ABOUT).isPresent();
    }

    static boolean isCapped(PlannedRule rule) {
        return rule.requirement().top().filter(each -> each == TopKind.CAP).isPresent();
    }

    private WeighedRule weighed(PlannedRule rule, RuleStanding otherwise) {
        Optional<Displacement> by = displacement(rule);
        RuleStanding standing = by.map(each -> each.isCertain() ? RuleStanding.DISPLACED : RuleStanding.OPEN)
                .orElse(otherwise);
        return new WeighedRule.Builder()
                .rule(rule)
                .standing(standing)
                .displacedBy(by.map(each -> id(each.special())))
                .relation(by.map(Displacement::relation))
                .build();
    }
}
