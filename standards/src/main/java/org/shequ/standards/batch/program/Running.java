package org.shequ.standards.batch.program;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.rule.Role;

/** A program bound to the columns of facts, run over blocks of them. */
final class Running {
    private final Program program;
    private final ResultColumns out;
    private final long[][] quantities;
    private final long[][] known;
    private final byte[][] codes;
    private final byte[][][] indexed;
    private final Program.Move[] moves;
    private final byte[][] statusTables;
    private final int[] absent;
    private final int[] lineless;
    private final int[] exactTotals;

    Running(Program program, FactColumns facts, ResultColumns out, boolean isMixed) {
        int columns = out.columnCount();
        this.program = program;
        this.out = out;
        this.moves = program.moves().toArray(Program.Move[]::new);
        this.quantities = new long[program.quantities().size()][];
        this.known = new long[quantities.length][];
        for (int i = 0; i < quantities.length; i++) {
            String name = program.quantities().get(i).name();
            quantities[i] = there(facts.amounts(name), name);
            long[] bits = facts.known(name);
            known[i] = bits == null || !isMixed ? new long[0] : bits;
        }
        this.codes =
                program.codes().stream().map(column -> codes(facts, column)).toArray(byte[][]::new);
        this.indexed = program.indices().stream()
                .map(index -> index.stream().map(column -> codes(facts, column)).toArray(byte[][]::new))
                .toArray(byte[][][]::new);
        this.statusTables = new byte[moves.length][];
        boolean[] isWritten = new boolean[columns];
        boolean[] hasStatus = new boolean[columns];
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
                IntStream.range(0, columns).filter(column -> !isWritten[column]).toArray();
    }

    private static long[] there(long @Nullable [] column, String name) {
        if (column == null) {
            throw new IllegalStateException("column " + name + " must be there");
        }
        return column;
    }

    private static byte[] codes(FactColumns facts, Column column) {
        byte[] codes = facts.codes(column.name());
        if (codes == null) {
            throw new IllegalStateException("column " + column.name() + " must be there");
        }
        return codes;
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
        if (program.isOpen() || !areCodes(row, n)) {
            return false;
        }
        long[][] slots = out.workspace.slots(program);
        Indices indices = out.workspace.indices(program);
        boolean isNew = out.workspace.isNew(program);
        index(indices, row, n);
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
                    if (input(step, slots[step.to()], row, n) != 0) {
                        return false;
                    }
                }
                case KNOWN -> Kernels.spread(slots[step.to()], known[step.column()], row, n);
                case COLUMN -> System.arraycopy(slots[step.to()], 0, out.toWrite(move.output(), at), at, n);
                case ENDS -> out.writeEnds(move.output(), at, slots, step.from(), n);
                default -> status(move, i, slots, indices, at, n);
            }
        }
        statuses(at, n);
        return true;
    }

    /** Reads a column; those of its bits that are beyond its limit. */
    private long input(Step step, long[] slot, int row, int n) {
        System.arraycopy(quantities[step.column()], row, slot, 0, n);
        if (known[step.column()].length > 0) {
            clean(slot, known[step.column()], row, n);
        }
        return Kernels.union(slot, n) & program.limit(step.column());
    }

    /** What is not known may be anything: it is taken as 0. */
    private static void clean(long[] slot, long[] bits, int row, int n) {
        for (int i = 0; i < n; i++) {
            int at = row + i;
            slot[i] &= -((bits[at >> 6] >>> (at & 63)) & 1);
        }
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
        if (program.openSlot() < 0) {
            return null;
        }
        long[] mask = out.workspace.slots(program)[program.openSlot()];
        return Kernels.union(mask, n) == 0 ? null : mask;
    }

    private void index(Indices indices, int row, int n) {
        for (int i = 0; i < indexed.length; i++) {
            List<Column> columns = program.indices().get(i);
            int shift = 0;
            for (int j = 0; j < columns.size(); j++) {
                indices.add(i, indexed[i][j], shift, row, n);
                shift += columns.get(j).bits();
            }
        }
    }

    /** Whether no code has more bits than its column allows. */
    private boolean areCodes(int row, int n) {
        for (int i = 0; i < codes.length; i++) {
            if (Indices.union(codes[i], row, n) >> program.codes().get(i).bits() != 0) {
                return false;
            }
        }
        return true;
    }
}
