package org.shequ.standards.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Variable;
import org.shequ.core.quantity.Dimension;
import org.shequ.standards.budget.BudgetLine;

/**
 * A funding rule at a place, with all that its exact lines say beside the amount.
 *
 * @param payers who may pay: by each of the sharing rules that cover it, in order, then by its own clause
 * @param months the measures of months that its formula reads: where one is missing, it may be assumed that all serve the whole year
 */
record QuickRule(DueRule due, DocumentInYear document, List<Payers> payers, Set<String> months) {
    static QuickRule of(DueRule due, DocumentInYear document, List<Payers> payers, Facts place) {
        Set<String> months = new HashSet<>();
        read(due.formula(), place, months, new HashSet<>());
        return new QuickRule(due, document, payers, months);
    }

    private static void read(Formula<?> formula, Facts place, Set<String> months, Set<Formula<?>> seen) {
        if (seen.add(formula)) {
            formula.reads().variables().stream().filter(QuickRule::isOfMonths).forEach(each -> months.add(each.name()));
            formula.reads().parameters().stream()
                    .flatMap(each -> place.parameter(each).formula().stream())
                    .forEach(filling -> read(filling, place, months, seen));
        }
    }

    /** Whether months are missing where it cannot be told beforehand if that matters. */
    boolean isUnsure(QuickFacts facts, long pattern) {
        return isAssumed(facts, pattern) && !isPlain(due.formula());
    }

    private boolean isAssumed(QuickFacts facts, long pattern) {
        return months.stream().anyMatch(each -> facts.isMissing(each, pattern));
    }

    /** Whether all parts of a formula are worked out for every unit. */
    private static boolean isPlain(Formula<?> formula) {
        if (formula instanceof HeadCost<?> cost) {
            return isPlain(cost.heads()) && isPlain(cost.rate());
        }
        if (formula instanceof Sum<?> sum) {
            return sum.parts().stream().allMatch(QuickRule::isPlain);
        }
        if (formula instanceof Part<?> part) {
            return isPlain(part.whole());
        }
        if (formula instanceof Stepped<?> stepped) {
            return isPlain(stepped.base());
        }
        boolean isRead = formula.reads().variables().stream().anyMatch(QuickRule::isOfMonths);
        boolean isSettled = !isRead && formula.reads().parameters().isEmpty();
        return isSettled || formula instanceof PerPersonMonth<?>;
    }

    private static boolean isOfMonths(Variable variable) {
        return variable instanceof Measure<?> measure && measure.dimension() == Dimension.PERSON_MONTHS;
    }

    /** Its line, but for the amount. */
    BudgetLine form(int payer, QuickFacts facts, long pattern, Budgeting budgeting) {
        Set<String> assumed = isAssumed(facts, pattern) ? Set.of(PerPersonMonth.FULL_YEAR) : Set.of();
        return budgeting.form(due, payers.get(payer), document, assumed);
    }
}
