package org.shequ.standards.rule;

import com.google.common.base.Preconditions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.shequ.core.calendar.Coverage;
import org.shequ.core.calendar.Proration;
import org.shequ.core.calendar.Validity;
import org.shequ.core.formula.Condition;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.Modality;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;

/** A rule (规则) under one reading of each of its choices: to whom it applies, when, how binding, and what it says. */
@Value.Immutable
public abstract class Rule {
    Rule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }

    /** {@return its id: that of the clause that sets its figure} */
    public abstract RuleId id();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on, at least one} */
    public abstract List<ClauseId> clauses();

    /** {@return where in the document, as printed, for example 三（五）4} */
    public abstract String locator();

    /** {@return the subject it applies to: a value of the category {@code unit}, for example {@code COMMUNITY}} */
    public abstract String subject();

    /** {@return the condition under which it applies} */
    public abstract Condition appliesWhen();

    /** {@return the years or months it speaks of} */
    public abstract Coverage coverage();

    /** {@return the days in which its figure is valid, where they are fewer than its document's} */
    public abstract Optional<Validity> validity();

    /** {@return how a yearly figure is cut that is valid for part of a year; present where there is a validity} */
    public abstract Optional<Proration> proration();

    /** {@return how binding its words are} */
    public abstract Modality modality();

    /** {@return the name of the group of rules of which at most one applies, if it belongs to one} */
    public abstract Optional<String> alternatives();

    /** {@return the reading taken of each choice, by the name of the choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what it assumes, for example {@code ANNUAL_INFERRED}} */
    public abstract Set<String> assumptions();

    /** {@return what to beware of, for example {@code SUSPECTED_MISPRINT}} */
    public abstract Set<String> caveats();

    /** {@return what it says} */
    public abstract Content content();

    @Value.Check
    void check() {
        Preconditions.checkArgument(!clauses().isEmpty(), "clauses of rule %s must be at least one", id());
        Preconditions.checkArgument(
                validity().isPresent() == proration().isPresent(),
                "rule %s must name a proration where its figure is valid for a time of its own, and only there",
                id());
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
