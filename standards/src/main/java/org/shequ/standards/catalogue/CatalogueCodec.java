package org.shequ.standards.catalogue;

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
import org.shequ.core.text.Label;
import org.shequ.core.text.LabelJson;

/** Catalogues as JSON trees, the file {@code catalogues.json} of a pack: <code>{"catalogues":[..]}</code>. */
public final class CatalogueCodec {
    private CatalogueCodec() {}

    /**
     * Reads the catalogues of a pack; every fault is told in one pass.
     *
     * @param cursor where they stand
     * @param document the document that prints them
     * @return the catalogues that are right, in order
     */
    public static List<Catalogue> read(Cursor cursor, DocumentId document) {
        Fields fields = cursor.fields();
        List<Catalogue> catalogues = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Cursor element : fields.required("catalogues").elements("at least one catalogue")) {
            one(element, document, ids).ifPresent(catalogues::add);
        }
        fields.end();
        return List.copyOf(catalogues);
    }

    private static Optional<Catalogue> one(Cursor cursor, DocumentId document, Set<String> ids) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Catalogue.Builder catalogue = Catalogue.builder().document(document);
        Cursor id = fields.required("id");
        id.text().ifPresent(known -> {
            if (!ids.add(known)) {
                id.faultMessage("catalogue " + known + " must stand once");
            }
            catalogue.id(known);
        });
        fields.required("clauses")
                .elements("at least one clause")
                .forEach(each -> clause(each).ifPresent(known -> {
                    if (!known.document().equals(document)) {
                        each.fault("a clause of " + document);
                    }
                    catalogue.addClauses(known);
                }));
        LabelJson.read(fields.required("label")).ifPresent(catalogue::label);
        fields.optional("openEnded").bool().ifPresent(catalogue::isOpenEnded);
        fields.optional("printedCount").text().ifPresent(catalogue::printedCount);
        Cursor count = fields.required("count");
        fields.optional("groups").elements().forEach(each -> group(each).ifPresent(catalogue::addGroups));
        Cursor items = fields.required("items");
        List<Cursor> elements = items.elements("at least one item");
        elements.forEach(each -> item(each).ifPresent(catalogue::addItems));
        fields.end();
        count.integer()
                .filter(stated -> items.isPresent() && stated != elements.size())
                .ifPresent(stated -> count.fault(elements.size() + ", the number of items"));
        return cursor.faults().count() > before
                ? Optional.empty()
                : cursor.made("a catalogue of " + document, catalogue::build);
    }

    private static Optional<CatalogueGroup> group(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<String> code = fields.required("code").text();
        Optional<Label> label = LabelJson.read(fields);
        boolean isOpenEnded = fields.optional("openEnded").bool().orElse(false);
        fields.end();
        return code.flatMap(known -> label.flatMap(
                name -> cursor.made("a group such as MEANS", () -> CatalogueGroup.of(known, name, isOpenEnded))));
    }

    private static Optional<CatalogueItem> item(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        CatalogueItem.Builder item = CatalogueItem.builder();
        fields.required("code").text().ifPresent(item::code);
        LabelJson.read(fields).ifPresent(item::label);
        fields.optional("group").text().ifPresent(item::group);
        Cursor role = fields.optional("role");
        if (role.isPresent()) {
            LabelJson.read(role).ifPresent(item::role);
        }
        fields.optional("aliases").elements().forEach(each -> alias(each).ifPresent(item::addAliases));
        fields.end();
        return cursor.faults().count() > before ? Optional.empty() : cursor.made("an item", item::build);
    }

    private static Optional<Alias> alias(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<String> zh = fields.required("zh").text();
        Optional<ClauseId> clause = clause(fields.optional("clause"));
        fields.end();
        return zh.flatMap(term -> cursor.made(
                "a term", () -> clause.map(each -> Alias.of(term, each)).orElseGet(() -> Alias.of(term))));
    }

    private static Optional<ClauseId> clause(Cursor cursor) {
        return cursor.parsed("a clause id such as PZH2015-3.5.4-7", ClauseId::of);
    }

    /**
     * Writes catalogues in one form, whatever the form they were read in; reading it gives equal catalogues.
     *
     * @param catalogues the catalogues
     * @return the tree of the file
     */
    public static Json.Obj write(List<Catalogue> catalogues) {
        return Json.object()
                .put(
                        "catalogues",
                        Json.array(
                                catalogues.stream().map(CatalogueCodec::write).toList()))
                .build();
    }

    /**
     * Writes one catalogue.
     *
     * @param catalogue the catalogue
     * @return its tree, groups left out where it has none
     */
    public static Json.Obj write(Catalogue catalogue) {
        Json.ObjBuilder object = Json.object()
                .put("id", catalogue.id())
                .put(
                        "clauses",
                        Json.array(catalogue.clauses().stream()
                                .map(each -> Json.text(each.value()))
                                .toList()))
                .put("label", LabelJson.write(catalogue.label()))
                .put("openEnded", catalogue.isOpenEnded())
                .putIfPresent("printedCount", catalogue.printedCount().map(Json::text))
                .put("count", catalogue.items().size());
        if (!catalogue.groups().isEmpty()) {
            object.put(
                    "groups",
                    Json.array(catalogue.groups().stream()
                            .map(group -> LabelJson.write(Json.object().put("code", group.code()), group.label())
                                    .put("openEnded", group.isOpenEnded())
                                    .build())
                            .toList()));
        }
        return object.put(
                        "items",
                        Json.array(catalogue.items().stream()
                                .map(CatalogueCodec::write)
                                .toList()))
                .build();
    }

    private static Json.Obj write(CatalogueItem item) {
        Json.ObjBuilder object = LabelJson.write(Json.object().put("code", item.code()), item.label())
                .putIfPresent("group", item.group().map(Json::text))
                .putIfPresent("role", item.role().map(role -> LabelJson.write(role)));
        if (!item.aliases().isEmpty()) {
            object.put(
                    "aliases",
                    Json.array(item.aliases().stream()
                            .map(alias -> Json.object()
                                    .put("zh", alias.zh())
                                    .putIfPresent("clause", alias.clause().map(each -> Json.text(each.value())))
                                    .build())
                            .toList()));
        }
        return object.build();
    }
}
