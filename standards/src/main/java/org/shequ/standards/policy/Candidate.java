package org.shequ.standards.policy;

import java.util.List;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.rule.Rule;

/** A rule that applies to a unit, or may apply. */
record Candidate(DueRule due, Decision applies) {
    private static final Formula<Yuan> NOTHING = Flat.of(Yuan.ZERO);

    Rule rule() {
        return due.rule();
    }

    boolean isCertain() {
        return applies.truth() == Truth.TRUE;
    }

    /** The formula of whichever candidate applies; nothing where none does. */
    static Formula<Yuan> either(List<Candidate> candidates) {
        Formula<Yuan> either = NOTHING;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            Formula<Yuan> formula = candidate.due().formula();
            either =
                    candidate.isCertain() ? formula : Chosen.of(candidate.rule().appliesWhen(), formula, either);
        }
        return either;
    }
}
