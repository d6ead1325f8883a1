package org.shequ.standards.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.shequ.core.source.RuleId;
import org.shequ.standards.json.JsonText;

/** What missing facts would settle is counted, and told in the order of asking. */
class WantedCountTest {
    private static final List<String> NAMES =
            List.of("households", "residents", "wage.social[510402][2016]", "deadline");

    /** An open result: its rule and what it waits for. */
    record Open(String rule, Set<String> missing) {}

    private static WantedFacts counted(List<Open> results) {
        WantedCount count = new WantedCount();
        results.forEach(each -> count.add(RuleId.of(each.rule()), each.missing()));
        return count.facts();
    }

    @Test
    void whatSettlesMostComesFirstThenWhatBearsOnMostThenByName() {
        WantedFacts wanted = counted(List.of(
                new Open("DH-2.5-6", Set.of("residents", "households", "volunteers")),
                new Open("DH-2.5-7", Set.of("residents", "households")),
                new Open("DH-2.5-8", Set.of("volunteers")),
                new Open("DH-2.5-9", Set.of("residents", "attested[DH-2.5-9]")),
                new Open("DH-2.5-10", Set.of())));
        assertThat(wanted.open()).isEqualTo(4);
        assertThat(wanted.facts())
                .hasToString("[volunteers settles 1 of 2, residents settles 0 of 3, households settles 0 of 2,"
                        + " attested[DH-2.5-9] settles 0 of 1]");
        assertThat(wanted.find("residents").orElseThrow().rules())
                .containsExactly(RuleId.of("DH-2.5-6"), RuleId.of("DH-2.5-7"), RuleId.of("DH-2.5-9"));
        assertThat(wanted.find("premises")).isEmpty();
    }

    @Test
    void whatIsNoFactIsLeftOutAndKeepsAFactFromSettlingAlone() {
        WantedFacts wanted = counted(List.of(
                new Open("JL2010-6.1-4", Set.of("deadline")),
                new Open("DH-1.3-1", Set.of("threshold", "honours")),
                new Open("JL2010-1.4-1", Set.of("units"))));
        assertThat(wanted.open()).isEqualTo(1);
        assertThat(wanted.facts()).hasToString("[honours settles 0 of 1]");
    }

    @Test
    void itIsWrittenWithWholeNumbers() {
        assertThat(counted(List.of(new Open("DH-2.5-6", Set.of("residents")))).json())
                .isEqualTo(JsonText.read(
                        "{\"open\":1,\"facts\":[{\"fact\":\"residents\",\"settles\":1,\"bearsOn\":1,\"rules\":[\"DH-2.5-6\"]}]}",
                        "expected"));
    }

    @Provide
    Arbitrary<List<Open>> results() {
        return Combinators.combine(
                        Arbitraries.of("DH-2.5-6", "DH-2.5-7", "JL2010-6.1-4"),
                        Arbitraries.of(NAMES).set().ofMaxSize(3))
                .as(Open::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void theCountsAreThoseOfASearchThroughAllResultsInAnyOrder(
            @ForAll("results") List<Open> results, @ForAll Random random) {
        WantedFacts wanted = counted(results);
        List<Open> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);
        assertThat(counted(shuffled)).isEqualTo(wanted);
        for (String name : NAMES.subList(0, 3)) {
            List<Open> naming = results.stream()
                    .filter(each -> each.missing().contains(name))
                    .toList();
            long alone = naming.stream()
                    .filter(each -> each.missing().equals(Set.of(name)))
                    .count();
            Set<String> rules = naming.stream().map(Open::rule).collect(Collectors.toSet());
            assertThat(wanted.find(name).map(WantedFact::bearsOn).orElse(0L)).isEqualTo(naming.size());
            assertThat(wanted.find(name).map(WantedFact::settles).orElse(0L)).isEqualTo(alone);
            assertThat(wanted.find(name).stream()
                            .flatMap(fact -> fact.rules().stream())
                            .map(RuleId::toString))
                    .containsExactlyInAnyOrderElementsOf(rules);
        }
        assertThat(wanted.find("deadline")).isEmpty();
    }
}
