package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Ratio;

/** Inputs keep as many bits as nothing overflows with. */
class BitsTest {
    private static final Column HOUSEHOLDS = new Column("households", 0, Ratio.ONE);
    private static final Column WAGE = new Column("wage", 0, Ratio.ONE);

    private final Graph graph = new Graph(new Presence(Set.of("households", "wage"), Set.of(), Map.of()));
    private final Node households = graph.input(HOUSEHOLDS);
    private final Node wage = graph.input(WAGE);

    private static BigInteger most(int bits) {
        return BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
    }

    @Test
    void aSumOfManyLinesTakesNoMoreBitsThanItsValue() {
        Node total = graph.constant(0);
        BigInteger factors = BigInteger.ZERO;
        for (int i = 1; i <= 1_000; i++) {
            total = graph.add(List.of(total, graph.scale(households, i)));
            factors = factors.add(BigInteger.valueOf(i));
        }
        int bits = Bits.of(graph.order()).getOrDefault(households, 0);
        assertThat(most(bits).multiply(factors).bitLength()).isLessThanOrEqualTo(62);
        assertThat(most(bits + 1).multiply(factors).bitLength()).isGreaterThan(62);
    }

    @Test
    void inputsOfAProductShareItsBits() {
        graph.multiply(households, wage);
        Map<Node, Integer> bits = Bits.of(graph.order());
        assertThat(bits.getOrDefault(households, 0) + bits.getOrDefault(wage, 0))
                .isEqualTo(62);
    }

    @Test
    void aDivisionIsMeasuredBeforeItIsDivided() {
        graph.divide(households, 1L << 40, 1L << 41, 100);
        assertThat(Bits.of(graph.order())).containsEntry(households, 21);
    }

    @Test
    void figuresThatOverflowAloneAreRefused() {
        Node large = graph.constant(1L << 62);
        assertThatThrownBy(() -> Bits.of(List.of(large))).isInstanceOf(ArithmeticException.class);
        Node most = graph.constant(Long.MIN_VALUE);
        assertThatThrownBy(() -> Bits.of(List.of(most))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void onlyInputsHaveBits() {
        graph.multiply(households, graph.scale(wage, 3));
        assertThat(Bits.of(graph.order())).containsOnlyKeys(households, wage);
    }

    @Test
    void aQuotientMayBeOneMoreThanWholeStepsSay() {
        graph.scale(graph.divide(households, 1, 0, 1_024), 1L << 40);
        assertThat(Bits.of(graph.order())).containsEntry(households, 31);
    }

    @Test
    void theLargerOfTwoIsAsWideAsTheWider() {
        graph.scale(graph.larger(households, graph.scale(wage, 1L << 10)), 1L << 30);
        assertThat(Bits.of(graph.order())).containsEntry(wage, 22);
    }
}
