package org.shequ.standards.plan;

import java.util.Locale;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.rule.Period;
import org.shequ.standards.rule.Role;

/**
 * The money of the fiscal year in which a unit is planned (首年经费): its budget, and what of it is due once and what every year.
 *
 * <p>What is due once and every year is summed line by line, gross; the totals of the budget are net of grants where the policy says so.
 */
@Value.Immutable(builder = false)
public abstract class FirstYear {
    FirstYear() {}

    /**
     * Returns the money of a first year.
     *
     * @param budget the budget of the unit for the year
     * @return the money
     */
    public static FirstYear of(Budget budget) {
        return ImmutableFirstYear.of(budget);
    }

    /** {@return the budget} */
    @Value.Parameter
    public abstract Budget budget();

    /**
     * Returns the lines of one role and period together.
     *
     * @param role uses or grants
     * @param period once or every year
     * @return their total; of no lines exactly zero
     */
    public BudgetTotal total(Role role, Period period) {
        return lines(role, period).map(FirstYear::total).reduce(BudgetTotal.ZERO, BudgetTotal::plus);
    }

    private Stream<BudgetLine> lines(Role role, Period period) {
        return budget().lines().stream().filter(each -> each.role() == role && each.period() == period);
    }

    private static BudgetTotal total(BudgetLine line) {
        return BudgetTotal.builder()
                .known(line.amount().amount().orElse(Yuan.ZERO))
                .low(line.amount().low().orElse(Yuan.ZERO))
                .high(line.amount().high())
                .shares(line.amount().amount().isPresent() ? line.shares() : Allocation.NONE)
                .build();
    }

    /** So many times a total. */
    static BudgetTotal times(BudgetTotal total, long copies) {
        BudgetTotal result = BudgetTotal.ZERO;
        BudgetTotal doubled = total;
        for (long left = copies; left > 0; left /= 2) {
            if (left % 2 == 1) {
                result = result.plus(doubled);
            }
            if (left > 1) {
                doubled = doubled.plus(doubled);
            }
        }
        return result;
    }

    Json.Obj json(Locale locale) {
        Json.ObjBuilder periods = Json.object();
        for (Period period : Period.values()) {
            periods.put(
                    period.name(),
                    Json.object()
                            .put("uses", total(Role.NORM, period).json())
                            .put("grants", total(Role.GRANT, period).json())
                            .build());
        }
        return Json.object()
                .put("year", budget().year().toString())
                .put(
                        "lines",
                        Json.array(budget().lines().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .put("uses", budget().uses().json())
                .put("grants", budget().grants().json())
                .put("periods", periods.build())
                .build();
    }

    @Override
    public String toString() {
        return budget().year() + ": " + budget().uses().low();
    }
}
