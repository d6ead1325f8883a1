package org.shequ.standards.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.Modality;
import org.shequ.core.text.LabelJson;

/** Ledgers as JSON trees, the file {@code ledger.json} of a pack: <code>{"entries":[..]}</code>. */
public final class LedgerCodec {
    private LedgerCodec() {}

    /**
     * Reads a ledger; every fault is told in one pass.
     *
     * @param cursor where it stands
     * @param document the document whose ledger it is
     * @return the ledger, or empty if there was a fault
     */
    public static Optional<ClauseLedger> read(Cursor cursor, DocumentId document) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        List<ClauseEntry> entries = new ArrayList<>();
        Set<ClauseId> seen = new HashSet<>();
        for (Cursor element : fields.required("entries").elements()) {
            entry(element, document, seen).ifPresent(entries::add);
        }
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a ledger", () -> ClauseLedger.of(document, entries));
    }

    private static Optional<ClauseEntry> entry(Cursor cursor, DocumentId document, Set<ClauseId> seen) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        ClauseEntry.Builder entry = ClauseEntry.builder();
        Cursor id = fields.required("id");
        clause(id).ifPresent(known -> {
            if (!known.document().equals(document)) {
                id.fault("a clause of " + document);
            } else if (!seen.add(known)) {
                id.faultMessage("clause " + known + " must stand once");
            }
            entry.id(known);
        });
        fields.required("locator").text().ifPresent(entry::locator);
        fields.required("topic").text().ifPresent(entry::topic);
        fields.required("class").oneOf(ClauseClass.byKey()).ifPresent(entry::clauseClass);
        fields.required("modality").oneOf(Modality.class).ifPresent(entry::modality);
        fields.optional("marker").text().ifPresent(entry::marker);
        LabelJson.read(fields.required("gist")).ifPresent(entry::gist);
        fields.required("terms").elements().forEach(each -> each.text().ifPresent(entry::addTerms));
        fields.optional("relations").elements().forEach(each -> clause(each).ifPresent(entry::addRelations));
        fields.optional("defects").elements().forEach(each -> each.text().ifPresent(entry::addDefects));
        disposition(fields.required("disposition")).ifPresent(entry::disposition);
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : cursor.made("an entry", entry::build);
    }

    private static Optional<ClauseId> clause(Cursor cursor) {
        return cursor.parsed("a clause id such as PZH2015-3.5.4-6", ClauseId::of);
    }

    private static Optional<Disposition> disposition(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<Disposition.Kind> kind = fields.required("kind").oneOf(Disposition.Kind.class);
        List<String> refs = new ArrayList<>();
        fields.optional("refs").elements().forEach(each -> each.text().ifPresent(refs::add));
        Optional<String> reason = fields.optional("reason").text();
        fields.end();
        return kind.flatMap(known -> cursor.made(
                "refs to what models it, or one of " + Arrays.toString(Disposition.Reason.values()),
                () -> Disposition.of(known, refs, reason)));
    }

    /**
     * Writes a ledger in one form, whatever the form it was read in; reading it gives an equal ledger.
     *
     * @param ledger the ledger
     * @return the tree of the file
     */
    public static Json.Obj write(ClauseLedger ledger) {
        return Json.object()
                .put(
                        "entries",
                        Json.array(ledger.entries().stream()
                                .map(LedgerCodec::write)
                                .toList()))
                .build();
    }

    private static Json write(ClauseEntry entry) {
        return Json.object()
                .put("id", entry.id().value())
                .put("locator", entry.locator())
                .put("topic", entry.topic())
                .put("class", entry.clauseClass().key())
                .put("modality", entry.modality().name())
                .putIfPresent("marker", entry.marker().map(Json::text))
                .put(
                        "gist",
                        Json.object()
                                .put("en", entry.gist().en())
                                .put("zh", entry.gist().zh())
                                .build())
                .put("terms", texts(entry.terms()))
                .putIfPresent("relations", list(entry.relations()))
                .putIfPresent("defects", list(entry.defects()))
                .put("disposition", write(entry.disposition()))
                .build();
    }

    private static Json write(Disposition disposition) {
        return Json.object()
                .put("kind", disposition.kind().name())
                .putIfPresent("refs", list(disposition.refs()))
                .putIfPresent("reason", disposition.reason().map(Json::text))
                .build();
    }

    /** A list as an array; nothing where it is empty. */
    private static Optional<Json> list(List<?> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(texts(values));
    }

    private static Json texts(List<?> values) {
        return Json.array(
                values.stream().map(each -> Json.text(each.toString())).toList());
    }
}
