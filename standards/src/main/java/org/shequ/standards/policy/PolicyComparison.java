package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.comparison.AssessmentComparison;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.ConsolidatedComparison;
import org.shequ.standards.comparison.Side;
import org.shequ.standards.reference.Overlay;

/**
 * Two policies beside each other (政策口径比较): two years or dates, two readings, or the law in force and a what-if.
 *
 * <p>Example: {@code policy.comparedWith(policy.with(overlay)).budget(community).uses().difference()}.
 */
@Value.Immutable(builder = false)
public abstract class PolicyComparison {
    PolicyComparison() {}

    static PolicyComparison of(Policy before, Policy after) {
        return ImmutablePolicyComparison.of(before, after);
    }

    /** {@return the policy of the first side} */
    @Value.Parameter
    public abstract Policy before();

    /** {@return the policy of the second side} */
    @Value.Parameter
    public abstract Policy after();

    /**
     * Returns what the first side is called.
     *
     * @return its year, then the readings, assumed dates and what-ifs in which the sides differ, such as {@code 2016
     *     PZH2015-3.5.4-6.blocks=LINEAR}
     */
    @Value.Lazy
    public Side first() {
        return side(before(), after());
    }

    /** {@return what the second side is called, in the same way} */
    @Value.Lazy
    public Side second() {
        return side(after(), before());
    }

    private static Side side(Policy policy, Policy other) {
        List<String> parts = new ArrayList<>(List.of(policy.year().toString()));
        parts.addAll(readings(policy, other));
        policy.assumedDates().forEach((document, date) -> {
            if (!date.equals(other.assumedDates().get(document))) {
                parts.add(document + "=" + date);
            }
        });
        if (policy.offset() != other.offset()) {
            parts.add(policy.offset().name());
        }
        List<Overlay> overlays = new ArrayList<>(policy.overlays());
        overlays.removeAll(other.overlays());
        overlays.forEach(each -> parts.add(each.by() + ": " + each.why()));
        String name = String.join(" ", parts);
        return policy.offset() == Offset.NET ? Side.ofNet(name, policy.year()) : Side.of(name, policy.year());
    }

    /** The readings that are not those of the other policy, the default where none is chosen. */
    private static List<String> readings(Policy policy, Policy other) {
        Set<RuleId> rules = new LinkedHashSet<>(policy.readings().keySet());
        rules.addAll(other.readings().keySet());
        rules.removeIf(rule -> !isKnown(rule, policy) || !isKnown(rule, other));
        List<String> readings = new ArrayList<>();
        rules.stream().sorted().forEach(rule -> {
            policy.rule(rule).readings().forEach((choice, reading) -> {
                if (!reading.equals(other.rule(rule).readings().get(choice))) {
                    readings.add(rule + "." + choice + "=" + reading);
                }
            });
        });
        return readings;
    }

    private static boolean isKnown(RuleId rule, Policy policy) {
        return policy.library().documents().contains(rule.document());
    }

    /**
     * Compares the budgets of a unit.
     *
     * @param unit the unit
     * @return the comparison, its lines explained
     * @throws IllegalArgumentException if the unit states a fact that no pack declares
     * @throws ArithmeticException if an amount or a difference does not fit, naming it
     */
    public BudgetComparison budget(Unit unit) {
        return BudgetComparison.of(first(), before().explainedBudget(unit), second(), after().explainedBudget(unit));
    }

    /**
     * Compares the budgets of many units.
     *
     * @param units the units, in order
     * @return the comparison, with totals
     * @throws IllegalArgumentException if a unit states a fact that no pack declares
     * @throws ArithmeticException if an amount or a difference does not fit, naming it
     */
    public ConsolidatedComparison budget(List<? extends Unit> units) {
        return ConsolidatedComparison.of(
                first(), second(), units.stream().map(this::budget).toList());
    }

    /**
     * Compares how a unit stands to the norms and checklists of either side.
     *
     * @param unit the unit
     * @return the comparison
     * @throws IllegalArgumentException if the unit states a fact that no pack declares, or its facts are later than either day
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public AssessmentComparison assess(Unit unit) {
        return AssessmentComparison.of(before().assess(unit), after().assess(unit));
    }

    @Override
    public String toString() {
        return first() + " -> " + second();
    }
}
