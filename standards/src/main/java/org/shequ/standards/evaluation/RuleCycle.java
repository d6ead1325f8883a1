package org.shequ.standards.evaluation;

import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.Cycle;
import org.shequ.core.source.RuleId;

/** The cycle in which a rule asks for something (规定周期): known, or open for what sets its first year. */
@Value.Immutable
public abstract class RuleCycle {
    RuleCycle() {}

    static ImmutableRuleCycle.Builder builder() {
        return ImmutableRuleCycle.builder();
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return how many years a round has} */
    public abstract int years();

    /** {@return the cycle; empty while it is not known from which year its rounds are counted} */
    public abstract Optional<Cycle> cycle();

    /** {@return the names of what would settle it, in order; none where the cycle is known} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the rule, and the cycle or what is missing} */
    @Override
    public String toString() {
        return rule() + " "
                + cycle().map(Cycle::toString).orElseGet(() -> "every " + years() + " years, missing " + missing());
    }
}
