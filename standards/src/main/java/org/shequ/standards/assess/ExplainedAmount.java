package org.shequ.standards.assess;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Derivation;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Outcome;

/** An amount that a finding rests on, with how it came about (数额说明): worked out for one unit, or summed over many. */
@Value.Immutable
public abstract class ExplainedAmount {
    ExplainedAmount() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds explained amounts. */
    public static final class Builder extends ImmutableExplainedAmount.Builder {
        Builder() {}
    }

    /** {@return what the amount is in the finding} */
    public abstract FindingPart part();

    /** {@return the formula that gives it; empty for a number of occurrences} */
    public abstract Optional<Formula<?>> formula();

    /** {@return the amount} */
    public abstract Outcome<?> outcome();

    /** {@return one derivation for each case that what is unknown leaves open; none for a sum or a number of occurrences} */
    public abstract List<Derivation> derivations();

    /** {@return how many further cases are left out because there are too many to read} */
    @Value.Default
    public int omittedCases() {
        return 0;
    }
}
