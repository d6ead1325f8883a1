package org.shequ.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shequ.examples.benchmarks.peer.Dataset;
import org.shequ.examples.benchmarks.peer.MadeNorms;
import org.shequ.examples.benchmarks.peer.MadePacks;
import org.shequ.examples.benchmarks.peer.Ours;
import org.shequ.examples.benchmarks.peer.Totals;

/** Each peer gives the grand totals of the workload to the fen. */
@NullMarked
class PeerTest {
    @ParameterizedTest
    @EnumSource(names = {"CHECKED_SLICES", "BATCH_SLICES"})
    void slicesAddUpToTheWhole(Peer peer) {
        Dataset data = Dataset.of(2 * Totals.SLICE + 1);
        assertThat(peer.over(data).run()).isEqualTo(Peer.LOOP.over(data).run());
    }

    @Test
    void thePackThatIsTakenAsProofreadIsSound() {
        Dataset data = Dataset.of(10);
        assertThat(Ours.strict(data).run()).isEqualTo(Totals.expected(data));
    }

    @Test
    void rulesInColumnsGiveWhatOneCommunityGives() {
        long sum = 0;
        for (int rule = 1; rule <= 10; rule++) {
            for (int row = 0; row < MadePacks.ROWS; row++) {
                sum += rule * (500L + row);
            }
        }
        assertThat(MadePacks.rulesInColumns(10).run().total()).isEqualTo(sum);
        assertThat(MadePacks.rules(10).run().total()).isEqualTo(55L * 1_200);
    }

    @Test
    void columnsFindAsManyMetAsThePlainPath() {
        assertThat(MadeNorms.columns().met()).isEqualTo(MadeNorms.plain().met()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Peer.class)
    void grandTotalsAreExact(Peer peer) {
        for (int size : new int[] {10, 1_000}) {
            Dataset data = Dataset.of(size);
            assertThat(peer.over(data).run()).isEqualTo(Totals.expected(data));
        }
    }
}
