package org.shequ.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.shequ.core.json.Json;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.catalogue.CatalogueCodec;
import org.shequ.standards.catalogue.CatalogueGroup;
import org.shequ.standards.catalogue.CatalogueItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The lists that documents print. */
@Command(
        name = "catalogues",
        mixinStandardHelpOptions = true,
        description = "The lists that the documents print, with their items in printed order.")
final class CataloguesCommand implements Task {
    private static final List<String> HEADER = List.of(
            "catalogue",
            "document",
            "clauses",
            "label",
            "openEnded",
            "group",
            "position",
            "code",
            "zh",
            "en",
            "role",
            "aliases");

    @Mixin
    LibraryOptions library = new LibraryOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Answer answer(Console console) {
        List<Catalogue> catalogues = library.packs().stream()
                .flatMap(pack -> pack.catalogues().stream())
                .toList();
        return Answer.of(
                switch (output.format) {
                    case JSON -> json(catalogues);
                    case CSV -> csv(catalogues);
                    case TABLE -> table(catalogues);
                });
    }

    private static String json(List<Catalogue> catalogues) {
        return Json.object()
                        .put(
                                "catalogues",
                                Json.array(catalogues.stream()
                                        .map(CataloguesCommand::json)
                                        .toList()))
                        .build()
                        .pretty()
                + "\n";
    }

    /** The catalogue as in its file, with the document after its id. */
    private static Json.Obj json(Catalogue catalogue) {
        Json.ObjBuilder object = Json.object()
                .put("id", catalogue.id())
                .put("document", catalogue.document().toString());
        CatalogueCodec.write(catalogue).members().forEach((key, value) -> {
            if (!key.equals("id")) {
                object.put(key, value);
            }
        });
        return object.build();
    }

    private String csv(List<Catalogue> catalogues) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        for (Catalogue catalogue : catalogues) {
            int position = 0;
            for (CatalogueItem item : catalogue.items()) {
                position++;
                rows.append(BudgetCsv.row(List.of(
                        catalogue.id(),
                        catalogue.document().toString(),
                        BudgetCsv.list(catalogue.clauses()),
                        said(catalogue.label()),
                        String.valueOf(catalogue.isOpenEnded()),
                        item.group().orElse(""),
                        String.valueOf(position),
                        item.code(),
                        item.label().zh(),
                        item.label().en(),
                        item.role().map(this::said).orElse(""),
                        BudgetCsv.list(item.aliases()))));
            }
        }
        return rows.toString();
    }

    private String table(List<Catalogue> catalogues) {
        Wording words = output.words();
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(words.say("catalogue")),
                TextTable.Column.words(words.say("name")),
                TextTable.Column.number(words.say("count")),
                TextTable.Column.words(words.say("items.header")));
        for (Catalogue catalogue : catalogues) {
            table.row(
                    catalogue.id(),
                    said(catalogue.label()),
                    String.valueOf(catalogue.items().size()),
                    catalogue.groups().isEmpty()
                            ? items(catalogue.items(), catalogue.isOpenEnded(), words)
                            : catalogue.groups().stream()
                                    .map(group -> group(catalogue, group, words))
                                    .collect(Collectors.joining(words.say("groups"))));
        }
        return String.join("\n", table.lines()) + "\n" + words.say("catalogues.total", catalogues.size()) + "\n";
    }

    private String group(Catalogue catalogue, CatalogueGroup group, Wording words) {
        return words.say(
                "listed", said(group.label()), items(catalogue.itemsOf(group.code()), group.isOpenEnded(), words));
    }

    private String items(List<CatalogueItem> items, boolean isOpenEnded, Wording words) {
        String listed = items.stream()
                .map(item -> said(item.label())
                        + item.role()
                                .map(role -> words.say("bracketed", said(role)))
                                .orElse(""))
                .collect(Collectors.joining(words.say(isPlain(items) ? "enumeration" : "enumeration.long")));
        return isOpenEnded ? words.say("open", listed) : listed;
    }

    /** Whether no Chinese term holds a comma of its own. */
    private static boolean isPlain(List<CatalogueItem> items) {
        return items.stream().map(item -> item.label().zh()).noneMatch(zh -> zh.contains("、") || zh.contains("，"));
    }

    private String said(Label label) {
        return label.in(output.language);
    }
}
