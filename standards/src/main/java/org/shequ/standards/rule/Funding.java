package org.shequ.standards.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;

/** Money that is due (经费): how much, how often, for what, and who pays as far as its own clause says. */
@Value.Immutable
public abstract non-sealed class Funding implements Content {
    Funding() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds funding contents. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }

    @Override
    public String kind() {
        return "FUNDING";
    }

    /** {@return whether so much must be provided, is given, or is the price of a use} */
    public abstract Role role();

    /** {@return how often it is due} */
    public abstract Period period();

    /** {@return the permitted purposes, in the words of the field; amounts of one purpose may be netted on request} */
    public abstract List<String> purposes();

    /** {@return the amount} */
    public abstract Formula<Yuan> formula();

    /** {@return what is asked of the money beside its amount, such as a level of pay against the wage} */
    @Override
    public abstract Optional<Norm> norm();

    /** {@return who pays by the clause itself, where no sharing rule covers it; a grant has a sole payer} */
    @Value.Default
    public CostShare payers() {
        return CostShare.unspecified();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                role() != Role.GRANT || payers().remainder() == CostShare.Remainder.SOLE,
                "payers of a grant (%s) must be one payer",
                payers());
    }
}
