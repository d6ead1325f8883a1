package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Columns of which some stand for others, beside columns in which every amount is written. */
class AmountBlocksProperties {
    private static final int COLUMNS = 5;
    private static final int ROWS = 2 * Program.BLOCK + 300;

    private final AmountBlocks blocks = new AmountBlocks(COLUMNS, ROWS);
    private final long[][] plain = new long[COLUMNS][ROWS];

    @Property
    void whatAnotherColumnHoldsIsReadAsIfItWereWritten(@ForAll Random random) {
        for (int round = 0; round < 4; round++) {
            int rows = random.nextBoolean() ? ROWS : 1 + random.nextInt(ROWS);
            for (int at = 0; at < rows; at += Program.BLOCK) {
                block(at, Math.min(Program.BLOCK, rows - at), random);
            }
            for (int column = 0; column < COLUMNS; column++) {
                if (random.nextInt(3) == 0) {
                    assertThat(Arrays.copyOf(blocks.read(column), rows)).isEqualTo(Arrays.copyOf(plain[column], rows));
                }
            }
        }
    }

    @Property(tries = 200)
    void whatIsFirstReadBySeveralAtATimeIsWholeForEach(@ForAll long amount) {
        AmountBlocks shared = new AmountBlocks(2, ROWS);
        long[] slot = new long[Program.BLOCK];
        Arrays.fill(slot, amount);
        for (int at = 0; at < ROWS; at += Program.BLOCK) {
            shared.write(0, at, slot, Math.min(Program.BLOCK, ROWS - at));
            shared.same(1, 0, at, Math.min(Program.BLOCK, ROWS - at));
        }
        assertThat(IntStream.range(0, 8).parallel().mapToObj(reader -> shared.read(1)[ROWS - 1]))
                .containsOnly(amount);
    }

    /** Fills a block run by run, then some of its rows anew. */
    private void block(int at, int count, Random random) {
        int done = 0;
        while (done < count) {
            int n = random.nextBoolean() ? count - done : 1 + random.nextInt(count - done);
            run(at + done, n, random);
            done += n;
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            row(at + random.nextInt(count), random);
        }
        if (random.nextInt(4) == 0) {
            scatter(at, count, random);
        }
    }

    private void run(int at, int n, Random random) {
        for (int column = 0; column < COLUMNS; column++) {
            int source = random.nextInt(column + 1);
            if (random.nextInt(4) == 0) {
                blocks.clear(column, at, n);
                Arrays.fill(plain[column], at, at + n, 0);
            } else if (column > 0 && source == 0 && random.nextBoolean()) {
                blocks.same(column, source, at, n);
                System.arraycopy(plain[source], at, plain[column], at, n);
            } else {
                long[] slot = random.longs(n).toArray();
                blocks.write(column, at, slot, n);
                System.arraycopy(slot, 0, plain[column], at, n);
            }
        }
    }

    private void row(int row, Random random) {
        blocks.clear(row);
        for (int column = 0; column < COLUMNS; column++) {
            plain[column][row] = random.nextInt(3);
            if (plain[column][row] != 0) {
                blocks.write(column, row, plain[column][row]);
            }
        }
    }

    private void scatter(int at, int count, Random random) {
        int[] picks = random.ints(0, count).limit(20).distinct().sorted().toArray();
        AmountBlocks from = new AmountBlocks(COLUMNS, Program.BLOCK);
        long[] slot = random.longs(picks.length).toArray();
        from.write(1, 0, slot, picks.length);
        from.same(3, 1, 0, picks.length);
        blocks.scatter(from, at, picks, picks.length);
        for (int i = 0; i < picks.length; i++) {
            for (int column = 0; column < COLUMNS; column++) {
                plain[column][at + picks[i]] = column == 1 || column == 3 ? slot[i] : 0;
            }
        }
    }
}
