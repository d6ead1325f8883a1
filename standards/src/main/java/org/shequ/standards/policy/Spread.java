package org.shequ.standards.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.rule.Rule;

/** How far the readings of one rule move its amount for one unit (读法差异). */
@Value.Immutable(builder = false)
public abstract class Spread {
    Spread() {}

    /** The amounts of a rule for a unit under each combination of its readings. */
    static Spread of(Policy policy, Unit unit, RuleId rule) {
        Map<Map<String, String>, Outcome<Yuan>> amounts = new LinkedHashMap<>();
        for (Rule each : policy.definition(rule).underEachReading()) {
            Budget budget = policy.reading(rule, each.readings()).explainedBudget(unit);
            Optional<Outcome<Yuan>> amount =
                    Explaining.explanation(budget, rule).map(Explanation::amount);
            amounts.put(each.readings(), amount.orElse(Outcome.exact(Yuan.ZERO)));
        }
        return ImmutableSpread.of(rule, amounts);
    }

    /** {@return the rule} */
    @Value.Parameter
    public abstract RuleId rule();

    /** {@return the amount under each combination of readings; zero where the rule does not apply under it} */
    @Value.Parameter
    public abstract Map<Map<String, String>, Outcome<Yuan>> amounts();

    /** {@return the least that any reading gives} */
    public Yuan low() {
        return amounts().values().stream()
                .map(each -> each.low().orElse(Yuan.ZERO))
                .min(Yuan::compareTo)
                .orElse(Yuan.ZERO);
    }

    /** {@return the most that any reading gives, or empty where one has no upper end} */
    public Optional<Yuan> high() {
        if (amounts().values().stream().anyMatch(each -> each.high().isEmpty())) {
            return Optional.empty();
        }
        return amounts().values().stream().flatMap(each -> each.high().stream()).max(Yuan::compareTo);
    }

    /** {@return how far apart the ends are, or empty where there is no upper end} */
    public Optional<Yuan> width() {
        return high().map(high -> high.minus(low()));
    }
}
