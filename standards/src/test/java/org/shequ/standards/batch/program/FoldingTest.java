package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is worked out when a program is made keeps within 2^62, on the way too, or is refused: it never wraps. */
class FoldingTest {
    private static final long LARGEST = 1L << 62;
    private static final long[] NONE = {};

    private static long fold(Op op, long... values) {
        return Folding.of(op, values, NONE);
    }

    private static void refused(ThrowingCallable folding) {
        assertThatThrownBy(folding).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theLargestValueIsTheLastThatFits() {
        assertThat(fold(Op.ADD, LARGEST - 1, 1)).isEqualTo(LARGEST);
        assertThat(fold(Op.SUBTRACT, 1 - LARGEST, 1)).isEqualTo(-LARGEST);
        refused(() -> fold(Op.ADD, LARGEST, 1));
        refused(() -> fold(Op.SUBTRACT, -LARGEST, 1));
    }

    @Test
    void whatOverflowsIsRefused() {
        refused(() -> fold(Op.ADD, Long.MAX_VALUE, Long.MAX_VALUE, 2));
        refused(() -> fold(Op.SUBTRACT, Long.MIN_VALUE, Long.MAX_VALUE));
        refused(() -> fold(Op.MULTIPLY, 1L << 32, 1L << 32));
        refused(() -> Folding.product(1L << 32, 1L << 32));
        refused(() -> Folding.of(Op.SCALE, new long[] {1L << 32}, new long[] {1L << 32}));
        assertThat(Folding.product(1L << 31, -(1L << 31))).isEqualTo(-LARGEST);
    }

    @Test
    void aDivisionIsHeldToTheLimitBeforeItIsDivided() {
        assertThat(Folding.of(Op.DIVIDE, new long[] {1L << 31}, new long[] {1L << 31, 1, 2}))
                .isEqualTo(1L << 61);
        refused(() -> Folding.of(Op.DIVIDE, new long[] {1L << 31}, new long[] {(1L << 31) + 1, 0, 1L << 31}));
        refused(() -> Folding.of(Op.DIVIDE, new long[] {LARGEST}, new long[] {1, Long.MAX_VALUE, Long.MAX_VALUE}));
    }

    @Test
    void divisionsRoundDown() {
        long[] halfUp = {1, 50, 100};
        assertThat(List.of(49L, 50L, 149L, 150L).stream().map(each -> Folding.of(Op.DIVIDE, new long[] {each}, halfUp)))
                .containsExactly(0L, 1L, 1L, 2L);
        assertThat(Folding.of(Op.DIVIDE, new long[] {-1}, new long[] {1, 0, 100}))
                .isEqualTo(-1);
    }

    @Test
    void comparisonsGiveMasks() {
        assertThat(fold(Op.BELOW, 1, 2)).isEqualTo(-1);
        assertThat(fold(Op.BELOW, 2, 2)).isZero();
        assertThat(fold(Op.EQUAL, 2, 2)).isEqualTo(-1);
        assertThat(fold(Op.EQUAL, 1, 2)).isZero();
        assertThat(fold(Op.CHOOSE, -1, 5, 7)).isEqualTo(5);
        assertThat(fold(Op.CHOOSE, 0, 5, 7)).isEqualTo(7);
        assertThat(fold(Op.SMALLER, 5, 7)).isEqualTo(5);
        assertThat(fold(Op.LARGER, 5, 7)).isEqualTo(7);
    }

    @Test
    void whatIsReadCannotBeFolded() {
        for (Op op : List.of(Op.CONSTANT, Op.INPUT, Op.KNOWN, Op.TABLE)) {
            assertThatThrownBy(() -> fold(op, 1)).isInstanceOf(IllegalStateException.class);
        }
    }
}
