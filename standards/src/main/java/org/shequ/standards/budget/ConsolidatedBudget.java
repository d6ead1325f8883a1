package org.shequ.standards.budget;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.immutables.value.Value;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.standards.wanted.WantedCount;
import org.shequ.standards.wanted.WantedFacts;

/** The budgets of many units with their totals (汇总预算). The order of the units plays no part in the totals. */
@Value.Immutable(builder = false)
public abstract class ConsolidatedBudget {
    ConsolidatedBudget() {}

    /**
     * Returns the budgets of many units in one year, with their totals.
     *
     * @param year the fiscal year
     * @param units the budgets, in order
     * @return the consolidated budget
     */
    public static ConsolidatedBudget of(FiscalYear year, List<Budget> units) {
        return ImmutableConsolidatedBudget.of(year, units);
    }

    /** {@return the fiscal year} */
    @Value.Parameter
    public abstract FiscalYear year();

    /** {@return the budgets, in order} */
    @Value.Parameter
    public abstract List<Budget> units();

    /** {@return the total of what must be provided} */
    @Value.Derived
    public BudgetTotal uses() {
        return units().stream().map(Budget::uses).reduce(BudgetTotal.ZERO, BudgetTotal::plus);
    }

    /** {@return the total of what is given} */
    @Value.Derived
    public BudgetTotal grants() {
        return units().stream().map(Budget::grants).reduce(BudgetTotal.ZERO, BudgetTotal::plus);
    }

    /**
     * Returns the missing facts and figures, those first that settle most of the open lines.
     *
     * @return the facts; a name stands for the fact of all units that lack it
     */
    public WantedFacts wantedFacts() {
        WantedCount count = new WantedCount();
        units().forEach(each -> each.countWanted(count));
        return count.facts();
    }

    /**
     * Writes the budgets as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the budgets, every key present, in the order of the contract.
     *
     * @param locale the language of notes, warnings and explanations, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("year", year().value())
                .put(
                        "units",
                        Json.array(
                                units().stream().map(each -> each.json(locale)).toList()))
                .put("uses", uses().json())
                .put("grants", grants().json())
                .build();
    }
}
