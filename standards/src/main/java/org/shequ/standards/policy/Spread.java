package org.shequ.standards.policy;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;

/** How far the readings of one rule move its amount for one unit (读法差异). */
@Value.Immutable(builder = false)
public abstract class Spread {
    Spread() {}

    static Spread of(RuleId rule, Map<? extends Map<String, String>, ? extends Outcome<Yuan>> amounts) {
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
