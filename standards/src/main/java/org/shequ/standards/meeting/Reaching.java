package org.shequ.standards.meeting;

import org.shequ.core.formula.Truth;
import org.shequ.core.formula.Variable;
import org.shequ.core.unit.Unit;
import org.shequ.standards.measure.Situation;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.Rule;

/** How far it is settled that a rule speaks of a unit. */
final class Reaching {
    private final Policy policy;
    private final Unit unit;

    Reaching(Policy policy, Unit unit) {
        this.policy = policy;
        this.unit = unit;
    }

    /** How far it is settled for a rule that does not leave the unit out; one that names but a kind of committee speaks of all its matters. */
    RoutedRule.Reach of(Rule rule) {
        Situation situation = Situation.builder()
                .year(policy.year())
                .at(policy.at())
                .reference(policy.reference())
                .supplements(policy.supplements())
                .build();
        Truth truth = rule.appliesWhen()
                .decide(policy.library().pack(rule.id().document()).catalogue().facts(unit, situation))
                .truth();
        if (truth != Truth.TRUE) {
            return RoutedRule.Reach.OPEN;
        }
        return rule.appliesWhen().reads().variables().stream()
                        .map(Variable::name)
                        .allMatch(MeetingFact.OF_COMMITTEE.measure()::equals)
                ? RoutedRule.Reach.GENERAL
                : RoutedRule.Reach.NAMED;
    }
}
