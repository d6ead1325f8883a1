package org.shequ.core.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.NameShape;

/** One normative statement of a document (条款编号): document, section path, running number, such as {@code PZH2015-3.5.4-2}. */
@Value.Immutable(builder = false, copy = false)
public abstract class ClauseId implements Comparable<ClauseId> {
    private static final NameShape DOCUMENT = NameShape.of("A-Z", "A-Z0-9_", 31);
    private static final int DOCUMENT_PARTS = 4;
    private static final NameShape SECTION = NameShape.of("0-9", "0-9", 2);
    private static final int SECTION_DEPTH = 6;
    private static final NameShape NAMED_SECTION = NameShape.of("a-z", "a-z", 11);
    private static final NameShape NUMBER = NameShape.of("0-9", "0-9", 3);

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
        return DocumentId.of(value().substring(0, beforeSection(value())));
    }

    /** The place of the hyphen between document and section. */
    private static int beforeSection(String value) {
        return value.lastIndexOf('-', value.lastIndexOf('-') - 1);
    }

    private static boolean hasShape(String value) {
        int number = value.lastIndexOf('-');
        int section = beforeSection(value);
        return section > 0
                && DOCUMENT.matchesEach(value, 0, section, '-', DOCUMENT_PARTS)
                && (NAMED_SECTION.matches(value, section + 1, number)
                        || SECTION.matchesEach(value, section + 1, number, '.', SECTION_DEPTH))
                && NUMBER.matches(value, number + 1, value.length());
    }

    /** Orders by document, then section by section as numbers, so that 3.2 comes before 3.10. */
    @Override
    public int compareTo(ClauseId other) {
        return NumberedText.compare(value(), other.value());
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                hasShape(value()),
                "clause id (%s) must be document, section path and number, such as PZH2015-3.5.4-2",
                Excerpt.of(value()));
    }

    @Override
    public String toString() {
        return value();
    }
}
