package org.shequ.seeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.Json;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.DeclaredFact;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.RuleDefinition;

/** What holds of the explanations of findings for any unit, day and state of knowledge. */
class FindingExplanationProperties {
    private static final List<Pack> PACKS = Seeds.library().documents().stream()
            .map(id -> Seeds.pack(id.toString()))
            .toList();

    private static final Map<String, List<String>> CODES = Map.of(
            "JL2010", List.of("220102001001", "220122100201", "220000"),
            "JL2016", List.of("220122100201", "220100"),
            "SD2012", List.of("370102001001", "370102001000", "370102"),
            "PZH2015", List.of("510402001001", "510421100201", "510400"),
            "DH", List.of("620982001001", "620982100201", "620982"));

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of("2010-12-31", "2013-06-30", "2014-12-31", "2015-06-30", "2016-12-31", "2020-12-31")
                .map(day -> Seeds.library().at(LocalDate.parse(day)).assumeEffective("DH", LocalDate.of(2010, 1, 1)));
    }

    @Provide
    Arbitrary<Unit> units() {
        return UnitArbitraries.units();
    }

    @Property(tries = 1_000)
    void theExplainedAssessmentIsThePlainOneWithEveryFigureInWords(
            @ForAll("policies") Policy policy, @ForAll("units") Unit unit, @ForAll Random random) {
        Unit placed = placed(unit, PACKS.get(random.nextInt(PACKS.size())), random);
        ExplainedFindings.hold(
                policy.assess(placed).findings(),
                policy.explainedAssessment(placed).findings());
    }

    @Property(tries = 200)
    void whatIsExplainedOfManyUnitsTogetherIsThePlainFinding(
            @ForAll("policies") Policy policy,
            @ForAll("units") Unit first,
            @ForAll("units") Unit second,
            @ForAll Random random) {
        Pack pack = PACKS.get(random.nextInt(PACKS.size()));
        List<Unit> units = List.of(placed(first, pack, random), placed(second, pack, random));
        var plain = policy.assessor();
        var explaining = policy.explainedAssessor();
        units.forEach(plain::assess);
        units.forEach(explaining::assess);
        ExplainedFindings.hold(plain.pooled(), explaining.pooled());
    }

    /** The unit in the place of a document, with facts that it declares and attestations of its rules. */
    private static Unit placed(Unit unit, Pack pack, Random random) {
        Json.ObjBuilder placed = Json.object();
        UnitJson.write(unit).members().forEach((key, value) -> {
            if (!List.of("code", "asOf", "facts", "attested").contains(key)) {
                placed.put(key, value);
            }
        });
        List<String> codes = CODES.getOrDefault(pack.identity().document().id().value(), List.of());
        placed.put("code", codes.get(random.nextInt(codes.size())));
        return UnitJson.read(placed.put("facts", facts(pack, random))
                .put("attested", attested(pack, random))
                .build());
    }

    private static Json facts(Pack pack, Random random) {
        Json.ObjBuilder facts = Json.object();
        for (DeclaredFact fact : pack.facts()) {
            if (random.nextInt(3) > 0) {
                facts.put(fact.name(), value(fact, random));
            }
        }
        return facts.build();
    }

    private static Json value(DeclaredFact fact, Random random) {
        if (fact.isTruth()) {
            return Json.bool(random.nextBoolean());
        }
        if (fact.isCategory()) {
            return Json.text(fact.values().get(random.nextInt(fact.values().size())));
        }
        return fact.dimension().orElseThrow().isWhole()
                ? Json.number((long) random.nextInt(100))
                : Json.text(Integer.toString(random.nextInt(100)));
    }

    private static Json attested(Pack pack, Random random) {
        Json.ObjBuilder attested = Json.object();
        List<RuleDefinition> rules = new ArrayList<>(pack.rules());
        for (RuleDefinition rule : rules) {
            if (random.nextInt(3) == 0) {
                attested.put(rule.id().toString(), answer(rule, pack, random));
            }
        }
        return attested.build();
    }

    private static Json answer(RuleDefinition rule, Pack pack, Random random) {
        Json.ObjBuilder answer = Json.object();
        if (random.nextBoolean()) {
            answer.put("on", "2014-0" + (1 + random.nextInt(9)) + "-01");
        }
        Json.ObjBuilder items = Json.object();
        rule.byDefault()
                .content()
                .checklist()
                .map(pack::complete)
                .ifPresent(list -> list.items().stream()
                        .filter(item -> random.nextInt(3) > 0)
                        .forEach(item -> items.put(item.code(), Json.bool(random.nextInt(4) > 0))));
        return random.nextBoolean()
                ? answer.put("value", Json.bool(random.nextBoolean()))
                        .put("items", items.build())
                        .build()
                : Json.bool(random.nextBoolean());
    }
}
