package org.shequ.standards.batch.program;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.rule.Role;

/** One run over a slice of rows: blocks by their programs, and row by row what these leave to the plain path. */
final class Slice {
    /** So few runs of rows are done where they stand; of more, those of the same program are gathered. */
    private static final int FEW_RUNS = 4;

    private final CompiledBudgets policy;
    private final FactColumns facts;
    private final ResultColumns out;
    private final int @Nullable [] places;
    private final Variant whole;
    private final Variant mixed;
    private final StatedColumns stated;
    private final IdentityHashMap<Program, Running> running = new IdentityHashMap<>();
    private final @Nullable Program[] programs = new Program[Program.BLOCK];
    private final int[] ends = new int[Program.BLOCK];
    private final Program done = Program.open();
    private final int[] picks = new int[Program.BLOCK];
    private final int[] left = new int[Program.BLOCK];
    private final int[] alike = new int[Program.BLOCK];
    private @Nullable Gathered gatheredWhole;
    private @Nullable Gathered gatheredMixed;
    private @Nullable Running last;
    private int pieces;

    Slice(CompiledBudgets policy, FactColumns facts, ResultColumns out) {
        this.policy = policy;
        this.facts = facts;
        this.out = out;
        this.places = facts.places();
        this.stated = new StatedColumns(facts, policy.variables());
        this.whole = policy.variant(stated.present(), Set.of());
        this.mixed = stated.partly().isEmpty() ? whole : policy.variant(stated.present(), stated.partly());
    }

    /** How many pieces were run so far, each of rows that have the same program. */
    int pieces() {
        return pieces;
    }

    boolean isOver(FactColumns columns) {
        return facts == columns;
    }

    void run(int from, int to) {
        for (int row = from; row < to; row += Program.BLOCK) {
            int n = Math.min(Program.BLOCK, to - row);
            Variant variant = stated.isKnown(row, n) ? whole : mixed;
            int runs = runs(variant, row, n);
            if (runs <= FEW_RUNS) {
                together(runs, variant, row, row - from);
            } else {
                apart(runs, variant, row, row - from);
            }
            odd(row, row - from, n);
        }
    }

