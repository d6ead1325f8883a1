package org.shequ.standards.rule;

import java.util.Set;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Reads;
import org.shequ.core.formula.Variable;

/** Tells conditions that somebody attests from those that facts decide. */
final class Attested {
    private Attested() {}

    /** Whether all that a condition reads is attestations. */
    static boolean only(Condition condition) {
        Reads reads = condition.reads();
        Set<Variable> variables = reads.variables();
        return !reads.isSituated()
                && reads.references().isEmpty()
                && reads.parameters().isEmpty()
                && !variables.isEmpty()
                && variables.stream().allMatch(each -> each.name().startsWith("attested["));
    }
}
