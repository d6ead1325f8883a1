package org.shequ.standards.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reads;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.pack.Pack;

/** Generators of communities and facts that the rules of a pack may read. */
final class PackArbitraries {
    private static final List<String> KINDS =
            List.of("URBAN_COMMUNITY", "TOWN_COMMUNITY", "RURAL_COMMUNITY", "VILLAGE", "COMMUNITY");
    private static final List<String> COUNTS = List.of(
            "households", "residents", "committeeMembers", "fullTimeStaff", "committeeMemberMonths", "partyMembers");
    private static final List<String> AMOUNTS = List.of("oldAreaPremisesCost", "payStandard");
    private static final List<String> TRUTHS = List.of("difficultArea", "directlyElected");

    private PackArbitraries() {}

    /** The files of sound packs with rules of every kind, deadlines, words of modality, readings, lists, ledgers, relations and cases. */
    static Arbitrary<Map<String, String>> packs() {
        return Arbitraries.randomValue(random -> new MadeUpPack(random).files());
    }

    /** Communities as JSON, each fact there or not; the facts of the pack's own under {@code facts}. */
    static Arbitrary<Json.Obj> communities(Pack pack) {
        Map<String, Arbitrary<Json>> own = new LinkedHashMap<>();
        pack.facts().forEach(fact -> own.put(fact.name(), values(fact)));
        Map<String, Arbitrary<Json>> members = new LinkedHashMap<>();
        COUNTS.forEach(name ->
                members.put(name, Arbitraries.integers().between(0, 12_000).map(each -> Json.number((long) each))));
        AMOUNTS.forEach(name -> members.put(name, amounts()));
        TRUTHS.forEach(name -> members.put(name, Arbitraries.of(true, false).map(Json::bool)));
        return Combinators.combine(codes(pack), Arbitraries.of(KINDS), some(members), some(own))
                .as((code, kind, facts, declared) -> {
                    Json.ObjBuilder unit = Json.object().put("code", code).put("kind", kind);
                    facts.forEach(unit::put);
                    Json.ObjBuilder named = Json.object();
                    declared.forEach(named::put);
                    return unit.put("facts", named.build()).build();
                });
    }

    /** Whether the code of a community does not tell its committee, so that without its kind it is not known. */
    static boolean leavesKindOpen(Json.Obj community) {
        return community.member("code").orElseThrow() instanceof Json.Text code
                && code.value().endsWith("401");
    }

    private static Arbitrary<Map<String, Json>> some(Map<String, Arbitrary<Json>> all) {
        List<Arbitrary<Map<String, Json>>> each = new ArrayList<>();
        all.forEach((name, values) ->
                each.add(values.optional(0.75).map(value -> value.isPresent() ? Map.of(name, value.get()) : Map.of())));
        return each.isEmpty()
                ? Arbitraries.just(Map.of())
                : Combinators.combine(each).as(parts -> {
                    Map<String, Json> members = new LinkedHashMap<>();
                    parts.forEach(members::putAll);
                    return members;
                });
    }

    private static Arbitrary<Json> values(DeclaredFact fact) {
        if (fact.isTruth()) {
            return Arbitraries.of(true, false).map(Json::bool);
        }
        if (fact.isCategory()) {
            return Arbitraries.of(fact.values()).map(Json::text);
        }
        return fact.dimension().orElseThrow() == Dimension.YUAN
                ? amounts()
                : Arbitraries.integers().between(0, 12_000).map(each -> Json.number((long) each));
    }

    /** A value of a declared fact, small as often as not. */
    static Json value(DeclaredFact fact, java.util.Random random) {
        if (fact.isTruth()) {
            return Json.bool(random.nextBoolean());
        }
        if (fact.isCategory()) {
            return Json.text(fact.values().get(random.nextInt(fact.values().size())));
        }
        long number = random.nextInt(random.nextBoolean() ? 12 : 12_000);
        return fact.dimension().orElseThrow() == Dimension.YUAN ? Json.text(number + ".00") : Json.number(number);
    }

