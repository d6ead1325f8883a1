package org.shequ.standards.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;

/** The budgets of many units on two sides (预算汇总比较), unit by unit and line by line, with totals. */
@Value.Immutable(builder = false)
public abstract class ConsolidatedComparison {
    ConsolidatedComparison() {}

    /**
     * Adds up comparisons.
     *
     * @param first what the first side of all is called
     * @param second what the second side of all is called
     * @param units the comparisons, in order
     * @return the consolidated comparison
     * @throws IllegalArgumentException if a comparison has other sides
     * @throws ArithmeticException if a total does not fit
     */
    public static ConsolidatedComparison of(Side first, Side second, List<BudgetComparison> units) {
        return ImmutableConsolidatedComparison.of(first, second, units);
    }

    /** {@return what the first side is called} */
    @Value.Parameter
    public abstract Side first();

    /** {@return what the second side is called} */
    @Value.Parameter
    public abstract Side second();

    /** {@return the comparisons, in order} */
    @Value.Parameter
    public abstract List<BudgetComparison> units();

    /** {@return the totals of what must be provided} */
    @Value.Derived
    public TotalComparison uses() {
        return total(BudgetComparison::uses);
    }

    /** {@return the totals of what is given} */
    @Value.Derived
    public TotalComparison grants() {
        return total(BudgetComparison::grants);
    }

    private TotalComparison total(Function<BudgetComparison, TotalComparison> part) {
        return units().stream().map(part).reduce(TotalComparison.NONE, TotalComparison::plus);
    }

    /** {@return whether any line of either side rests on a what-if} */
    public boolean isHypothetical() {
        return units().stream().anyMatch(BudgetComparison::isHypothetical);
    }

    /**
     * Writes the comparisons as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the comparisons, every key present: before, after (each with name, year, hypothetical), units, uses, grants.
     *
     * @param locale the language of notes, warnings and explanations, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put(
                        "before",
                        first().json(units().stream()
                                .anyMatch(each -> each.before().isHypothetical())))
                .put(
                        "after",
                        second().json(units().stream()
                                .anyMatch(each -> each.after().isHypothetical())))
                .put(
                        "units",
                        Json.array(
                                units().stream().map(each -> each.json(locale)).toList()))
                .put("uses", uses().json())
                .put("grants", grants().json())
                .build();
    }

    @Value.Check
    void check() {
        units().forEach(unit -> Preconditions.checkArgument(
                unit.first().equals(first()) && unit.second().equals(second()),
                "sides of each comparison (%s, %s) must be those of all (%s, %s)",
                unit.first(),
                unit.second(),
                first(),
                second()));
    }

    @Override
    public String toString() {
        return first() + " -> " + second() + " " + uses();
    }
}
