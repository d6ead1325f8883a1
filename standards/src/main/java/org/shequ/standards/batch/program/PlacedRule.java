package org.shequ.standards.batch.program;

import java.util.Set;
import org.shequ.core.formula.Variable;
import org.shequ.standards.assess.AssessedRule;

/**
 * A rule at a place.
 *
 * @param number its number in the result
 * @param document the document it is of
 * @param rule the rule
 * @param reads what it reads there
 * @param isOfCommunities whether it speaks of communities
 */
record PlacedRule(
        int number, AssessedDocument document, AssessedRule rule, Set<Variable> reads, boolean isOfCommunities) {
    boolean reads(Set<String> names) {
        return reads.stream().anyMatch(each -> names.contains(each.name()));
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
