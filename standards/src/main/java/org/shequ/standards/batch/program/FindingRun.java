package org.shequ.standards.batch.program;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.batch.FactColumns;

/** A program of findings bound to the columns of facts, run over blocks of them. */
final class FindingRun {
    private final FindingProgram rules;
    private final Program program;
    private final FindingColumns out;
    private final BoundColumns columns;
    private final Program.Move[] moves;
    private final byte[][] tables;
    private final boolean[] isDoubtful;
    private final boolean[] isDoubted;
    private final int[] unwritten;
    private final int[] silent;

    FindingRun(FindingProgram rules, FactColumns facts, FindingColumns out, boolean isMixed) {
        this.rules = rules;
        this.program = rules.program();
        this.out = out;
        this.columns = new BoundColumns(program, facts, isMixed);
        this.moves = program.moves().toArray(Program.Move[]::new);
        this.tables = new byte[moves.length][];
        this.isDoubtful = new boolean[moves.length];
        this.isDoubted = new boolean[out.ruleCount()];
        boolean[] isWritten = new boolean[out.ruleCount() * FindingLayout.AMOUNTS];
        boolean[] isTold = new boolean[out.ruleCount()];
        for (int i = 0; i < moves.length; i++) {
            Program.Move move = moves[i];
            long[] numbers = move.step().numbers();
            tables[i] = new byte[move.kind() == Program.Move.Kind.TABLE_STATUS ? numbers.length : 0];
            for (int j = 0; j < tables[i].length; j++) {
                tables[i][j] = (byte) numbers[j];
                isDoubtful[i] |= numbers[j] == FindingCells.PLAIN;
            }
            if (move.kind().isColumn()) {
                isWritten[move.output()] = true;
            } else if (move.kind().isStatus()) {
                isTold[move.output()] = true;
            }
        }
        this.unwritten = IntStream.range(0, isWritten.length)
                .filter(column -> !isWritten[column])
                .toArray();
        this.silent =
                IntStream.range(0, isTold.length).filter(rule -> !isTold[rule]).toArray();
    }

    FindingProgram rules() {
        return rules;
    }

    List<PlacedRule> placed() {
        return rules.rules();
    }

    /** Whether the plain path must do every row. */
    boolean isOpen() {
        return program.isOpen();
    }

    /**
     * Does rows within one block of the result, but for those that the plain path must do.
     *
     * @return false if one of them is beyond what the program takes; none is done then
     */
    boolean run(int row, int at, int n) {
        if (program.isOpen()) {
            return false;
        }
        Arrays.fill(isDoubted, false);
        Workspace workspace = out.workspace;
        long[][] slots = workspace.slots(program);
        Indices indices = workspace.indices(program);
        if (!columns.index(indices, row, n)) {
            return false;
        }
        boolean isNew = workspace.isNew(program);
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
                case COLUMN, SAME -> System.arraycopy(slots[step.to()], 0, out.toWrite(move.output(), at), at, n);
                default -> verdict(i, slots, indices, at, n);
            }
        }
        clear(at, n);
        return true;
    }

    private void verdict(int number, long[][] slots, Indices indices, int at, int n) {
        Program.Move move = moves[number];
        Step step = move.step();
        byte[] verdicts = out.verdicts(move.output());
        switch (move.kind()) {
            case STATUS ->
                isDoubted[move.output()] =
                        (Kernels.narrow(verdicts, at, slots[step.to()], n) & FindingCells.PLAIN) != 0;
            case TABLE_STATUS -> {
                indices.status(verdicts, at, step.column(), tables[number], n);
                isDoubted[move.output()] = isDoubtful[number];
            }
            default -> {
                byte code = (byte) step.numbers()[0];
                Arrays.fill(verdicts, at, at + n, code);
                isDoubted[move.output()] = code == FindingCells.PLAIN;
            }
        }
    }

    private void clear(int at, int n) {
        for (int column : unwritten) {
            out.clear(column, at, n);
        }
        for (int rule : silent) {
            out.silence(rule, at, n);
        }
    }

    /** Whether the last block has rows in which some rule is left to the plain path. */
    boolean isDoubted() {
        for (boolean each : isDoubted) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last block has rows in which a rule is left to the plain path. */
    boolean isDoubted(PlacedRule rule) {
        return isDoubted[rule.number()];
    }

    /** The mask of the rows of the last block that the plain path must do as wholes; null where there are none. */
    long @Nullable [] wrong(int n) {
        return out.workspace.open(program, n);
    }
}
