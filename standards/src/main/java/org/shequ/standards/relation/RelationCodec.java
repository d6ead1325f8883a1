package org.shequ.standards.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.DocumentId;
import org.shequ.core.text.LabelJson;

/** Reads and writes {@code relations.json}. */
public final class RelationCodec {
    private RelationCodec() {}

    /**
     * Reads the relations that a pack states; every fault is told in one pass.
     *
     * @param cursor where they stand
     * @param document the document that states them
     * @return the relations that are right, in order
     */
    public static List<DocumentRelation> read(Cursor cursor, DocumentId document) {
        Fields fields = cursor.fields();
        List<DocumentRelation> relations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Cursor element : fields.required("relations").elements("at least one relation")) {
            one(element, document).ifPresent(relation -> {
                if (!seen.add(relation.other() + " " + relation.matter())) {
                    element.faultMessage(
                            "matter " + relation.matter() + " must be stated once beside " + relation.other());
                }
                relations.add(relation);
            });
        }
        fields.end();
        return List.copyOf(relations);
    }

    private static Optional<DocumentRelation> one(Cursor cursor, DocumentId document) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        DocumentRelation.Builder relation = DocumentRelation.builder();
        fields.required("matter").text().ifPresent(relation::matter);
        fields.optional("topic").text().ifPresent(relation::topic);
        LabelJson.read(fields.required("label")).ifPresent(relation::label);
        fields.required("kind").oneOf(RelationKind.class).ifPresent(relation::kind);
        fields.required("clauses")
                .elements("at least one clause")
                .forEach(each -> clause(each).ifPresent(known -> {
                    if (!known.document().equals(document)) {
                        each.fault("a clause of " + document);
                    }
                    relation.addClauses(known);
                }));
        fields.required("other")
                .parsed("a document id such as JL2010", DocumentId::of)
                .ifPresent(relation::other);
        fields.required("otherClauses")
                .elements("at least one clause")
                .forEach(each -> clause(each).ifPresent(relation::addOtherClauses));
        LabelJson.read(fields.required("note")).ifPresent(relation::note);
        fields.end();
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("clauses of two documents", relation::build);
    }

    private static Optional<ClauseId> clause(Cursor cursor) {
        return cursor.parsed("a clause id such as JL2016-3.2-3", ClauseId::of);
    }

    /**
     * Writes relations in one form; reading it gives equal relations.
     *
     * @param relations the relations
     * @return the tree of the file
     */
    public static Json.Obj write(List<DocumentRelation> relations) {
        return Json.object()
                .put(
                        "relations",
                        Json.array(relations.stream().map(RelationCodec::write).toList()))
                .build();
    }

    /**
     * Writes one relation.
     *
     * @param relation the relation
     * @return its tree
     */
    public static Json.Obj write(DocumentRelation relation) {
        return Json.object()
                .put("matter", relation.matter())
                .putIfPresent("topic", relation.topic().map(Json::text))
                .put("label", LabelJson.write(relation.label()))
                .put("kind", relation.kind().name())
                .put("clauses", clauses(relation.clauses()))
                .put("other", relation.other().value())
                .put("otherClauses", clauses(relation.otherClauses()))
                .put("note", LabelJson.write(relation.note()))
                .build();
    }

    private static Json clauses(List<ClauseId> clauses) {
        return Json.array(clauses.stream().map(each -> Json.text(each.value())).toList());
    }
}
