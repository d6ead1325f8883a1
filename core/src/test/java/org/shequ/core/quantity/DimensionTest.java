package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DimensionTest {
    @Test
    void everyDimensionIsFoundByItsName() {
        assertThat(Dimension.all())
                .extracting(Dimension::name)
                .containsExactly(
                        "yuan", "m2", "households", "persons", "person-months", "count", "ratio", "usage", "minutes");
        for (Dimension<?> dimension : Dimension.all()) {
            assertThat(Dimension.named(dimension.name())).isSameAs(dimension);
            assertThat(dimension.zero().dimension()).isSameAs(dimension);
            assertThat(dimension.zero().exact()).isEqualTo(Ratio.ZERO);
        }
    }

    @Test
    void anUnknownNameListsThoseThatExist() {
        assertThatThrownBy(() -> Dimension.named("sqm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dimension (sqm) must be one of"
                        + " [yuan, m2, households, persons, person-months, count, ratio, usage, minutes]");
    }

    @Test
    void stepsAreAFenOrOneOrNone() {
        assertThat(Dimension.YUAN.step()).contains(Ratio.of(1, 100));
        assertThat(Dimension.YUAN.isWhole()).isFalse();
        assertThat(Dimension.PERSONS.step()).contains(Ratio.ONE);
        assertThat(Dimension.PERSONS.isWhole()).isTrue();
        assertThat(Dimension.FLOOR_AREA.step()).isEmpty();
        assertThat(Dimension.RATIO.isWhole()).isFalse();
    }

    @Test
    void decimalsAreTextsInJson() {
        assertThat(Dimension.YUAN.toJson(Yuan.of(3))).isEqualTo("3.00");
        assertThat(Dimension.RATIO.toJson(Ratio.of(3))).isEqualTo("3");
        assertThatThrownBy(() -> Dimension.YUAN.fromJson(3)).hasMessage("yuan (3) must be a decimal in a JSON string");
    }
}
