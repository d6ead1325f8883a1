package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The loops that read columns and write codes, beside the plainest ways to say the same. */
class KernelsProperties {
    private static final int MOST = 37;

    private static byte[] codes(int bits, int count, Random random) {
        byte[] codes = new byte[count];
        for (int i = 0; i < count; i++) {
            codes[i] = (byte) random.nextInt(1 << bits);
        }
        return codes;
    }

    @Property
    void theUnionHasEveryBitThatARowHas(
            @ForAll @IntRange(max = MOST) int less, @ForAll boolean isWhole, @ForAll Random random) {
        int n = isWhole ? Program.BLOCK : less;
        long[] rows = new long[Program.BLOCK];
        long all = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.nextInt(100) == 0 ? 1L << random.nextInt(Long.SIZE) : 0;
            all |= i < n ? rows[i] : 0;
        }
        assertThat(Kernels.union(rows, new long[Kernels.EIGHTH], n)).isEqualTo(all);
    }

    @Property
    void aBitOfOneRowAloneIsFound(@ForAll @IntRange(max = Program.BLOCK - 1) int row) {
        long[] rows = new long[Program.BLOCK];
        rows[row] = -1;
        assertThat(Kernels.union(rows, new long[Kernels.EIGHTH], Program.BLOCK)).isEqualTo(-1);
        assertThat(Kernels.union(rows, new long[Kernels.EIGHTH], row)).isZero();
    }

    @Property
    void anIndexTellsEveryBitThatACodeHas(
            @ForAll boolean isNarrow, @ForAll @IntRange(max = MOST) int n, @ForAll Random random) {
        byte[] codes = new byte[MOST];
        int from = random.nextInt(MOST - n + 1);
        int all = 0;
        for (int i = 0; i < MOST; i++) {
            codes[i] = (byte) (1 << random.nextInt(Byte.SIZE));
            all |= i >= from && i < from + n ? codes[i] & 0xFF : 0;
        }
        Indices indices = new Indices();
        indices.begin(1, isNarrow);
        assertThat(indices.add(0, codes, 0, from, n)).isEqualTo(all);
        assertThat(indices.add(0, codes, 3, from, n)).isEqualTo(all);
    }

    @Property
    void bitsBecomeMasks(
            @ForAll @IntRange(max = MOST) int n, @ForAll @IntRange(max = 120) int from, @ForAll Random random) {
        long[] bits = random.longs(3).toArray();
        long[] masks = new long[MOST];
        Kernels.spread(masks, bits, from, n);
        for (int i = 0; i < MOST; i++) {
            boolean isSet = i < n && (bits[(from + i) / 64] >>> ((from + i) % 64)) % 2 != 0;
            assertThat(masks[i]).isEqualTo(isSet ? -1 : 0);
        }
    }

    @Property
    void anIndexJoinsTheCodesOfItsColumns(
            @ForAll boolean isNarrow, @ForAll @IntRange(max = MOST) int n, @ForAll Random random) {
        int bits = isNarrow ? 3 : 5;
        int from = random.nextInt(MOST);
        byte[] first = codes(bits, from + n, random);
        byte[] second = codes(bits, from + n, random);
        long[] table = random.longs(1 << (2 * bits)).toArray();
        byte[] states = codes(7, table.length, random);
        Indices indices = new Indices();
        indices.begin(1, isNarrow);
        indices.add(0, first, 0, from, n);
        indices.add(0, second, bits, from, n);
        long[] found = new long[MOST];
        byte[] status = new byte[MOST + 1];
        indices.table(found, 0, table, n);
        indices.status(status, 1, 0, states, n);
        for (int i = 0; i < MOST; i++) {
            int index = i < n ? first[from + i] | second[from + i] << bits : 0;
            assertThat(found[i]).isEqualTo(i < n ? table[index] : 0);
            assertThat(status[i + 1]).isEqualTo(i < n ? states[index] : 0);
        }
        assertThat(status[0]).isZero();
    }

    @Property
    void masksAndCodesAreWrittenWhereTheyBelong(@ForAll @IntRange(max = MOST) int n, @ForAll Random random) {
        long[] masks = new long[MOST];
        long[] codes = new long[MOST];
        int all = 0;
        for (int i = 0; i < MOST; i++) {
            masks[i] = -random.nextInt(2);
            codes[i] = random.nextInt(128);
            all |= i < n ? (int) codes[i] : 0;
        }
        byte[] statuses = new byte[MOST + 1];
        byte[] written = new byte[MOST + 1];
        byte[] narrowed = new byte[MOST + 1];
        Kernels.status(statuses, 1, masks, n);
        Kernels.codes(written, 1, codes, n);
        assertThat(Kernels.narrow(narrowed, 1, codes, n)).isEqualTo(all);
        for (int i = 0; i < MOST; i++) {
            assertThat(statuses[i + 1]).isEqualTo((byte) (i < n ? -masks[i] : 0));
            assertThat(written[i + 1]).isEqualTo((byte) (i < n ? codes[i] : 0));
            assertThat(narrowed[i + 1]).isEqualTo(written[i + 1]);
        }
        assertThat(statuses[0] + written[0] + narrowed[0]).isZero();
    }
}
