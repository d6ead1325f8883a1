package org.shequ.core.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.NameShape;

/**
 * The id of a rule (规则编号): the id of the clause that sets its figure, and a part where one clause sets several, such as
 * {@code SD2012-1.3-1/a}.
 */
@Value.Immutable(builder = false, copy = false, prehash = true)
public abstract class RuleId implements Comparable<RuleId> {
    private static final NameShape PART = NameShape.of("a-z", "a-z0-9", 7);

    RuleId() {}

    /**
     * Reads an id, for example {@code RuleId.of("PZH2015-3.5.4-6")} or {@code RuleId.of("SD2012-1.3-1/a")}.
     *
     * @param value a clause id, or a clause id, a slash and a part (a small letter, then up to seven small letters or digits)
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RuleId of(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? ImmutableRuleId.of(ClauseId.of(value), Optional.empty())
                : ImmutableRuleId.of(ClauseId.of(value.substring(0, slash)), Optional.of(value.substring(slash + 1)));
    }

    /**
     * Returns the id of a rule that is the only one of its clause.
     *
     * @param clause the clause that sets its figure
     * @return the id
     */
    public static RuleId of(ClauseId clause) {
        return ImmutableRuleId.of(clause, Optional.empty());
    }

    /** {@return the clause that sets its figure} */
    @Value.Parameter
    public abstract ClauseId clause();

    /** {@return the part, without the slash; empty if the clause sets one figure} */
    @Value.Parameter
    public abstract Optional<String> part();

    /** {@return the document it stands in} */
    public DocumentId document() {
        return clause().document();
    }

    /** Orders by clause, then by part. */
    @Override
    public int compareTo(RuleId other) {
        int byClause = clause().compareTo(other.clause());
        return byClause != 0
                ? byClause
                : NumberedText.compare(part().orElse(""), other.part().orElse(""));
    }

    @Value.Check
    void check() {
        if (part().isPresent()) {
            Preconditions.checkArgument(
                    PART.matches(part().get()),
                    "rule id part (%s) must be a small letter, then up to seven small letters or digits",
                    Excerpt.of(part().get()));
        }
    }

    /** {@return the id as text, which {@link #of(String)} reads} */
    @Override
    @JsonValue
    public String toString() {
        return part().isPresent() ? clause() + "/" + part().get() : clause().toString();
    }
}
