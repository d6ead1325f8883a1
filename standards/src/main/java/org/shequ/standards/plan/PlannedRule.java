package org.shequ.standards.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.DivisionLevel;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.rule.Norm;

/** What a rule asks of a unit, with what is needed to set it beside others (待比较的要求): its norm, its topic, the level of its place. */
@Value.Immutable
public abstract class PlannedRule {
    PlannedRule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules of a plan. */
    public static final class Builder extends ImmutablePlannedRule.Builder {
        Builder() {}
    }

    /** {@return what it asks} */
    public abstract RuleRequirement requirement();

    /** {@return the norm that asks it; empty for a checklist} */
    public abstract Optional<Norm> norm();

    /** {@return the topic of its first clause in the ledger, for example {@code facility}, if there is a ledger} */
    public abstract Optional<String> topic();

    /** {@return the level of the place of its document} */
    public abstract DivisionLevel level();

    /** {@return whether it applies for certain} */
    boolean isCertain() {
        return requirement().applies() == Truth.TRUE;
    }

    @Override
    public String toString() {
        return requirement().toString();
    }
}
