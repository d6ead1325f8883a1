package org.shequ.standards.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;

/** What holds of every difference of two amounts. */
class DifferenceProperties {
    private static final long MOST = 1_000_000;

    /** A true amount in fen, and what is known of it. */
    record Known(long fen, Outcome<Yuan> outcome) {}

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<Long> fen = Arbitraries.longs().between(0, MOST);
        return Combinators.combine(fen, fen, fen.injectNull(0.3).map(Optional::ofNullable), Arbitraries.of(true, false))
                .as((amount, below, above, exact) -> {
                    if (exact) {
                        return new Known(amount, Outcome.exact(Yuan.ofFen(amount)));
                    }
                    Yuan low = Yuan.ofFen(Math.max(0, amount - below));
                    Bounds<Yuan> bounds = above.map(more -> Bounds.between(low, Yuan.ofFen(amount + more)))
                            .orElseGet(() -> Bounds.atLeast(low));
                    return new Known(amount, Outcome.bounded(bounds, Set.of("households")));
                });
    }

    private static boolean contains(Difference difference, long fen) {
        Yuan amount = Yuan.ofFen(fen);
        return difference.low().filter(low -> low.compareTo(amount) > 0).isEmpty()
                && difference.high().filter(high -> high.compareTo(amount) < 0).isEmpty();
    }

    @Property(tries = 1_000)
    void theTrueDifferenceLiesWithin(@ForAll("known") Known before, @ForAll("known") Known after) {
        Difference difference = Difference.of(before.outcome(), after.outcome());
        assertThat(contains(difference, after.fen() - before.fen())).isTrue();
        boolean exact = before.outcome().amount().isPresent()
                && after.outcome().amount().isPresent();
        assertThat(difference.amount().isPresent()).isEqualTo(exact);
    }

    @Property(tries = 1_000)
    void swappingTheSidesNegates(@ForAll("known") Known before, @ForAll("known") Known after) {
        Difference difference = Difference.of(before.outcome(), after.outcome());
        assertThat(Difference.of(after.outcome(), before.outcome())).isEqualTo(difference.negated());
        assertThat(difference.negated().negated()).isEqualTo(difference);
    }

    @Property(tries = 1_000)
    void sumsContainTheSumOfTheTrueDifferences(
            @ForAll("known") Known before,
            @ForAll("known") Known after,
            @ForAll("known") Known otherBefore,
            @ForAll("known") Known otherAfter) {
        Difference one = Difference.of(before.outcome(), after.outcome());
        Difference other = Difference.of(otherBefore.outcome(), otherAfter.outcome());
        assertThat(contains(one.plus(other), after.fen() - before.fen() + otherAfter.fen() - otherBefore.fen()))
                .isTrue();
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(Difference.NONE)).isEqualTo(one);
    }

    @Example
    void openEndsStayOpen() {
        Outcome<Yuan> open = Outcome.bounded(Bounds.atLeast(Yuan.of(100)), Set.of("households"));
        Difference grown = Difference.of(Outcome.exact(Yuan.of(30)), open);
        assertThat(grown.low()).contains(Yuan.of(70));
        assertThat(grown.high()).isEmpty();
        assertThat(grown).hasToString("70.00.. yuan");
        assertThat(grown.json()).hasToString("{\"amount\":null,\"low\":\"70.00\",\"high\":null}");
        assertThat(grown.negated()).hasToString("..-70.00 yuan");
        assertThat(Difference.of(open, open)).hasToString(".. yuan");
        assertThat(Difference.NONE.isNone()).isTrue();
        assertThat(Difference.exact(Yuan.of(1)).isNone()).isFalse();
    }
}
