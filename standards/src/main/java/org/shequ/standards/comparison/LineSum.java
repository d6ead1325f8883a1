package org.shequ.standards.comparison;

import java.util.List;
import java.util.Optional;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.rule.Role;

/** Whether the total of a budget is the sum of its lines, or less because grants are set off against uses. */
final class LineSum {
    private LineSum() {}

    static boolean isTotal(Role role, Side side, Budget budget, BudgetTotal total) {
        return isSum(of(role, budget), total) && !(side.isNet() && role == Role.NORM && hasUseThatIsGiven(budget));
    }

    private static List<BudgetLine> of(Role role, Budget budget) {
        return budget.lines().stream().filter(line -> line.role() == role).toList();
    }

    private static boolean isSum(List<BudgetLine> lines, BudgetTotal total) {
        Yuan low = Yuan.ZERO;
        Optional<Yuan> high = Optional.of(Yuan.ZERO);
        for (BudgetLine line : lines) {
            low = low.plus(line.amount().low().orElse(Yuan.ZERO));
            high = high.flatMap(sum -> line.amount().high().map(sum::plus));
        }
        return total.low().equals(low) && total.high().equals(high);
    }

    private static boolean hasUseThatIsGiven(Budget budget) {
        List<BudgetLine> grants = of(Role.GRANT, budget);
        return of(Role.NORM, budget).stream()
                .flatMap(use -> use.purposes().stream())
                .anyMatch(purpose ->
                        grants.stream().anyMatch(grant -> grant.purposes().contains(purpose)));
    }
}
