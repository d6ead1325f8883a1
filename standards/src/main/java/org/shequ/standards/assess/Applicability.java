package org.shequ.standards.assess;

import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Truth;

/**
 * Whether a rule applies to a unit.
 *
 * @param truth whether it does
 * @param missing the facts that would settle it
 * @param failing what does not hold, where it does not apply
 */
record Applicability(Truth truth, Set<String> missing, Optional<Condition> failing) {
    private static final Applicability APPLIES = new Applicability(Truth.TRUE, Set.of(), Optional.empty());

    static Applicability of(Condition condition, Facts facts, Evaluating evaluating) {
        evaluating.applies(condition, facts);
        return of(condition, facts);
    }

    static Applicability of(Condition condition, Facts facts) {
        return condition instanceof AllOf all ? ofAll(all, facts) : of(condition, condition.decide(facts));
    }

    /** Of several conditions the first that does not hold is the reason. */
    private static Applicability ofAll(AllOf all, Facts facts) {
        boolean isOpen = false;
        for (Condition part : all.parts()) {
            Truth truth = part.decide(facts).truth();
            if (truth == Truth.FALSE) {
                return new Applicability(Truth.FALSE, Set.of(), Optional.of(part));
            }
            isOpen |= truth == Truth.UNKNOWN;
        }
        return isOpen ? of(all, all.decide(facts)) : APPLIES;
    }

    private static Applicability of(Condition condition, Decision decision) {
        return switch (decision.truth()) {
            case TRUE -> APPLIES;
            case FALSE -> new Applicability(Truth.FALSE, Set.of(), Optional.of(condition));
            case UNKNOWN -> new Applicability(Truth.UNKNOWN, decision.missing(), Optional.empty());
        };
    }
}
