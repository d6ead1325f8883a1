package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What bounds allow: both ends belong to them, and an unknown end allows all on its side. */
class BoundsTest {
    private static final Yuan FOUR = Yuan.ofFen(499);
    private static final Yuan FIVE = Yuan.ofFen(500);
    private static final Yuan NINE = Yuan.ofFen(900);
    private static final Yuan TEN = Yuan.ofFen(901);

    @Test
    void anAmountLiesBetweenBothEndsOrOnThem() {
        Bounds<Yuan> bounds = Bounds.between(FIVE, NINE);
        assertThat(bounds.contains(FOUR)).isFalse();
        assertThat(bounds.contains(FIVE)).isTrue();
        assertThat(bounds.contains(NINE)).isTrue();
        assertThat(bounds.contains(TEN)).isFalse();
    }

    @Test
    void anUnknownEndAllowsAllOnItsSide() {
        assertThat(Bounds.atLeast(FIVE).contains(FOUR)).isFalse();
        assertThat(Bounds.atLeast(FIVE).contains(TEN)).isTrue();
        assertThat(Bounds.atMost(NINE).contains(FOUR)).isTrue();
        assertThat(Bounds.atMost(NINE).contains(TEN)).isFalse();
        assertThat(Bounds.unknown(Dimension.YUAN).contains(TEN)).isTrue();
    }
}
