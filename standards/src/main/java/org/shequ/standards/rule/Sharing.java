package org.shequ.standards.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.Payer;
import org.shequ.core.source.RuleId;

/** Who shares which lines, and how (分担): a ratio of its own, or one that someone else sets. */
@Value.Immutable
public abstract non-sealed class Sharing implements Content {
    Sharing() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds sharing contents. */
    public static final class Builder extends ImmutableSharing.Builder {
        Builder() {}
    }

    @Override
    public String kind() {
        return "SHARING";
    }

    /** {@return the rules whose lines it covers, in order} */
    public abstract List<RuleId> covers();

    /** {@return the share, unless someone else sets it} */
    public abstract Optional<CostShare> share();

    /** {@return the name of the parameter that sets the share, if someone else does} */
    public abstract Optional<String> parameter();

    /** {@return the payers among whom the parameter is to share, in order; until it is set they pay undivided} */
    public abstract List<Payer> among();

    /** {@return whether the total of the lines is shared, rather than each line} */
    @Value.Default
    public boolean isOnTotal() {
        return false;
    }

    /** {@return whether a supplement may set another share (原则上)} */
    @Value.Default
    public boolean isOverridable() {
        return false;
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!covers().isEmpty(), "covered rules must be at least one");
        Preconditions.checkArgument(
                share().isPresent() != parameter().isPresent(), "share must be either given or a parameter");
        Preconditions.checkArgument(
                parameter().isEmpty() || among().size() >= 2,
                "payers among whom %s shares (%s) must be at least two",
                parameter().orElse(""),
                among());
    }
}