    /**
     * Finds the runs of rows that have the same program; how many there are. What is kept is kept of a run, not of each row: to keep a
     * reference costs as much as to work out a row.
     */
    private int runs(Variant variant, int row, int n) {
        if (places == null) {
            programs[0] = program(variant, 0);
            ends[0] = n;
            return 1;
        }
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || places[row + i] != places[row + i - 1]) {
                Program program = program(variant, places[row + i]);
                if (i == 0 || program != programs[count - 1]) {
                    programs[count++] = program;
                }
            }
            ends[count - 1] = i + 1;
        }
        return count;
    }

    private @Nullable Program program(Variant variant, int place) {
        return place < -1 || place >= policy.places().size() ? null : variant.program(place);
    }

    /** Does each run of rows that have the same program where they stand. */
    private void together(int runs, Variant variant, int row, int at) {
        int start = 0;
        for (int i = 0; i < runs; i++) {
            run(programs[i], variant, row + start, at + start, ends[i] - start);
            start = ends[i];
        }
    }

    /** Gathers the rows that have the same program, however they are mixed with others. */
    private void apart(int runs, Variant variant, int row, int at) {
        for (int first = 0; first < runs; first++) {
            Program program = programs[first];
            int start = first == 0 ? 0 : ends[first - 1];
            if (program == null) {
                plain(row + start, at + start, ends[first] - start);
            } else if (program != done) {
                picked(program, variant, row, at, picks(program, first, runs));
            }
        }
    }

    /** Picks the rows of all runs of a program, which are done with then; how many there are. */
    private int picks(Program program, int first, int runs) {
        int count = 0;
        for (int run = first; run < runs; run++) {
            if (programs[run] == program) {
                for (int i = run == 0 ? 0 : ends[run - 1]; i < ends[run]; i++) {
                    picks[count++] = i;
                }
                programs[run] = done;
            }
        }
        return count;
    }

    private Gathered gathered(Variant variant) {
        Gathered found = variant == whole ? gatheredWhole : gatheredMixed;
        if (found == null) {
            found = new Gathered(policy, facts, out, variant.isMixed());
            if (variant == whole) {
                gatheredWhole = found;
            } else {
                gatheredMixed = found;
            }
        }
        return found;
    }

    private void picked(Program program, Variant variant, int row, int at, int n) {
        Gathered rows = gathered(variant);
        pieces++;
        boolean isDone = rows.run(program, row, at, picks, n);
        long[] open = isDone ? rows.open(program, n) : null;
        int count = 0;
        for (int i = 0; i < n && (!isDone || open != null); i++) {
            if (open == null || open[i] != 0) {
                left[count++] = picks[i];
            }
        }
        open(variant, row, at, count);
    }

    private void run(@Nullable Program program, Variant variant, int row, int at, int n) {
        if (program == null) {
            plain(row, at, n);
            return;
        }
        Running run = running(program, variant);
        pieces++;
        boolean isDone = run.run(row, at, n);
        long[] open = isDone ? run.open(n) : null;
        int count = 0;
        for (int i = 0; i < n && (!isDone || open != null); i++) {
            if (open == null || open[i] != 0) {
                left[count++] = i;
            }
        }
        open(variant, row, at, count);
    }

    /** Does the rows that are left with an open amount, those of the same program together. */
    private void open(Variant variant, int row, int at, int count) {
        for (int first = 0; first < count; first++) {
            if (left[first] >= 0) {
                Program program = variant.ranges(place(row + left[first]));
                int place = place(row + left[first]);
                int n = 0;
                for (int i = first; i < count; i++) {
                    if (left[i] >= 0) {
                        int own = place(row + left[i]);
                        if (own == place || variant.ranges(own) == program) {
                            alike[n++] = left[i];
                            left[i] = -1;
                        }
                    }
                }
                ranges(program, variant, row, at, alike, n);
            }
        }
    }

    private int place(int row) {
        return places == null ? 0 : places[row];
    }

    /** Where a row is beyond what a program takes, each half is tried by itself, so that the others do not suffer. */
    private void ranges(Program program, Variant variant, int row, int at, int[] rows, int n) {
        Gathered gathered = gathered(variant);
        if (gathered.run(program, row, at, rows, n)) {
            long[] open = gathered.open(program, n);
            for (int i = 0; i < n && open != null; i++) {
                if (open[i] != 0) {
                    plain(row + rows[i], at + rows[i]);
                }
            }
        } else if (program.isOpen() || n == 1) {
            for (int i = 0; i < n; i++) {
                plain(row + rows[i], at + rows[i]);
            }
        } else {
            ranges(program, variant, row, at, Arrays.copyOf(rows, n / 2), n / 2);
            ranges(program, variant, row, at, Arrays.copyOfRange(rows, n / 2, n), n - n / 2);
        }
    }

    private Running running(Program program, Variant variant) {
        Running found = last;
        if (found == null || found.program() != program) {
            found = running.computeIfAbsent(program, each -> new Running(each, facts, out, variant.isMixed()));
            last = found;
        }
        return found;
    }

    private void odd(int row, int at, int n) {
        if (!facts.oddRows().isEmpty()) {
            for (int i = 0; i < n; i++) {
                if (facts.unit(row + i).isPresent()) {
                    plain(row + i, at + i);
                }
            }
        }
    }

    private void plain(int row, int at, int n) {
        for (int i = 0; i < n; i++) {
            plain(row + i, at + i);
        }
    }

    /** Budgets a row by the plain path; what is wrong with it is kept. */
    private void plain(int row, int at) {
        out.clear(at);
        try {
            write(policy.budget(facts, row), at);
        } catch (ArithmeticException | IllegalArgumentException fault) {
            out.clear(at);
            for (int line = 0; line < out.lineCount() + 2; line++) {
                out.setStatus(line, at, BudgetColumns.ERROR);
            }
            out.setError(at, String.valueOf(fault.getMessage()));
        }
    }

    private void write(Budget budget, int at) {
        for (BudgetLine line : budget.lines()) {
            String rule = line.rule().toString();
            Integer column = policy.layout().line(rule);
            if (column == null) {
                throw new IllegalArgumentException(
                        "rule (" + rule + ") must be one of communities at the places compiled for");
            }
            write(line.amount(), column, at);
            out.setStatus(column, at, status(line.amount().status()));
            shares(line.shares().amounts(), policy.layout().shares(rule), at);
        }
        write(budget.uses(), Role.NORM, at);
        write(budget.grants(), Role.GRANT, at);
    }

    private static byte status(Outcome.Status status) {
        return switch (status) {
            case EXACT -> BudgetColumns.EXACT;
            case BOUNDED -> BudgetColumns.BOUNDED;
            case UNDETERMINED -> BudgetColumns.UNDETERMINED;
        };
    }

    private void write(Outcome<Yuan> amount, int column, int at) {
        if (amount.amount().isPresent()) {
            out.amounts().write(column, at, amount.amount().get().fen());
        } else {
            out.setOpen(
                    column,
                    at,
                    amount.low().orElse(Yuan.ZERO).fen(),
                    amount.high().map(Yuan::fen).orElse(BudgetColumns.NO_HIGH));
        }
    }

    private void write(BudgetTotal total, Role role, int at) {
        int column = policy.layout().known(role);
        boolean isExact = total.amount().isPresent();
        out.amounts().write(column, at, total.known().fen());
        out.setStatus(out.totalStatus(role), at, isExact ? BudgetColumns.EXACT : BudgetColumns.BOUNDED);
        if (!isExact || !total.low().equals(total.known())) {
            out.setOpen(
                    column, at, total.low().fen(), total.high().map(Yuan::fen).orElse(BudgetColumns.NO_HIGH));
        }
        shares(total.shares().amounts(), policy.layout().totals(role), at);
    }

    private void shares(Map<String, Yuan> amounts, Map<String, Integer> columns, int at) {
        amounts.forEach((payer, amount) -> {
            Integer column = columns.get(payer);
            if (column == null) {
                throw new IllegalArgumentException("payer (" + payer + ") must be one of " + columns.keySet());
            }
            out.amounts().write(column, at, amount.fen());
        });
    }
}
