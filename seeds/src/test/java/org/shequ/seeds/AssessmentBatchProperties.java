package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.shequ.core.json.Json;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.rule.RuleDefinition;
import org.shequ.standards.testkit.AssessmentBatchLaw;
import org.shequ.standards.testkit.VariedPolicies;

/** Columns find under the bundled documents and the laws behind them what the plain path finds, whatever of a community is known. */
class AssessmentBatchProperties {
    private static final List<String> CODES =
            List.of("220102001001", "220122105214", "370102001001", "510402001001", "510421100201", "620982001001");
    private static final AtomicLong COMPARED = new AtomicLong();

    @Provide
    Arbitrary<List<Json.Obj>> communities() {
        return Combinators.combine(UnitArbitraries.communities(), Arbitraries.of(CODES), Arbitraries.randoms())
                .as(AssessmentBatchProperties::placed)
                .list()
                .ofMinSize(6)
                .ofMaxSize(12);
    }

    private static Json.Obj placed(Community community, String code, Random random) {
        Json.ObjBuilder placed = Json.object();
        UnitJson.write(community).members().forEach((key, value) -> {
            if (!List.of("code", "facts", "attested", "asOf").contains(key) && random.nextInt(5) > 0) {
                placed.put(key, value);
            }
        });
        Json.ObjBuilder attested = Json.object();
        for (Pack pack : Seeds.withLaws().documents().stream()
                .map(Seeds.withLaws()::pack)
                .toList()) {
            for (RuleDefinition rule : pack.rules()) {
                if (random.nextBoolean()) {
                    attested.put(rule.id().toString(), random.nextInt(4) > 0);
                }
            }
        }
        Json.Obj facts = placed.build();
        Json.ObjBuilder unit = Json.object();
        facts.members().forEach(unit::put);
        if (facts.member("kind").isEmpty()) {
            unit.put("kind", "COMMUNITY");
        }
        return unit.put("code", code).put("attested", attested.build()).build();
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void columnsFindWhatThePlainPathFinds(@ForAll("communities") List<Json.Obj> communities, @ForAll Random random) {
        Policy policy = Seeds.withLaws()
                .at(LocalDate.of(2010 + random.nextInt(10), 1 + random.nextInt(12), 21))
                .assumeEffective("DH", LocalDate.of(2009, 1, 1));
        List<Unit> units = communities.stream().map(UnitJson::read).toList();
        COMPARED.addAndGet(AssessmentBatchLaw.agree(policy, units));
        Policy read = VariedPolicies.withReadings(policy, random);
        COMPARED.addAndGet(AssessmentBatchLaw.agree(VariedPolicies.withWhatIfs(read, random), units));
    }

    @AfterContainer
    static void atLeastTenThousandFindingsWereCompared() {
        assertThat(COMPARED.get()).isGreaterThan(10_000);
    }
}