    private static Arbitrary<Json> amounts() {
        return Arbitraries.longs()
                .between(0, 100_000_000)
                .map(fen -> Json.text(org.shequ.core.quantity.Yuan.ofFen(fen).toString()));
    }

    /** Communities within the place of the pack and within each place that its conditions name. */
    private static Arbitrary<String> codes(Pack pack) {
        Set<String> places =
                new LinkedHashSet<>(List.of(pack.identity().document().place().toString()));
        pack.rules().forEach(rule -> named(rule.source(), places));
        List<String> codes = new ArrayList<>();
        for (String place : places) {
            String county = place.length() > 6 ? place : county(place);
            for (String tail : List.of("001001", "100201", "100401")) {
                codes.add(
                        place.length() == 12 ? place : (county + tail.substring(county.length() - 6)).substring(0, 12));
            }
        }
        DivisionCode whole = pack.identity().document().place();
        return Arbitraries.of(codes.stream()
                .filter(code -> whole.covers(DivisionCode.of(code)))
                .toList());
    }

    private static String county(String place) {
        if (place.endsWith("0000")) {
            return (place.startsWith("00") ? "11" : place.substring(0, 2)) + "0101";
        }
        return place.endsWith("00") ? place.substring(0, 4) + "01" : place;
    }

    private static void named(Json tree, Set<String> places) {
        if (tree instanceof Json.Obj object) {
            object.members().forEach((key, value) -> {
                if (key.equals("within") && value instanceof Json.Arr array) {
                    array.elements().stream()
                            .filter(Json.Text.class::isInstance)
                            .forEach(each -> places.add(((Json.Text) each).value()));
                }
                named(value, places);
            });
        } else if (tree instanceof Json.Arr array) {
            array.elements().forEach(each -> named(each, places));
        }
    }

    /** Facts in which all is known that something reads. */
    static FactSheet known(Reads reads, FiscalYear year, java.util.Random random) {
        FactSheet.Builder facts = FactSheet.builder();
        facts.year(year);
        for (Variable variable : reads.variables()) {
            if (variable instanceof Measure<?> measure) {
                facts.putQuantities(measure.name(), random(measure.dimension(), random));
            } else if (variable instanceof TruthMeasure truth) {
                facts.putTruths(truth.name(), random.nextBoolean());
            } else if (variable instanceof CategoryMeasure category) {
                String value =
                        category.values().get(random.nextInt(category.values().size()));
                facts.putCategories(category.name(), Set.of(value));
            } else if (variable instanceof OccurrenceMeasure occurrences) {
                facts.putDays(occurrences.name(), List.of());
            }
        }
        for (Reference<?> reference : reads.references()) {
            String item = reference.item().map(each -> "[" + each + "]").orElse("");
            facts.putQuantities(
                    reference.series() + item + "[" + year.plus(-reference.yearsBack()) + "]",
                    random(reference.dimension(), random));
        }
        for (String index : reads.indices()) {
            for (int each = 1990; each <= 2060; each++) {
                facts.putQuantities(index + "[" + each + "]", Outcome.exact(Ratio.of(random.nextInt(50), 100)));
            }
        }
        for (Parameter<?> parameter : reads.parameters()) {
            facts.putFillings(parameter.name(), flat(parameter.dimension(), random));
        }
        return facts.build();
    }

    private static <Q extends Quantity<Q>> Outcome<Q> random(Dimension<Q> dimension, java.util.Random random) {
        return Outcome.exact(dimension.ofExact(Ratio.of(random.nextInt(12_000))));
    }

    private static <Q extends Quantity<Q>> Flat<Q> flat(Dimension<Q> dimension, java.util.Random random) {
        return Flat.of(dimension.ofExact(Ratio.of(random.nextInt(12_000))));
    }
}
