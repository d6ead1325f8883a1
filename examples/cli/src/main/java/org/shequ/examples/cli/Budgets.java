package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.policy.Policy;

/** What the budgets of many units come to, added up one after the other: totals, a summary, and the first few units. */
final class Budgets {
    private final Policy policy;
    private final Locale language;
    private final BudgetSummary summary;
    private final List<Unit> first = new ArrayList<>();
    private long count;
    private BudgetTotal uses = BudgetTotal.ZERO;
    private BudgetTotal grants = BudgetTotal.ZERO;

    Budgets(Policy policy, Wording words, Locale language) {
        this.policy = policy;
        this.language = language;
        this.summary = new BudgetSummary(words, this);
    }

    /** Adds the budget of a unit; one that is wrong, or does not fit the totals, adds nothing. */
    void add(Unit unit) {
        Budget budget = policy.budget(unit);
        BudgetTotal moreUses = uses.plus(budget.uses());
        grants = grants.plus(budget.grants());
        uses = moreUses;
        count++;
        if (first.size() < BudgetReport.MOST_IN_FULL) {
            first.add(unit);
        }
        summary.add(unit, budget);
    }

    Policy policy() {
        return policy;
    }

    Locale language() {
        return language;
    }

    /** {@return how many units there are} */
    long count() {
        return count;
    }

    /** {@return the first units, as many as are told line by line} */
    List<Unit> first() {
        return first;
    }

    /** {@return the total of what must be provided} */
    BudgetTotal uses() {
        return uses;
    }

    /** {@return the total of what is given} */
    BudgetTotal grants() {
        return grants;
    }

    BudgetSummary summary() {
        return summary;
    }

    /** Knows the facts that loaded packs declare, beside the standard ones. */
    MeasureCatalogue catalogue() {
        return LibraryOptions.catalogue(policy.library());
    }
}
