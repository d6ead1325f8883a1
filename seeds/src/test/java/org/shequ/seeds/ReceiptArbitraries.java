package org.shequ.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.TieRule;
import org.shequ.core.source.DocumentId;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;
import org.shequ.standards.rule.ReadingChoice;
import org.shequ.standards.rule.RuleDefinition;

/** Units of every kind where bundled documents hold, and policies over those documents with every setting. */
final class ReceiptArbitraries {
    private static final List<String> CODES =
            List.of("220102001001", "220122105214", "370102001001", "510402001001", "510421100201", "620982001001");
    private static final ReferenceData FIGURES = figures();
    private static final Supplements LAWS = Supplements.read(JsonText.read("""
            {"supplements":[
              {"fills":"SD2012-3.3-3","place":"370100","from":"2013-01-01","citation":"c","amount":"40000.00"},
              {"fills":"SD2012-3.3-3","place":"370102","citation":"d","formula":{"flat":"123.45"}}]}
            """, "supplements"));

    private static final List<PolicyLibrary> LIBRARIES = Stream.of(
                    Set.of("JL2010", "DH", "SD2012", "PZH2015", "JL2016"),
                    Set.of("PZH2015"),
                    Set.of("JL2010", "SD2012"),
                    Set.of("DH"))
            .map(names ->
                    Seeds.library().only(names.stream().map(DocumentId::of).collect(Collectors.toSet())))
            .toList();

    private ReceiptArbitraries() {}

    private static ReferenceData figures() {
        try (InputStream stream = Seeds.illustrativeReference()) {
            return ReferenceData.read(JsonText.read(stream, "illustrative-reference.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Units of every kind; facts that packs declare are left out, for the generator makes their names up. */
    static Arbitrary<Unit> units() {
        return Combinators.combine(
                        UnitArbitraries.units(),
                        Arbitraries.of(CODES),
                        Arbitraries.integers().between(0, 3))
                .as((unit, code, level) -> placed(UnitJson.write(unit), code, level))
                .map(UnitJson::read)
                .ignoreException(IllegalArgumentException.class);
    }

    private static Json.Obj placed(Json.Obj unit, String code, int level) {
        Json.ObjBuilder placed = Json.object();
        unit.members().forEach((key, value) -> {
            if (!key.equals("code") && !key.equals("facts") && !key.equals("asOf")) {
                placed.put(key, value);
            }
        });
        boolean isHigher = unit.members().get("kind") instanceof Json.Text kind
                && Set.of("STREET", "COUNTY", "CITY", "PROVINCE").contains(kind.value());
        if (level > 0 || !isHigher) {
            placed.put("code", isHigher ? code.substring(0, 6) : code);
        }
        return placed.build();
    }

    /** Policies on a day, with up to four readings and a what-if. */
    static Arbitrary<Policy> policies() {
        Arbitrary<LocalDate> days = Combinators.combine(
                        Arbitraries.integers().between(2010, 2021), Arbitraries.of(true, false))
                .as((year, end) -> end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 5, 17));
        return Combinators.combine(
                        libraries(),
                        days,
                        Arbitraries.of(Offset.class),
                        Arbitraries.of(TieRule.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers()
                                .between(0, Integer.MAX_VALUE)
                                .list()
                                .ofMaxSize(4))
                .as((library, day, offset, ties, withFigures, withLaws, choices) -> {
                    Policy policy = library.at(day).withOffset(offset).withTies(ties);
                    policy = withFigures ? policy.withReference(FIGURES) : policy;
                    policy = withLaws ? policy.with(LAWS) : policy;
                    for (int choice : choices) {
                        List<UnaryOperator<Policy>> changes = changes(library);
                        policy = changes.isEmpty() ? policy : tried(policy, changes.get(choice % changes.size()));
                    }
                    return policy;
                });
    }

    private static Arbitrary<PolicyLibrary> libraries() {
        return Arbitraries.of(LIBRARIES);
    }

    private static final Map<PolicyLibrary, List<UnaryOperator<Policy>>> KNOWN = new java.util.HashMap<>();

    /** Every reading of every rule, a what-if for each figure of money, a date for the document that has none. */
    private static List<UnaryOperator<Policy>> changes(PolicyLibrary library) {
        return KNOWN.computeIfAbsent(library, ReceiptArbitraries::allChanges);
    }

    private static List<UnaryOperator<Policy>> allChanges(PolicyLibrary library) {
        List<UnaryOperator<Policy>> changes = new ArrayList<>();
        for (DocumentId document : library.documents()) {
            library.pack(document).rules().forEach(rule -> addChanges(rule, changes));
        }
        for (int year = 2005; year < 2015 && library.documents().contains(DocumentId.of("DH")); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            changes.add(policy -> policy.assumeEffective("DH", day));
        }
        return changes;
    }

    private static void addChanges(RuleDefinition rule, List<UnaryOperator<Policy>> changes) {
        String id = rule.id().toString();
        for (ReadingChoice choice : rule.choices()) {
            for (String option : choice.options().keySet()) {
                changes.add(policy -> policy.withReading(id, choice.name(), option));
            }
        }
        for (String figure : rule.figureNames()) {
            String name = figure.equals(RuleDefinition.ONLY_FIGURE) ? id : id + "#" + figure;
            Overlay overlay = Overlay.by("a bureau", "草案").figure(name, Yuan.of(60_000));
            changes.add(policy -> policy.with(overlay));
        }
    }

    /** Not every figure is money, and not every reading has every figure. */
    private static Policy tried(Policy policy, UnaryOperator<Policy> change) {
        try {
            return change.apply(policy);
        } catch (IllegalArgumentException other) {
            return policy;
        }
    }
}
