package org.shequ.core.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.NameShape;

/** The short name of a document or pack (文件代号), such as {@code PZH2015} or {@code LAW-URBAN}. */
@Value.Immutable(builder = false, copy = false)
public abstract class DocumentId implements Comparable<DocumentId> {
    private static final int LONGEST = 32;
    private static final NameShape PART = NameShape.of("A-Z", "A-Z0-9_");

    DocumentId() {}

    /**
     * Returns an id, for example {@code DocumentId.of("PZH2015")}.
     *
     * @param value a capital letter, then up to 31 capital letters, digits, underscores or hyphens; a hyphen stands before a capital letter
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentId of(String value) {
        return ImmutableDocumentId.of(value);
    }

    /** {@return the id as text} */
    @JsonValue
    @Value.Parameter
    public abstract String value();

    @Override
    public int compareTo(DocumentId other) {
        return value().compareTo(other.value());
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                value().length() <= LONGEST && PART.matchesEach(value(), 0, value().length(), '-', LONGEST),
                "document id (%s) must be a capital letter, then up to 31 capital letters, digits, underscores or hyphens; a hyphen stands before a capital letter",
                Excerpt.of(value()));
    }

    @Override
    public String toString() {
        return value();
    }
}
