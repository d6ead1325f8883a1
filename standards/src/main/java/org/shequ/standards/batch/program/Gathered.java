package org.shequ.standards.batch.program;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Variable;
import org.shequ.standards.batch.AmountColumn;
import org.shequ.standards.batch.FactColumns;

/** Rows of a block that do not lie together: gathered from columns, run as one piece, and put back. */
final class Gathered {
    private final FactColumns from;
    private final ResultColumns out;
    private final boolean isMixed;
    private final FactColumns facts;
    private final ResultColumns results;
    private final Map<String, long[]> amounts;
    private final Map<String, long[]> known;
    private final Map<String, byte[]> codes;
    private final IdentityHashMap<Program, Running> running = new IdentityHashMap<>();

    Gathered(CompiledBudgets policy, FactColumns from, ResultColumns out, boolean isMixed) {
        this.isMixed = isMixed;
        this.from = from;
        this.out = out;
        this.results = policy.newColumns(Program.BLOCK);
        this.amounts = new HashMap<>();
        this.known = new HashMap<>();
        this.codes = new HashMap<>();
        FactColumns.Builder builder = FactColumns.builder(Program.BLOCK);
        for (Variable variable : policy.variables()) {
            column(variable, builder);
        }
        this.facts = builder.build();
    }

    private void column(Variable variable, FactColumns.Builder builder) {
        String name = variable.name();
        Optional<AmountColumn> quantities = from.amounts(name);
        if (variable instanceof Measure<?> && quantities.isPresent() && !amounts.containsKey(name)) {
            long[] column = new long[Program.BLOCK];
            amounts.put(name, column);
            if (quantities.get().known() == null) {
                builder.amounts(name, column);
            } else {
                long[] bits = new long[Program.BLOCK >> 6];
                known.put(name, bits);
                builder.amounts(name, column, bits);
            }
        } else if (from.codes(name) != null && !codes.containsKey(name)) {
            byte[] column = new byte[Program.BLOCK];
            codes.put(name, column);
            builder.codes(name, column);
        }
    }

    /**
     * Runs rows of a block.
     *
     * @param row the first row of the block in the columns of facts
     * @param at the first row of the block in the result
     * @param picks which rows of the block, ascending
     * @param n how many of them
     * @return false if the plain path must do all of them
     */
    boolean run(Program program, int row, int at, int[] picks, int n) {
        if (program.isOpen()) {
            return false;
        }
        Running run = running.computeIfAbsent(program, each -> new Running(each, facts, results, isMixed));
        program.quantities().forEach(column -> gather(column.name(), row, picks, n));
        for (Column column : program.codes()) {
            gather(there(codes.get(column.name())), there(from.codes(column.name())), row, picks, n);
        }
        results.forgetEnds();
        if (!run.run(0, 0, n)) {
            return false;
        }
        out.scatter(results, at, picks, n);
        return true;
    }

    /** The mask of those rows of the last run, in order, that the plain path must do; null where there are none. */
    long @Nullable [] open(Program program, int n) {
        Running run = running.get(program);
        return run == null ? null : run.open(n);
    }

    private static <T> T there(@Nullable T column) {
        if (column == null) {
            throw new IllegalStateException("column must be there");
        }
        return column;
    }

    private void gather(String name, int row, int[] picks, int n) {
        AmountColumn column = from.amounts(name).orElseThrow();
        column.copy(row, picks, n, there(amounts.get(name)));
        long[] bits = known.get(name);
        if (bits != null) {
            gatherBits(bits, there(column.known()), row, picks, n);
        }
    }

    private static void gatherBits(long[] to, long[] bits, int row, int[] picks, int n) {
        for (int i = 0; i < n; i++) {
            int at = row + picks[i];
            long bit = bits[at >> 6] >>> (at & 63) & 1;
            int word = i >> 6;
            to[word] = ((i & 63) == 0 ? 0 : to[word]) | bit << (i & 63);
        }
    }

    private static void gather(byte[] to, byte[] column, int row, int[] picks, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = column[row + picks[i]];
        }
    }
}
