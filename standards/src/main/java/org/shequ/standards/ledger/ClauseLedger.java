package org.shequ.standards.ledger;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;

/** The ledger of a document (条款台账): every clause of it, once, in the order of the text. */
@Value.Immutable(builder = false)
public abstract class ClauseLedger {
    ClauseLedger() {}

    /**
     * Returns a ledger.
     *
     * @param document the document
     * @param entries its clauses, in the order of the text
     * @return the ledger
     * @throws IllegalArgumentException if a clause stands twice, or belongs to another document
     */
    public static ClauseLedger of(DocumentId document, List<ClauseEntry> entries) {
        return ImmutableClauseLedger.of(document, entries);
    }

    /** {@return the document} */
    @Value.Parameter
    public abstract DocumentId document();

    /** {@return its clauses, in the order of the text} */
    @Value.Parameter
    public abstract List<ClauseEntry> entries();

    @Value.Check
    void check() {
        Set<ClauseId> seen = new HashSet<>();
        for (ClauseEntry entry : entries()) {
            if (!entry.id().document().equals(document())) {
                throw new IllegalArgumentException("clause (" + entry + ") must belong to " + document());
            }
            if (!seen.add(entry.id())) {
                throw new IllegalArgumentException(
                        "clause (" + entry + ") must stand once in the ledger of " + document());
            }
        }
    }

    /**
     * Returns the entry of a clause.
     *
     * @param id the id of the clause
     * @return the entry
     * @throws IllegalArgumentException if there is no such clause; the message names the document and how many it has
     */
    public ClauseEntry entry(ClauseId id) {
        return entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause " + id + " in " + document() + ", which has "
                        + entries().size()));
    }

    /** {@return how many clauses are modelled how, in the order of the kinds; kinds of none are left out} */
    public Map<Disposition.Kind, Long> coverage() {
        return entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.disposition().kind(),
                        () -> new EnumMap<>(Disposition.Kind.class),
                        Collectors.counting()));
    }
}
