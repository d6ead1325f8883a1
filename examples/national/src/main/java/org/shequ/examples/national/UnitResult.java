package org.shequ.examples.national;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;

/**
 * What is kept of the budget of one unit until it is added up; amounts in fen.
 *
 * @param unit the unit
 * @param lines its lines
 * @param uses the total of what must be provided
 * @param grants the total of what is given
 * @param isHypothetical whether any line rests on made-up rules
 */
public record UnitResult(TableUnit unit, List<Line> lines, Money uses, Money grants, boolean isHypothetical) {
    /**
     * A line.
     *
     * @param rule the rule
     * @param status how much is known of its amount
     * @param low the lowest it can be; the amount where it is exact
     */
    public record Line(String rule, Outcome.Status status, long low) {}

    /**
     * A total of lines.
     *
     * @param known the sum of the exact lines
     * @param low the least it can be
     * @param high the most it can be; empty where no upper end is known
     * @param shares who pays how much of what is known, by payer; none that bears nothing
     */
    public record Money(long known, long low, OptionalLong high, Map<String, Long> shares) {
        static Money of(BudgetTotal total) {
            Map<String, Long> shares = new TreeMap<>();
            total.shares().amounts().forEach((payer, amount) -> {
                if (amount.fen() != 0) {
                    shares.put(payer, amount.fen());
                }
            });
            return new Money(
                    total.known().fen(),
                    total.low().fen(),
                    total.high().map(high -> OptionalLong.of(high.fen())).orElse(OptionalLong.empty()),
                    shares);
        }
    }

    /**
     * Returns what is kept of a budget.
     *
     * @param unit the unit
     * @param budget its budget
     * @return the result
     */
    public static UnitResult of(TableUnit unit, Budget budget) {
        return new UnitResult(
                unit,
                budget.lines().stream().map(UnitResult::line).toList(),
                Money.of(budget.uses()),
                Money.of(budget.grants()),
                budget.isHypothetical());
    }

    private static Line line(BudgetLine line) {
        return new Line(
                line.rule().toString(),
                line.amount().status(),
                line.amount().low().map(Yuan::fen).orElse(0L));
    }
}
