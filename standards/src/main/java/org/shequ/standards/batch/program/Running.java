package org.shequ.standards.batch.program;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.rule.Role;

/** A program bound to the columns of facts, run over blocks of them. */
final class Running {
    private final Program program;
    private final ResultColumns out;
    private final BoundColumns columns;
    private final Program.Move[] moves;
    private final byte[][] statusTables;
    private final int[] absent;
    private final int[] lineless;
    private final int[] exactTotals;

    Running(Program program, FactColumns facts, ResultColumns out, boolean isMixed) {
        int count = out.columnCount();
        this.program = program;
        this.out = out;
        this.moves = program.moves().toArray(Program.Move[]::new);
        this.columns = new BoundColumns(program, facts, isMixed);
        this.statusTables = new byte[moves.length][];
        boolean[] isWritten = new boolean[count];
        boolean[] hasStatus = new boolean[count];
        for (int i = 0; i < moves.length; i++) {
            long[] numbers = moves[i].step().numbers();
            statusTables[i] = new byte[moves[i].kind() == Program.Move.Kind.TABLE_STATUS ? numbers.length : 0];
            for (int j = 0; j < statusTables[i].length; j++) {
                statusTables[i][j] = (byte) (numbers[j] & 1);
            }
            isWritten[moves[i].output()] |= moves[i].kind() == Program.Move.Kind.COLUMN;
            hasStatus[moves[i].output()] |= moves[i].kind().isStatus();
        }
        this.lineless = IntStream.range(0, out.lineCount())
                .filter(line -> !hasStatus[line])
                .toArray();
        this.exactTotals = IntStream.of(out.totalStatus(Role.NORM), out.totalStatus(Role.GRANT))
                .filter(total -> !hasStatus[total])
                .toArray();
        this.absent =
                IntStream.range(0, count).filter(column -> !isWritten[column]).toArray();
    }

    Program program() {
        return program;
    }

    /**
     * Does rows within one block of the result, but for those that the plain path must do.
     *
     * @return false if it must do all of them
     */
    boolean run(int row, int at, int n) {
        if (program.isOpen()) {
            return false;
        }
        long[][] slots = out.workspace.slots(program);
        Indices indices = out.workspace.indices(program);
        if (!columns.index(indices, row, n)) {
            return false;
        }
        boolean isNew = out.workspace.isNew(program);
        for (int column : absent) {
            out.clear(column, at, n);
        }
        for (int i = 0; i < moves.length; i++) {
            Program.Move move = moves[i];
            Step step = move.step();
            switch (move.kind()) {
                case ONCE -> {
                    if (isNew) {
                        step.run(slots, indices, Program.BLOCK);
                    }
                }
                case STEP -> step.run(slots, indices, n);
                case INPUT -> {
                    if (columns.read(step.column(), slots[step.to()], row, n) != 0) {
                        return false;
                    }
                }
                case KNOWN -> columns.known(step.column(), slots[step.to()], row, n);
                case COLUMN -> System.arraycopy(slots[step.to()], 0, out.toWrite(move.output(), at), at, n);
                case ENDS -> out.writeEnds(move.output(), at, slots, step.from(), n);
                default -> status(move, i, slots, indices, at, n);
            }
        }
        statuses(at, n);
        return true;
    }

    private void status(Program.Move move, int number, long[][] slots, Indices indices, int at, int n) {
        Step step = move.step();
        switch (move.kind()) {
            case STATUS -> Kernels.status(out.statusesToWrite(move.output(), at), at, slots[step.to()], n);
            case CODE_STATUS -> Kernels.codes(out.statusesToWrite(move.output(), at), at, slots[step.to()], n);
            case TABLE_STATUS ->
                indices.status(out.statusesToWrite(move.output(), at), at, step.column(), statusTables[number], n);
            default -> out.fillStatus(move.output(), BudgetColumns.EXACT, at, n);
        }
    }

    /** Lines that the program does not have have no status; totals are exact unless it says what they are. */
    private void statuses(int at, int n) {
        for (int line : lineless) {
            out.fillStatus(line, BudgetColumns.NO_LINE, at, n);
        }
        for (int total : exactTotals) {
            out.fillStatus(total, BudgetColumns.EXACT, at, n);
        }
    }

    /** The mask of the rows of the last block that the plain path must do; null where there are none. */
    long @Nullable [] open(int n) {
        return out.workspace.open(program, n);
    }
}
