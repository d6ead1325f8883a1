package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class LongTableTest {
    @Test
    void whatIsAddedIsFoundUnderItsKeyAlone() {
        LongTable<String> table = new LongTable<>(1_000);
        for (long key = -500; key < 500; key++) {
            long spread = key * (1L << 40) + key;
            assertThat(table.get(spread)).isNull();
            assertThat(table.add(spread, String::valueOf)).isEqualTo(String.valueOf(spread));
        }
        for (long key = -500; key < 500; key++) {
            long spread = key * (1L << 40) + key;
            assertThat(table.get(spread)).isEqualTo(String.valueOf(spread));
            assertThat(table.get(spread + 1)).isNull();
        }
    }

    @Test
    void theFirstOfAKeyIsKept() {
        LongTable<String> table = new LongTable<>(4);
        table.add(7, key -> "one");
        assertThat(table.add(7, key -> "other")).isEqualTo("one");
    }

    @Test
    void noMoreAreKeptThanItTakes() {
        LongTable<String> table = new LongTable<>(2);
        table.add(1, String::valueOf);
        table.add(2, String::valueOf);
        assertThat(table.add(3, String::valueOf)).isNull();
        assertThat(table.get(3)).isNull();
        assertThat(table.add(2, String::valueOf)).isEqualTo("2");
    }
}
