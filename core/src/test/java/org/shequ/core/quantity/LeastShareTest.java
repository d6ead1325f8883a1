package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Least shares read both ways. */
class LeastShareTest {
    private static final LeastShare TENTH = LeastShare.of(Ratio.of(1, 10));

    @Test
    void tenPercentOf8104ResidentsAre811() {
        assertThat(TENTH.leastPartOf(Persons.of(8_104), Dimension.PERSONS)).isEqualTo(Persons.of(811));
        assertThat(TENTH.leastPartOf(Persons.of(8_110), Dimension.PERSONS)).isEqualTo(Persons.of(811));
        assertThat(TENTH.largestBaseOf(Persons.of(811), Dimension.PERSONS)).isEqualTo(Persons.of(8_110));
    }

    @Test
    void exactlyTwoThirdsWillDo() {
        LeastShare share = LeastShare.of(Ratio.of(2, 3));
        assertThat(share.leastPartOf(Persons.of(9), Dimension.PERSONS)).isEqualTo(Persons.of(6));
        assertThat(share.largestBaseOf(Persons.of(6), Dimension.PERSONS)).isEqualTo(Persons.of(9));
        assertThat(share.leastPartOf(Persons.of(10), Dimension.PERSONS)).isEqualTo(Persons.of(7));
    }

    @Test
    void moneyRoundsUpToTheFenAndAreasNotAtAll() {
        LeastShare share = LeastShare.of(Ratio.of(1, 3));
        assertThat(share.leastPartOf(Yuan.of(1), Dimension.YUAN)).isEqualTo(Yuan.of("0.34"));
        assertThat(share.largestBaseOf(Yuan.of("0.34"), Dimension.YUAN)).isEqualTo(Yuan.of("1.02"));
        assertThat(share.leastPartOf(FloorArea.ofSquareMetres(100), Dimension.FLOOR_AREA))
                .isEqualTo(FloorArea.ofSquareMetres(Ratio.of(100, 3)));
    }

    @Test
    void aShareOfZeroHasNoLargestBase() {
        LeastShare zero = LeastShare.of(Ratio.ZERO);
        assertThat(zero.leastPartOf(Persons.of(9), Dimension.PERSONS)).isEqualTo(Persons.ZERO);
        assertThatThrownBy(() -> zero.largestBaseOf(Persons.of(1), Dimension.PERSONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least share (0 ratio) must be more than zero to have a largest base");
        assertThatThrownBy(() -> LeastShare.of(Ratio.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least share (-1 ratio) must be zero or more");
    }

    @Property
    void partAndBaseAreAGaloisPair(
            @ForAll @LongRange(min = 1, max = 100) long over,
            @ForAll @LongRange(min = 1, max = 100) long under,
            @ForAll @LongRange(min = 0, max = 100_000) long amount) {
        LeastShare share = LeastShare.of(Ratio.of(over, under));
        long part = share.leastPartOf(Persons.of(amount), Dimension.PERSONS).value();
        assertThat(part * under).isGreaterThanOrEqualTo(over * amount);
        assertThat((part - 1) * under).isLessThan(Math.max(1, over * amount));
        long base = share.largestBaseOf(Persons.of(amount), Dimension.PERSONS).value();
        assertThat(amount * under).isGreaterThanOrEqualTo(over * base);
        assertThat(amount * under).isLessThan(over * (base + 1));
    }
}
