package org.shequ.standards.batch.program;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.rule.Role;

/** A program bound to the columns of facts, run over blocks of them. */
final class Running {
    private final Program program;
    private final ResultColumns out;
    private final AmountBlocks amounts;
    private final BoundColumns columns;
    private final Program.Move[] moves;
    private final byte[][] statusTables;
    private final int[] absent;
    private final int[] lineless;
    private final int[] exact;
    private final int[] same;
    private final int[] sources;

    Running(Program program, FactColumns facts, ResultColumns out, boolean isMixed) {
        this.program = program;
        this.out = out;
        this.amounts = out.amounts();
        this.columns = new BoundColumns(program, facts, isMixed);
        this.moves =
                program.moves().stream().filter(move -> !isList(move.kind())).toArray(Program.Move[]::new);
        this.statusTables = Stream.of(moves).map(Running::statuses).toArray(byte[][]::new);
        this.same = outputs(Program.Move.Kind.SAME);
        this.sources = program.moves().stream()
                .filter(move -> move.kind() == Program.Move.Kind.SAME)
                .mapToInt(move -> move.step().column())
                .toArray();
        boolean[] isWritten = new boolean[out.columnCount()];
        boolean[] hasStatus = new boolean[out.columnCount()];
        for (Program.Move move : program.moves()) {
            isWritten[move.output()] |= move.kind().isColumn();
            hasStatus[move.output()] |= move.kind().isStatus();
        }
        this.absent = IntStream.range(0, isWritten.length)
                .filter(column -> !isWritten[column])
                .toArray();
        this.lineless = IntStream.range(0, out.lineCount())
                .filter(line -> !hasStatus[line])
                .toArray();
        IntStream totals = IntStream.of(out.totalStatus(Role.NORM), out.totalStatus(Role.GRANT))
                .filter(total -> !hasStatus[total]);
        this.exact = IntStream.concat(IntStream.of(outputs(Program.Move.Kind.EACH_STATUS)), totals)
                .toArray();
    }

    /** Whether such moves are kept in a list of their own, which takes less memory to walk along. */
    private static boolean isList(Program.Move.Kind kind) {
        return kind == Program.Move.Kind.SAME || kind == Program.Move.Kind.EACH_STATUS;
    }

    private int[] outputs(Program.Move.Kind kind) {
        return program.moves().stream()
                .filter(move -> move.kind() == kind)
                .mapToInt(Program.Move::output)
                .toArray();
    }

    /** What the masks of a table say of a line, as statuses. */
    private static byte[] statuses(Program.Move move) {
        long[] numbers = move.step().numbers();
        byte[] table = new byte[move.kind() == Program.Move.Kind.TABLE_STATUS ? numbers.length : 0];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) (numbers[i] & 1);
        }
        return table;
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
            amounts.clear(column, at, n);
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
                case COLUMN -> amounts.write(move.output(), at, slots[step.to()], n);
                case ENDS -> out.writeEnds(move.output(), at, slots, step.from(), n);
                default -> status(move, i, slots, indices, at, n);
            }
        }
        for (int i = 0; i < same.length; i++) {
            amounts.same(same[i], sources[i], at, n);
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
            default -> throw new IllegalStateException(move.kind() + " must be in a list");
        }
    }

    /** Lines that the program does not have have no status; the others and totals are exact unless it says what they are. */
    private void statuses(int at, int n) {
        for (int line : lineless) {
            out.fillStatus(line, BudgetColumns.NO_LINE, at, n);
        }
        for (int line : exact) {
            out.fillStatus(line, BudgetColumns.EXACT, at, n);
        }
    }

    /** The mask of the rows of the last block that the plain path must do; null where there are none. */
    long @Nullable [] open(int n) {
        return out.workspace.open(program, n);
    }
}
