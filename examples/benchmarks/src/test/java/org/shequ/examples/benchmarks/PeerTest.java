package org.shequ.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shequ.examples.benchmarks.peer.Dataset;
import org.shequ.examples.benchmarks.peer.Totals;

/** Each peer gives the grand totals of the workload to the fen. */
@NullMarked
class PeerTest {
    @ParameterizedTest
    @EnumSource(Peer.class)
    void grandTotalsAreExact(Peer peer) {
        for (int size : new int[] {10, 1_000}) {
            Dataset data = Dataset.of(size);
            assertThat(peer.over(data).run()).isEqualTo(Totals.expected(data));
        }
    }
}
