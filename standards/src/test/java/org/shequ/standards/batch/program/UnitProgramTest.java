package org.shequ.standards.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program for one unit: what it refuses, and what turns on its quantities. */
class UnitProgramTest {
    private static final UnitProgram.Total NOTHING = new UnitProgram.Total(~2, Map.of());

    /** Reads one quantity below 1 024; open where it is 7, with a line where it is below 100 and one that always is. */
    private static final UnitProgram PROGRAM = new UnitProgram(
            new int[] {
                UnitProgram.NUMBER, 1, 0, 0, 0,
                UnitProgram.EQUAL, 2, 0, 1, 0,
                UnitProgram.BELOW_NUMBER, 3, 0, 0, 1,
                UnitProgram.MULTIPLY_NUMBER, 1, 0, 1, 1
            },
            new long[] {7, 100, 0},
            new long[] {-1L << 10},
            4,
            2,
            new int[] {3},
            List.of(
                    new UnitProgram.Line("X-1", 0, 0, List.of(0, UnitProgram.ALWAYS)),
                    new UnitProgram.Line(
                            "X-2", 1, UnitProgram.ALWAYS, List.of(UnitProgram.NEVER, 0, UnitProgram.ALWAYS)),
                    new UnitProgram.Line("X-3", 2, UnitProgram.NEVER, List.of(UnitProgram.ALWAYS))),
            new UnitProgram.Total(1, Map.of("CITY", ~1)),
            NOTHING);

    private static long[] registers(long quantity) {
        long[] registers = new long[PROGRAM.size()];
        registers[0] = quantity;
        return registers;
    }

    @Test
    void aQuantityBeyondItsLimitIsLeftToRationals() {
        assertThat(PROGRAM.run(registers(1_023))).isTrue();
        assertThat(PROGRAM.run(registers(1_024))).isFalse();
        assertThat(PROGRAM.run(registers(-1))).isFalse();
    }

    @Test
    void soIsWhatIsOpen() {
        assertThat(PROGRAM.run(registers(7))).isFalse();
        assertThat(PROGRAM.run(registers(8))).isTrue();
        assertThat(PROGRAM.isOpen()).isFalse();
        assertThat(UnitProgram.open().isOpen()).isTrue();
    }

    @Test
    void threeFactorsAreMultipliedAtOnce() {
        long[] registers = registers(99);
        PROGRAM.run(registers);
        assertThat(PROGRAM.read(registers, PROGRAM.uses().at())).isEqualTo(99 * 7 * 100);
        assertThat(PROGRAM.uses().shares()).containsExactly(Map.entry("CITY", ~1));
        assertThat(PROGRAM.read(registers, ~1)).isEqualTo(100);
        assertThat(PROGRAM.grants()).isEqualTo(NOTHING);
    }

    @Test
    void whatTurnsSaysWhichLinesThereAreAndWhoPaysThem() {
        long[] below = registers(99);
        PROGRAM.run(below);
        assertThat(PROGRAM.turns(below)).isEqualTo(1);
        assertThat(PROGRAM.lines(1))
                .containsExactly(new UnitProgram.Due("X-1", 0, 0), new UnitProgram.Due("X-2", 1, 1));
        long[] above = registers(100);
        PROGRAM.run(above);
        assertThat(PROGRAM.turns(above)).isZero();
        assertThat(PROGRAM.lines(0)).containsExactly(new UnitProgram.Due("X-2", 1, 2));
    }
}
