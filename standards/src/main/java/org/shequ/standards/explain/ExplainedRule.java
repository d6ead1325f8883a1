package org.shequ.standards.explain;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;

/** A rule on which a line rests (适用规则): the one that applies, or one of those that may while facts are missing. */
@Value.Immutable
public abstract class ExplainedRule {
    ExplainedRule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds explained rules. */
    public static final class Builder extends ImmutableExplainedRule.Builder {
        Builder() {}
    }

    /** {@return its id} */
    public abstract RuleId id();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the condition on which it applies, while that is open; empty once it applies for certain} */
    public abstract Optional<Condition> openCondition();

    /** {@return what it gives where it applies} */
    public abstract Formula<Yuan> formula();
}
