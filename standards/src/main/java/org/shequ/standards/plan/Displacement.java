package org.shequ.standards.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.source.ClauseId;
import org.shequ.standards.relation.DocumentRelation;
import org.shequ.standards.relation.RelationKind;

/**
 * A special rule that takes the place of a general one for a unit, because the packs say so.
 *
 * @param special the special rule, which applies or may
 * @param relation the relation that says so
 */
record Displacement(PlannedRule special, DocumentRelation relation) {
    /** What takes the place of a rule, one that applies for certain before one that may. */
    static Optional<Displacement> of(PlannedRule general, List<PlannedRule> rules, List<DocumentRelation> relations) {
        return relations.stream()
                .filter(each -> each.kind() == RelationKind.SPECIALISES && rests(general, each.otherClauses()))
                .flatMap(each -> rules.stream()
                        .filter(rule -> rests(rule, each.clauses()))
                        .map(rule -> new Displacement(rule, each)))
                .sorted((one, other) -> Boolean.compare(other.isCertain(), one.isCertain()))
                .findFirst();
    }

    boolean isCertain() {
        return special.isCertain();
    }

    /** The relation of a kind between two rules, whichever side they stand on. */
    static Optional<DocumentRelation> between(
            PlannedRule one, PlannedRule other, RelationKind kind, List<DocumentRelation> relations) {
        return relations.stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> Stream.of(List.of(one, other), List.of(other, one))
                        .anyMatch(
                                pair -> rests(pair.get(0), each.clauses()) && rests(pair.get(1), each.otherClauses())))
                .findFirst();
    }

    private static boolean rests(PlannedRule rule, List<ClauseId> clauses) {
        return rule.requirement().clauses().stream().anyMatch(clauses::contains);
    }
}
