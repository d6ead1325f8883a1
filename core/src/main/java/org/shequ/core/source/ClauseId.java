package org.shequ.core.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Preconditions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** One normative statement of a document (条款编号): document, section path, running number, such as {@code PZH2015-3.5.4-2}. */
@Value.Immutable(builder = false, copy = false)
public abstract class ClauseId implements Comparable<ClauseId> {
    private static final Pattern SHAPE =
            Pattern.compile("(?<document>[A-Z][A-Z0-9_]{0,31}(-[A-Z][A-Z0-9_]{0,31}){0,3})-"
                    + "([0-9]{1,3}(\\.[0-9]{1,3}){0,5}|[a-z]{1,12})-[0-9]{1,4}");

    ClauseId() {}

    /**
     * Returns an id, for example {@code ClauseId.of("PZH2015-3.5.4-2")}.
     *
     * @param value document id, section path and running number, joined by hyphens
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClauseId of(String value) {
        return ImmutableClauseId.of(value);
    }

    /** {@return the id as text} */
    @JsonValue
    @Value.Parameter
    public abstract String value();

    /** {@return the document it stands in} */
    public DocumentId document() {
        Matcher shape = SHAPE.matcher(value());
        Preconditions.checkState(shape.matches(), "clause id (%s) must have its shape", value());
        return DocumentId.of(shape.group("document"));
    }

    /** Orders by document, then section by section as numbers, so that 3.2 comes before 3.10. */
    @Override
    public int compareTo(ClauseId other) {
        return NumberedText.compare(value(), other.value());
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                SHAPE.matcher(value()).matches(),
                "clause id (%s) must be document, section path and number, such as PZH2015-3.5.4-2",
                Excerpt.of(value()));
    }

    @Override
    public String toString() {
        return value();
    }
}
