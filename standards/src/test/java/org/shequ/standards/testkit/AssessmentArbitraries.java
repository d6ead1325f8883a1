package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.json.Json;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.rule.ChecklistItem;
import org.shequ.standards.rule.RuleDefinition;

/** Generators of units that the norms, checklists and targets of a pack can be held against. */
final class AssessmentArbitraries {
    /** What is set here, by what the pack knows. */
    private static final Set<String> SET_HERE = Set.of(
            "code", "kind", "asOf", "committee", "settlement", "ruralCommunitySince", "facts", "attested", "allocated");

    private AssessmentArbitraries() {}

    /** Units of the kinds that the rules speak of, as JSON, each fact there or not. */
    static Arbitrary<Json.Obj> units(Pack pack) {
        List<String> kinds = kinds(pack);
        return Combinators.combine(
                        UnitArbitraries.communities().map(UnitJson::write),
                        PackArbitraries.communities(pack),
                        Arbitraries.of(kinds),
                        Arbitraries.randoms())
                .as((given, placed, kind, random) -> unit(pack, given, placed, kind, random));
    }

    /** The kinds of units, communities as often as all others together. */
    private static List<String> kinds(Pack pack) {
        Set<String> subjects = new LinkedHashSet<>();
        pack.rules().forEach(rule -> subjects.addAll(rule.byDefault().subjects()));
        subjects.remove("COMMUNITY");
        List<String> kinds = new ArrayList<>(subjects);
        for (int i = 0; i <= subjects.size(); i++) {
            kinds.add("COMMUNITY");
        }
        return kinds;
    }

    private static Json.Obj unit(Pack pack, Json.Obj given, Json.Obj placed, String kind, Random random) {
        String code = ((Json.Text) placed.member("code").orElseThrow()).value();
        Json.ObjBuilder unit = Json.object().put("code", code(code, kind));
        unit.put("kind", kind.equals("COMMUNITY") ? placed.member("kind").orElseThrow() : Json.text(kind));
        Map<String, Json> facts = new LinkedHashMap<>(given.members());
        if (facts.containsKey("organisations")) {
            facts.remove("socialOrganisations");
        }
        SET_HERE.forEach(facts::remove);
        named(pack, facts, random);
        facts.forEach(unit::put);
        unit.put("facts", declared(pack, random));
        unit.put("attested", attested(pack, random));
        return unit.put("allocated", allocated(pack, random)).build();
    }

    private static String code(String community, String kind) {
        return switch (kind) {
            case "STREET" -> community.substring(0, 9);
            case "COUNTY" -> community.substring(0, 6);
            case "CITY" -> community.substring(0, 4) + "00";
            case "PROVINCE" -> community.substring(0, 2) + "0000";
            default -> community;
        };
    }

    /** Sets and maps of open names, with the names that the pack uses. */
    private static void named(Pack pack, Map<String, Json> facts, Random random) {
        Map<String, Set<String>> used = PackFacts.namesUsed(pack);
        for (String family : List.of("facilities", "consulted", "recommendedBy")) {
            if (facts.containsKey(family)) {
                facts.put(
                        family,
                        Json.array(some(used.getOrDefault(family, Set.of()), random).stream()
                                .map(Json::text)
                                .toList()));
            }
        }
        if (facts.containsKey("stages")) {
            Json.ObjBuilder stages = Json.object();
            some(used.getOrDefault("stages", Set.of()), random).forEach(each -> stages.put(each, random.nextBoolean()));
            facts.put("stages", stages.build());
        }
    }

    private static List<String> some(Set<String> names, Random random) {
        return names.stream().filter(each -> random.nextBoolean()).toList();
    }

    private static Json.Obj declared(Pack pack, Random random) {
        Json.ObjBuilder facts = Json.object();
        for (DeclaredFact fact : pack.facts()) {
            if (random.nextInt(3) > 0) {
                facts.put(fact.name(), PackArbitraries.value(fact, random));
            }
        }
        return facts.build();
    }

    private static Json.Obj attested(Pack pack, Random random) {
        Json.ObjBuilder answers = Json.object();
        for (RuleDefinition definition : pack.rules()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            List<String> codes = definition.byDefault().content().checklist().map(pack::complete).stream()
                    .flatMap(list -> list.items().stream())
                    .filter(item -> item.met().isEmpty())
                    .map(ChecklistItem::code)
                    .toList();
            if (codes.isEmpty() || random.nextBoolean()) {
                answers.put(definition.id().toString(), random.nextBoolean());
            } else {
                Json.ObjBuilder items = Json.object();
                new TreeSet<>(codes).forEach(code -> {
                    if (random.nextInt(8) > 0) {
                        items.put(code, random.nextInt(8) > 0);
                    }
                });
                Json.Obj named = items.build();
                if (!named.members().isEmpty()) {
                    answers.put(
                            definition.id().toString(),
                            Json.object().put("items", named).build());
                }
            }
        }
        return answers.build();
    }

    private static Json.Obj allocated(Pack pack, Random random) {
        Json.ObjBuilder money = Json.object();
        for (RuleDefinition definition : pack.rules()) {
            if (definition.byDefault().content().kind().equals("FUNDING") && random.nextBoolean()) {
                Json.ObjBuilder years = Json.object();
                for (int year = 2010; year < 2025; year++) {
                    if (random.nextBoolean()) {
                        years.put(String.valueOf(year), String.valueOf(random.nextInt(200_000)));
                    }
                }
                money.put(definition.id().toString(), years.build());
            }
        }
        return money.build();
    }
}
