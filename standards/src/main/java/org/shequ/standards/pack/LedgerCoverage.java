package org.shequ.standards.pack;

import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.ledger.ClauseLedger;
import org.shequ.standards.ledger.Disposition;
import org.shequ.standards.rule.Content;
import org.shequ.standards.rule.Rule;

/** How far a document is modelled (建模覆盖): how many clauses in which way, and how many rules rest on attestation alone. */
@Value.Immutable
public abstract class LedgerCoverage {
    LedgerCoverage() {}

    static final class Builder extends ImmutableLedgerCoverage.Builder {
        Builder() {}
    }

    static LedgerCoverage of(ClauseLedger ledger, List<Rule> rules) {
        return new Builder()
                .document(ledger.document())
                .clauses(ledger.entries().size())
                .putAllDispositions(ledger.coverage())
                .rules(rules.size())
                .attestationOnly((int) rules.stream()
                        .map(Rule::content)
                        .filter(Content::isAttestedOnly)
                        .count())
                .build();
    }

    /** {@return the document} */
    public abstract DocumentId document();

    /** {@return how many clauses it has} */
    public abstract int clauses();

    /** {@return how many clauses are modelled how; kinds of none are left out} */
    @Value.NaturalOrder
    public abstract SortedMap<Disposition.Kind, Long> dispositions();

    /** {@return how many rules its pack has} */
    public abstract int rules();

    /** {@return how many of the rules no fact decides, only somebody who attests that they are met} */
    public abstract int attestationOnly();

    /** {@return the coverage as an object: document, clauses, dispositions by kind, rules, attestationOnly} */
    public Json.Obj json() {
        Json.ObjBuilder kinds = Json.object();
        dispositions().forEach((kind, count) -> kinds.put(kind.name(), count));
        return Json.object()
                .put("document", document().toString())
                .put("clauses", clauses())
                .put("dispositions", kinds.build())
                .put("rules", rules())
                .put("attestationOnly", attestationOnly())
                .build();
    }
}
