package org.shequ.standards.policy;

import org.shequ.core.Preconditions;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.assess.RuleInverse;

/** Finds a rule in force on a day, and reads it backwards for a unit. */
record Inverting(Policy policy) {
    <M extends Quantity<M>> RuleInverse<M> inverse(Unit unit, RuleId id, Measure<M> measure) {
        DocumentInYear document =
                policy.found(policy.library().pack(id.document()).identity());
        AssessedRule rule = document.measured(policy.rule(id))
                .orElseThrow(() -> new IllegalArgumentException("rule " + id
                        + " must give or ask for an amount and be in force at " + policy.at() + "; its document is "
                        + document.lookup().status()));
        Preconditions.checkArgument(
                rule.rule().speaksOf(unit),
                "kind of unit of rule %s (%s) must be one of %s",
                id,
                unit.kind(),
                rule.rule().subjects());
        Assessing assessing = new Assessing(policy);
        assessing.check(unit);
        return rule.inverse(assessing.facts(document, unit), measure);
    }
}
