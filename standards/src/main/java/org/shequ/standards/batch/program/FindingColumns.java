package org.shequ.standards.batch.program;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Dimension;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.batch.FactColumns;

/** A result: a column is there from the first time that something is written to it, or it is asked for. */
final class FindingColumns implements AssessmentColumns {
    private final CompiledFindings policy;
    private final FindingLayout layout;
    private final int capacity;
    private final byte[] @Nullable [] verdicts;
    private final long[] @Nullable [] amounts;
    private final boolean[][] isWritten;
    private final Map<Integer, String> errors = new HashMap<>();
    final Workspace workspace = new Workspace();
    private @Nullable FactColumns facts;
    private @Nullable FindingSlice slice;
    private int first;
    private int rows;

    FindingColumns(CompiledFindings policy, FindingLayout layout, int capacity) {
        this.policy = policy;
        this.layout = layout;
        this.capacity = capacity;
        int count = layout.rules().size();
        this.verdicts = new byte[count][];
        this.amounts = new long[count * FindingLayout.AMOUNTS][];
        this.isWritten = new boolean[amounts.length][(capacity + Program.BLOCK - 1) / Program.BLOCK];
    }

    boolean isOf(CompiledFindings other) {
        return policy == other;
    }

    int capacity() {
        return capacity;
    }

    int ruleCount() {
        return verdicts.length;
    }

    /** What runs over columns, kept while the columns are the same. */
    FindingSlice slice(FactColumns columnsOfFacts) {
        FindingSlice found = slice;
        if (found == null || !found.isOver(columnsOfFacts)) {
            found = new FindingSlice(policy, columnsOfFacts, this);
            slice = found;
        }
        return found;
    }

    /** Begins a run. */
    void begin(FactColumns columnsOfFacts, int from, int count) {
        facts = columnsOfFacts;
        first = from;
        rows = count;
        errors.clear();
    }

    /** The verdicts of a rule, to write to. */
    byte[] verdicts(int rule) {
        byte[] found = verdicts[rule];
        if (found == null) {
            found = new byte[capacity];
            verdicts[rule] = found;
        }
        return found;
    }

    /** A column of amounts, to write to in rows of one block. */
    long[] toWrite(int column, int at) {
        isWritten[column][at / Program.BLOCK] = true;
        return amounts(column);
    }

    private long[] amounts(int column) {
        long[] found = amounts[column];
        if (found == null) {
            found = new long[capacity];
            Arrays.fill(found, NO_AMOUNT);
            amounts[column] = found;
        }
        return found;
    }

    /** Takes amounts out of rows of one block; a block that holds none is left as it is. */
    void clear(int column, int at, int count) {
        int block = at / Program.BLOCK;
        if (isWritten[column][block]) {
            Arrays.fill(amounts(column), at, at + count, NO_AMOUNT);
            isWritten[column][block] = count < Program.BLOCK;
        }
    }

    /** Takes the verdicts of a rule out of rows. */
    void silence(int rule, int at, int count) {
        byte[] found = verdicts[rule];
        if (found != null) {
            Arrays.fill(found, at, at + count, NO_FINDING);
        }
    }

    /** Takes all out of a row. */
    void clear(int row) {
        for (int rule = 0; rule < verdicts.length; rule++) {
            set(rule, row, FindingCells.NONE);
        }
    }

    /** Writes what a rule gives for a row. */
    void set(int rule, int row, FindingCells cells) {
        if (verdicts[rule] != null || cells.verdict() != NO_FINDING) {
            verdicts(rule)[row] = cells.verdict();
        }
        set(FindingLayout.column(rule, FindingLayout.ACTUAL), row, cells.actual());
        set(FindingLayout.column(rule, FindingLayout.REQUIRED), row, cells.required());
        set(FindingLayout.column(rule, FindingLayout.HIGH), row, cells.high());
    }

    private void set(int column, int row, long steps) {
        if (steps != NO_AMOUNT || isWritten[column][row / Program.BLOCK]) {
            toWrite(column, row)[row] = steps;
        }
    }

    /** Puts a row at fault. */
    void setError(int row, String reason) {
        FindingCells error = FindingCells.of(ERROR);
        for (int rule = 0; rule < verdicts.length; rule++) {
            set(rule, row, error);
        }
        errors.put(row, reason);
    }

    /** Whether a row is at fault. */
    boolean isFaulty(int row) {
        return !errors.isEmpty() && errors.containsKey(row);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public List<String> rules() {
        return List.copyOf(layout.rules());
    }

    @Override
    public byte[] verdict(String rule) {
        return verdicts(layout.number(rule));
    }

    @Override
    public long[] actual(String rule) {
        return amounts(FindingLayout.column(layout.number(rule), FindingLayout.ACTUAL));
    }

    @Override
    public long[] required(String rule) {
        return amounts(FindingLayout.column(layout.number(rule), FindingLayout.REQUIRED));
    }

    @Override
    public long[] requiredHigh(String rule) {
        return amounts(FindingLayout.column(layout.number(rule), FindingLayout.HIGH));
    }

    @Override
    public Optional<Dimension<?>> unit(String rule) {
        return layout.unit(rule);
    }

    @Override
    public Assessment assessment(int row) {
        return policy.assessment(columns(row), first + row);
    }

    private FactColumns columns(int row) {
        FactColumns read = facts;
        if (row < 0 || row >= rows || read == null) {
            throw new IllegalArgumentException("row (" + row + ") must be one of the " + rows + " of the last run");
        }
        return read;
    }

    @Override
    public Optional<Finding> finding(int row, String rule) {
        return policy.rule(columns(row), first + row, layout.number(rule))
                .flatMap(placed -> new PlainRow(policy, columns(row), first + row).explain(placed));
    }

    @Override
    public Set<String> missing(int row, String rule) {
        FactColumns read = columns(row);
        if (AssessmentColumns.verdict(verdict(rule)[row]).isEmpty()) {
            return Set.of();
        }
        return policy.rule(read, first + row, layout.number(rule))
                .flatMap(placed -> new PlainRow(policy, read, first + row).find(placed))
                .<Set<String>>map(Finding::missing)
                .orElse(Set.of());
    }

    @Override
    public Optional<String> error(int row) {
        return Optional.ofNullable(errors.get(row));
    }

    /** {@return how many rows and rules} */
    @Override
    public String toString() {
        return rows + " rows of " + verdicts.length + " rules";
    }
}
