package org.shequ.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.unit.Settlement;

class MadeFactsTest {
    private static final long SEED = 20240801;

    /** The grand totals of the service line of the benchmark's workload, which draws from the same seed: 30 yuan a household. */
    @ParameterizedTest
    @CsvSource({"10, 118674000", "1000, 9303561000", "100000, 908983365000"})
    void theSameHouseholdsAreDrawnAsInTheWorkloadOfTheBenchmarks(long units, long fen) {
        assertThat(LongStream.range(0, units).map(i -> made(i).households()).sum() * 3000)
                .isEqualTo(fen);
    }

    @Test
    void everyFactLiesInItsRangeAndEveryEndIsReached() {
        assertThat(LongStream.range(0, 100_000).mapToObj(MadeFactsTest::made))
                .allSatisfy(facts -> {
                    assertThat(facts.households()).isBetween(50, 6_000);
                    assertThat(facts.residents() * 10L)
                            .isBetween(26L * facts.households() - 4, 26L * facts.households() + 5);
                    assertThat(facts.premises()).isBetween(100, 899);
                    assertThat(facts.crossAppointed())
                            .isBetween(0, Math.min(facts.committeeMembers(), facts.partyCommitteeMembers()));
                })
                .anyMatch(facts -> facts.households() == 50)
                .anyMatch(facts -> facts.households() == 6_000)
                .anyMatch(facts -> facts.premises() == 100)
                .anyMatch(facts -> facts.premises() == 899);
        assertThat(LongStream.range(0, 100_000)
                        .map(i -> made(i).committeeMembers())
                        .distinct())
                .containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(LongStream.range(0, 100_000)
                        .map(i -> made(i).fullTimeStaff())
                        .distinct())
                .hasSize(13)
                .contains(0L, 12L);
    }

    @Test
    void axesFollowTheCommitteeThatTheCodeTellsAndAreUnknownWithoutOne() {
        assertThat(LongStream.range(0, 100).mapToObj(i -> MadeFacts.of(SEED, i, Optional.of(CommitteeKind.RESIDENTS))))
                .allMatch(facts -> facts.ruralSetUp().isEmpty())
                .anyMatch(facts -> facts.settlement().equals(Optional.of(Settlement.TOWN)))
                .anyMatch(facts -> facts.settlement().equals(Optional.of(Settlement.URBAN)));
        assertThat(LongStream.range(0, 100).mapToObj(i -> MadeFacts.of(SEED, i, Optional.of(CommitteeKind.VILLAGERS))))
                .allMatch(facts -> facts.settlement().equals(Optional.of(Settlement.RURAL)))
                .anyMatch(facts -> facts.ruralSetUp().equals(Optional.of(true)))
                .anyMatch(facts -> facts.ruralSetUp().equals(Optional.of(false)));
        assertThat(made(0).settlement()).isEmpty();
        assertThat(made(0).ruralSetUp()).isEmpty();
    }

    private static MadeFacts made(long index) {
        return MadeFacts.of(SEED, index, Optional.empty());
    }
}
