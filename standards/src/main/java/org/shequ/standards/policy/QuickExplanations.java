package org.shequ.standards.policy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.explain.Explanation;

/** Explains the lines of one unit when one of them is asked for: by the evaluation that records, which must give the same amounts. */
final class QuickExplanations implements Function<BudgetLine, Explanation> {
    private final Policy policy;
    private final Unit unit;
    private volatile @Nullable Budget recorded;

    QuickExplanations(Policy policy, Unit unit) {
        this.policy = policy;
        this.unit = unit;
    }

    @Override
    public Explanation apply(BudgetLine line) {
        Budget budget = recorded;
        if (budget == null) {
            budget = new Budgeting(policy, true).recorded(unit);
            recorded = budget;
        }
        BudgetLine same = budget.findLine(line.rule()).orElseThrow();
        if (!same.amount().equals(line.amount())) {
            throw new IllegalStateException("line " + line + " must be explained as it is, not as " + same);
        }
        return same.explanation().orElseThrow();
    }
}
