package org.shequ.standards.policy;

import java.util.Set;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.rule.Funding;
import org.shequ.standards.rule.Rule;

/**
 * A funding rule that covers the year of a policy, with all that does not turn on the unit.
 *
 * @param group the rules of which at most one applies to a unit at a time: its own where it belongs to none
 */
record DueRule(Rule rule, String group, Formula<Yuan> formula, Set<String> assumptions, Set<String> caveats) {
    Funding funding() {
        return (Funding) rule.content();
    }
}
