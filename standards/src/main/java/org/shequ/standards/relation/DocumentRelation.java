package org.shequ.standards.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.Label;
import org.shequ.core.text.NameShape;

/**
 * How two documents go together on one matter (文件间关系), for example the rooms of a rural community, on which a later document of the
 * same province is the special one.
 */
@Value.Immutable
public abstract class DocumentRelation {
    private static final NameShape MATTER = NameShape.of("a-z", "a-z0-9-", 39);

    DocumentRelation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds relations. */
    public static final class Builder extends ImmutableDocumentRelation.Builder {
        Builder() {}
    }

    /** {@return the matter in small letters, digits and hyphens, for example {@code premises}; once for each other document} */
    public abstract String matter();

    /** {@return the topic of the clauses in the ledger, for example {@code facility}, if they share one} */
    public abstract Optional<String> topic();

    /** {@return the matter in words} */
    public abstract Label label();

    /** {@return how they go together} */
    public abstract RelationKind kind();

    /** {@return the clauses of the one document, at least one} */
    public abstract List<ClauseId> clauses();

    /** {@return the other document} */
    public abstract DocumentId other();

    /** {@return the clauses of the other document, at least one} */
    public abstract List<ClauseId> otherClauses();

    /** {@return which binds whom, in words of ours} */
    public abstract Label note();

    /** {@return the document that states the relation} */
    public DocumentId document() {
        return clauses().get(0).document();
    }

    /**
     * Tells whether it is between two documents, whichever states it.
     *
     * @param one a document
     * @param two a document
     * @return true if it is between them
     */
    public boolean isBetween(DocumentId one, DocumentId two) {
        return (document().equals(one) && other().equals(two)) || (document().equals(two) && other().equals(one));
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                MATTER.matches(matter()),
                "matter (%s) must be small letters, digits and hyphens, such as premises",
                matter());
        Preconditions.checkArgument(!clauses().isEmpty(), "clauses of matter %s must be at least one", matter());
        Preconditions.checkArgument(
                !otherClauses().isEmpty(), "otherClauses of matter %s must be at least one", matter());
        checkOf(document(), clauses().stream());
        checkOf(other(), otherClauses().stream());
        Preconditions.checkArgument(
                !document().equals(other()), "other of matter %s (%s) must be another document", matter(), other());
    }

    private void checkOf(DocumentId document, Stream<ClauseId> clauses) {
        clauses.forEach(clause -> Preconditions.checkArgument(
                clause.document().equals(document),
                "clause (%s) of matter %s must be one of %s",
                clause,
                matter(),
                document));
    }

    /** {@return the two documents and the matter} */
    @Override
    public String toString() {
        return document() + " " + kind() + " " + other() + ": " + matter();
    }
}
