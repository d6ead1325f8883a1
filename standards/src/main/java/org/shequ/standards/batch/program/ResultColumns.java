package org.shequ.standards.batch.program;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Nearest;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.batch.TotalColumns;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.rule.Role;

/** A result: amounts, a status for each line and total, ends of what is open, and reasons of what is wrong. */
final class ResultColumns implements BudgetColumns {
    private final CompiledBudgets policy;
    private final Layout layout;
    private final int capacity;
    private final AmountBlocks amounts;
    private final byte[][] statuses;

    /** By block and line the status that all rows have, or that they differ. */
    private final byte[][] filled;

    private final @Nullable OpenEnds[] ends;
    private final Map<Integer, String> errors = new HashMap<>();
    final Workspace workspace = new Workspace();
    private @Nullable FactColumns facts;
    private @Nullable Slice slice;
    private int first;
    private int rows;

    /** What a block of statuses holds if not the same in each row. */
    private static final byte VARIOUS = -1;

    ResultColumns(CompiledBudgets policy, Layout layout, int capacity) {
        this.policy = policy;
        this.layout = layout;
        this.capacity = capacity;
        int blocks = (capacity + Program.BLOCK - 1) / Program.BLOCK;
        this.amounts = new AmountBlocks(layout.columns(), capacity);
        this.ends = new OpenEnds[layout.columns()];
        this.statuses = new byte[layout.rules().size() + 2][capacity];
        this.filled = new byte[blocks][statuses.length];
    }

    boolean isOf(CompiledBudgets other) {
        return policy == other;
    }

    int columnCount() {
        return amounts.count();
    }

    int lineCount() {
        return layout.rules().size();
    }

    int capacity() {
        return capacity;
    }

    /** What runs over columns, kept while the columns are the same. */
    Slice slice(FactColumns columnsOfFacts) {
        Slice found = slice;
        if (found == null || !found.isOver(columnsOfFacts)) {
            found = new Slice(policy, columnsOfFacts, this);
            slice = found;
        }
        return found;
    }

    /** Begins a run. */
    void begin(FactColumns columnsOfFacts, int from, int count) {
        facts = columnsOfFacts;
        first = from;
        rows = count;
        forgetEnds();
        errors.clear();
    }

    void forgetEnds() {
        for (OpenEnds each : ends) {
            if (each != null) {
                each.forget();
            }
        }
    }

    private OpenEnds ends(int column) {
        OpenEnds found = ends[column];
        if (found == null) {
            found = new OpenEnds(capacity);
            ends[column] = found;
        }
        return found;
    }

    /** Takes the ends of an amount from slots. */
    void writeEnds(int column, int at, long[][] slots, int[] from, int n) {
        ends(column).set(at, slots, from, n);
    }

    AmountBlocks amounts() {
        return amounts;
    }

    /** The same status in rows of one block. */
    void fillStatus(int line, byte status, int at, int count) {
        int block = at / Program.BLOCK;
        if (filled[block][line] != status) {
            Arrays.fill(statuses[line], at, at + count, status);
            filled[block][line] = AmountBlocks.isWhole(at, count, capacity) ? status : VARIOUS;
        }
    }

    /** Statuses to write to, in rows of one block. */
    byte[] statusesToWrite(int line, int at) {
        filled[at / Program.BLOCK][line] = VARIOUS;
        return statuses[line];
    }

    int totalStatus(Role role) {
        return layout.totalStatus(role);
    }

    /** Empties a row, for the plain path to write it. */
    void clear(int row) {
        amounts.clear(row);
        for (int line = 0; line < statuses.length; line++) {
            setStatus(line, row, NO_LINE);
        }
        for (OpenEnds each : ends) {
            if (each != null) {
                each.forget(row);
            }
        }
    }

