package org.shequ.standards.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.json.Nearest;
import org.shequ.standards.catalogue.Catalogue;
import org.shequ.standards.catalogue.CatalogueGroup;
import org.shequ.standards.catalogue.CatalogueItem;
import org.shequ.standards.rule.Checklist;
import org.shequ.standards.rule.ListedItems;
import org.shequ.standards.rule.Rule;
import org.shequ.standards.rule.RuleDefinition;

/** Holds the checklists whose items catalogues list against those catalogues: the lists, groups and items they name exist. */
final class CatalogueChecks {
    private final List<Catalogue> catalogues;
    private final Faults faults;

    CatalogueChecks(List<Catalogue> catalogues, Faults faults) {
        this.catalogues = catalogues;
        this.faults = faults;
    }

    void check(List<RuleDefinition> rules) {
        Set<Fault> found = new LinkedHashSet<>();
        for (RuleDefinition definition : rules) {
            for (Rule rule : definition.underEachReading()) {
                rule.content().checklist().filter(each -> !each.isComplete()).ifPresent(checklist -> {
                    Json source = definition.source(rule.readings());
                    Json.Obj at =
                            stating(source).findFirst().orElse(Json.object().build());
                    listed(rule, checklist, at).forEach(found::add);
                });
            }
        }
        faults.addAll(List.copyOf(found));
    }

    /** The objects that name a catalogue. */
    private static Stream<Json.Obj> stating(Json tree) {
        if (tree instanceof Json.Obj object) {
            return object.member("catalogue").isPresent()
                    ? Stream.of(object)
                    : object.members().values().stream().flatMap(CatalogueChecks::stating);
        }
        return Stream.empty();
    }

    private Stream<Fault> listed(Rule rule, Checklist checklist, Json.Obj at) {
        ListedItems listed = checklist.listed().orElseThrow();
        Optional<Catalogue> found = catalogues.stream()
                .filter(each -> each.id().equals(listed.catalogue()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids = catalogues.stream().map(Catalogue::id).sorted().toList();
            return Stream.of(unknown(rule, "catalogue", listed.catalogue(), ids, at.member("catalogue")));
        }
        List<String> groups =
                found.get().groups().stream().map(CatalogueGroup::code).toList();
        Optional<String> group = listed.group();
        if (group.isPresent() && !groups.contains(group.get())) {
            return Stream.of(unknown(rule, "group", group.get(), groups, at.member("group")));
        }
        return items(
                rule,
                checklist,
                group.map(found.get()::itemsOf).orElse(found.get().items()),
                at);
    }

    private static Stream<Fault> items(Rule rule, Checklist checklist, List<CatalogueItem> items, Json.Obj at) {
        List<String> codes = items.stream().map(CatalogueItem::code).toList();
        Optional<Json> conditions = at.member("conditions");
        Stream<Fault> strange = checklist.listed().orElseThrow().conditions().keySet().stream()
                .filter(code -> !codes.contains(code))
                .map(code ->
                        unknown(rule, "item", code, codes, conditions.flatMap(each -> ((Json.Obj) each).member(code))));
        Stream<Fault> tooMany = checklist.need().least().stream()
                .filter(least -> least > items.size())
                .map(least -> Fault.ofMessage(
                        at.member("need").orElse(at).location(),
                        "items needed (" + least + ") must be at most the number of items of "
                                + checklist.listed().orElseThrow() + ", " + items.size()));
        return Stream.concat(strange, tooMany);
    }

    private static Fault unknown(Rule rule, String kind, String name, List<String> known, Optional<Json> at) {
        return Fault.ofMessage(
                at.map(Json::location).orElseGet(Location::nowhere),
                "checklist of rule " + rule + " names " + kind + " " + name + ", which does not exist",
                name,
                (known.isEmpty() ? "no " + kind + ", as there is none" : String.join(", ", known))
                        + Nearest.hint(name, known));
    }
}
