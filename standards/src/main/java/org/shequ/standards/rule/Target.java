package org.shequ.standards.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Condition;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Ratio;

/**
 * How many of the units of a place are to meet a condition, and by when (工作目标): a share of them, a number, or no threshold printed.
 *
 * <p>The place is the subject of the rule: each county, city or province to which the rule applies.
 */
@Value.Immutable
public abstract non-sealed class Target implements Content {
    Target() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds targets. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }

    @Override
    public String kind() {
        return "TARGET";
    }

    /** {@return the kinds of unit that are counted: values of the category {@code unit}, at least one} */
    public abstract List<String> units();

    /** {@return which of these units count} */
    public abstract Condition base();

    /** {@return the condition a unit is to meet, unless it is a checklist} */
    public abstract Optional<Condition> meets();

    /** {@return the checklist a unit is to meet, unless it is a condition} */
    @Override
    public abstract Optional<Checklist> checklist();

    /** {@return the share of the base that is to meet it, at least} */
    public abstract Optional<Ratio> share();

    /** {@return the number of units that are to meet it, at least} */
    public abstract Optional<Count> count();

    /** {@return the number striven for beyond the least number} */
    public abstract Optional<Count> aim();

    /** {@return the day by which it is to be reached} */
    @Override
    public abstract Optional<Deadline> deadline();

    @Override
    public boolean isAttestedOnly() {
        return checklist()
                .map(Checklist::isAttestedOnly)
                .orElseGet(() -> meets().map(Attested::only).orElse(false));
    }

    /**
     * Says what is asked in words, its deadline apart.
     *
     * @param locale Chinese or English
     * @return a phrase, without a full stop, such as {@code at least 90% of communities are to meet: ..}
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String describe(Locale locale) {
        return new ContentWords(locale).target(this);
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!units().isEmpty(), "kinds of unit of a target must be at least one");
        Preconditions.checkArgument(
                meets().isPresent() != checklist().isPresent(), "target must have either a condition or a checklist");
        Preconditions.checkArgument(
                share().isEmpty() || count().isEmpty(), "target must have a share or a count, not both");
        Preconditions.checkArgument(
                share().isEmpty() || share().get().compareTo(Ratio.ONE) <= 0,
                "share of a target (%s) must be at most 1",
                share().orElse(null));
        Preconditions.checkArgument(
                aim().isEmpty() || (count().isPresent() && aim().get().compareTo(count().get()) >= 0),
                "aim of a target (%s) must stand beside a count, and not below it",
                aim().orElse(null));
    }
}