    /** Takes the first rows of another result of the same layout to rows of a block. */
    void scatter(ResultColumns from, int at, int[] picks, int n) {
        amounts.scatter(from.amounts, at, picks, n);
        for (int column = 0; column < ends.length; column++) {
            OpenEnds other = from.ends[column];
            OpenEnds own = ends[column];
            if (other != null && other.isUsed()) {
                ends(column).scatter(other, at, picks, n);
            } else if (own != null && own.isUsed()) {
                for (int i = 0; i < n; i++) {
                    own.forget(at + picks[i]);
                }
            }
        }
        for (int line = 0; line < statuses.length; line++) {
            byte[] to = statusesToWrite(line, at);
            for (int i = 0; i < n; i++) {
                to[at + picks[i]] = from.statuses[line][i];
            }
        }
    }

    void setStatus(int line, int row, byte status) {
        statusesToWrite(line, row)[row] = status;
    }

    /** Keeps the ends of what is open at a row. */
    void setOpen(int column, int row, long low, long high) {
        ends(column).set(row, low, high);
    }

    void setError(int row, String reason) {
        errors.put(row, reason);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public List<String> rules() {
        return List.copyOf(layout.rules());
    }

    private int line(String rule) {
        Integer line = layout.line(rule);
        if (line == null) {
            throw new IllegalArgumentException("rule (" + rule + ") must have lines; there are "
                    + Nearest.listed(rule, Set.copyOf(layout.rules())));
        }
        return line;
    }

    @Override
    public long[] amount(String rule) {
        return amounts.read(line(rule));
    }

    @Override
    public long[] low(String rule) {
        return end(line(rule), false);
    }

    @Override
    public long[] high(String rule) {
        return end(line(rule), true);
    }

    private long[] end(int column, boolean isHigh) {
        OpenEnds found = ends[column];
        return found == null || !found.isUsed() ? amounts.read(column) : found.of(isHigh, amounts.read(column), rows);
    }

    @Override
    public byte[] status(String rule) {
        return statuses[line(rule)];
    }

    @Override
    public List<String> payers(String rule) {
        line(rule);
        return List.copyOf(layout.shares(rule).keySet());
    }

    @Override
    public long[] share(String rule, String payer) {
        line(rule);
        return amounts.read(number(layout.shares(rule), payer));
    }

    private static int number(Map<String, Integer> columns, String payer) {
        Integer column = columns.get(payer);
        if (column == null) {
            throw new IllegalArgumentException(
                    "payer (" + payer + ") must be one of " + Nearest.listed(payer, columns.keySet()));
        }
        return column;
    }

    @Override
    public TotalColumns uses() {
        return new Total(Role.NORM);
    }

    @Override
    public TotalColumns grants() {
        return new Total(Role.GRANT);
    }

    /** The totals of a role. */
    private final class Total implements TotalColumns {
        private final Role role;

        Total(Role role) {
            this.role = role;
        }

        @Override
        public long[] known() {
            return amounts.read(layout.known(role));
        }

        @Override
        public long[] low() {
            return end(layout.known(role), false);
        }

        @Override
        public long[] high() {
            return end(layout.known(role), true);
        }

        @Override
        public byte[] status() {
            return statuses[totalStatus(role)];
        }

        @Override
        public List<String> payers() {
            return List.copyOf(layout.totals(role).keySet());
        }

        @Override
        public long[] share(String payer) {
            return amounts.read(number(layout.totals(role), payer));
        }
    }

    @Override
    public Budget budget(int row) {
        FactColumns read = facts;
        if (row < 0 || row >= rows || read == null) {
            throw new IllegalArgumentException("row (" + row + ") must be one of the " + rows + " of the last run");
        }
        return policy.budget(read, first + row);
    }

    @Override
    public Set<String> missing(String rule, int row) {
        byte status = status(rule)[row];
        if (status == NO_LINE || status == ERROR) {
            return Set.of();
        }
        return budget(row).line(rule).missing();
    }

    @Override
    public Optional<String> error(int row) {
        return Optional.ofNullable(errors.get(row));
    }

    /** {@return how many rows and lines} */
    @Override
    public String toString() {
        return rows + " rows of " + layout.rules().size() + " lines";
    }
}
