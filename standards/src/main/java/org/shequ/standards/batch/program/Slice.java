package org.shequ.standards.batch.program;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final CompiledBudgets policy;
    private final FactColumns facts;
    private final ResultColumns out;
    private final int @Nullable [] places;
    private final Variant whole;
    private final Variant mixed;
    private final long[][] bits;
    private final IdentityHashMap<Program, Running> running = new IdentityHashMap<>();
    private @Nullable Running last;

    Slice(CompiledBudgets policy, FactColumns facts, ResultColumns out) {
        this.policy = policy;
        this.facts = facts;
        this.out = out;
        this.places = facts.places();
        Set<String> present = policy.present(facts);
        Set<String> partly =
                present.stream().filter(name -> facts.known(name) != null).collect(Collectors.toSet());
        this.whole = policy.variant(present, Set.of());
        this.mixed = partly.isEmpty() ? whole : policy.variant(present, partly);
        this.bits = partly.stream().map(facts::known).toArray(long[][]::new);
    }

    boolean isOver(FactColumns columns) {
        return facts == columns;
    }

    void run(int from, int to) {
        for (int row = from; row < to; row += Program.BLOCK) {
            int n = Math.min(Program.BLOCK, to - row);
            Variant variant = isKnown(row, n) ? whole : mixed;
            int start = 0;
            while (start < n) {
                int end = end(variant, row, start, n);
                run(variant, row + start, row + start - from, end - start);
                start = end;
            }
            odd(row, row - from, n);
        }
    }

    /** The end of the rows that have one program. */
    private int end(Variant variant, int row, int start, int n) {
        if (places == null) {
            return n;
        }
        int place = places[row + start];
        int end = start + 1;
        while (end < n
                && (places[row + end] == place || program(variant, place) == program(variant, places[row + end]))) {
            end++;
        }
        return end;
    }

    private @Nullable Program program(Variant variant, int place) {
        return place < -1 || place >= policy.places().size() ? null : variant.program(place);
    }

    private void run(Variant variant, int row, int at, int n) {
        int place = places == null ? 0 : places[row];
        Program program = program(variant, place);
        Running run = program == null ? null : running(program, variant);
        if (run == null || !run.run(row, at, n)) {
            for (int i = 0; i < n; i++) {
                plain(row + i, at + i);
            }
            return;
        }
        long[] open = run.open(n);
        if (open != null) {
            for (int i = 0; i < n; i++) {
                if (open[i] != 0) {
                    plain(row + i, at + i);
                }
            }
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

    /** Whether every quantity is known in each row. */
    private boolean isKnown(int row, int n) {
        for (long[] column : bits) {
            for (int i = row; i < row + n; i++) {
                if ((i & 63) == 0 && i + 64 <= row + n && column[i >> 6] == -1) {
                    i += 63;
                } else if ((column[i >> 6] >>> (i & 63) & 1) == 0) {
                    return false;
                }
            }
        }
        return true;
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
                throw new IllegalArgumentException("rule (" + rule + ") must be one of the places compiled for");
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
            out.set(column, at, amount.amount().get().fen());
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
        out.set(column, at, total.known().fen());
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
            out.set(column, at, amount.fen());
        });
    }
}
