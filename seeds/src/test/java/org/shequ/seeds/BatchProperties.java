package org.shequ.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.testkit.BatchLaw;
import org.shequ.standards.testkit.VariedPolicies;

/** Columns give under the bundled documents what the plain path gives: for any communities, readings, what-ifs and missing facts. */
class BatchProperties {
    private static final ReferenceData FIGURES = figures();
    private static final List<String> CODES =
            List.of("220102001001", "220122105214", "370102001001", "510402001001", "510421100201", "620982001001");

    private static ReferenceData figures() {
        try (InputStream stream = Seeds.illustrativeReference()) {
            return ReferenceData.read(JsonText.read(stream, "illustrative-reference.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<Json.Obj>> communities() {
        return Combinators.combine(UnitArbitraries.communities(), Arbitraries.of(CODES))
                .as(BatchProperties::placed)
                .list()
                .ofMinSize(8)
                .ofMaxSize(16);
    }

    private static Json.Obj placed(Community community, String code) {
        Json.ObjBuilder placed = Json.object();
        UnitJson.write(community).members().forEach((key, value) -> {
            if (!key.equals("code") && !key.equals("facts")) {
                placed.put(key, value);
            }
        });
        return placed.put("code", code).build();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(2010, 2019),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(Offset.class))
                .as((year, withFigures, offset) -> {
                    Policy policy = Seeds.library()
                            .forYear(FiscalYear.of(year))
                            .assumeEffective("DH", LocalDate.of(2010, 1, 1))
                            .withOffset(offset);
                    return withFigures ? policy.withReference(FIGURES) : policy;
                });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = net.jqwik.api.ShrinkingMode.OFF)
    void columnsGiveWhatThePlainPathGives(
            @ForAll("communities") List<Json.Obj> communities,
            @ForAll("policies") Policy policy,
            @ForAll Random random) {
        List<Unit> units = communities.stream().map(UnitJson::read).toList();
        BatchLaw.agree(policy, units);
        BatchLaw.agree(VariedPolicies.withReadings(policy, random), units);
        BatchLaw.agree(VariedPolicies.withWhatIfs(policy, random), units);
    }
}
