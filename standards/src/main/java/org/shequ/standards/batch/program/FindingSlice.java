package org.shequ.standards.batch.program;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.standards.batch.FactColumns;

/** One run over a slice of rows: blocks by their programs, and rule by rule what these leave to the plain path. */
final class FindingSlice {
    private final CompiledFindings policy;
    private final FactColumns facts;
    private final FindingColumns out;
    private final int @Nullable [] places;
    private final FindingVariant whole;
    private final FindingVariant mixed;
    private final StatedColumns stated;
    private final IdentityHashMap<FindingProgram, FindingRun> runs = new IdentityHashMap<>();
    private @Nullable FindingRun last;

    FindingSlice(CompiledFindings policy, FactColumns facts, FindingColumns out) {
        this.policy = policy;
        this.facts = facts;
        this.out = out;
        this.places = facts.places();
        this.stated = new StatedColumns(facts, policy.variables());
        this.whole = policy.variant(stated.present(), Set.of());
        this.mixed = stated.partly().isEmpty() ? whole : policy.variant(stated.present(), stated.partly());
    }

    boolean isOver(FactColumns columns) {
        return facts == columns;
    }

    void run(int from, int to) {
        for (int row = from; row < to; row += Program.BLOCK) {
            int n = Math.min(Program.BLOCK, to - row);
            FindingVariant variant = stated.isKnown(row, n) ? whole : mixed;
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
    private int end(FindingVariant variant, int row, int start, int n) {
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

    private @Nullable FindingProgram program(FindingVariant variant, int place) {
        return place < -1 || place >= policy.places().size() ? null : variant.program(place);
    }

    private void run(FindingVariant variant, int row, int at, int n) {
        FindingProgram program = program(variant, places == null ? 0 : places[row]);
        if (program == null) {
            all(row, at, n);
        } else {
            run(run(program, variant), row, at, n);
        }
    }

    /** Where a row is beyond what the program takes, each half is tried by itself, so that the others do not suffer. */
    private void run(FindingRun run, int row, int at, int n) {
        if (run.run(row, at, n)) {
            doubts(run, row, at, n);
            wrong(run, row, at, n);
        } else if (run.isOpen() || n == 1) {
            all(row, at, n);
        } else {
            run(run, row, at, n / 2);
            run(run, row + n / 2, at + n / 2, n - n / 2);
        }
    }

    private void wrong(FindingRun run, int row, int at, int n) {
        long[] wrong = run.wrong(n);
        for (int i = 0; wrong != null && i < n; i++) {
            if (wrong[i] != 0) {
                all(row + i, at + i);
            }
        }
    }

    private FindingRun run(FindingProgram program, FindingVariant variant) {
        FindingRun found = last;
        if (found == null || found.rules() != program) {
            found = runs.computeIfAbsent(program, each -> new FindingRun(each, facts, out, variant.isMixed()));
            last = found;
        }
        return found;
    }

    /** Finds by the plain path what the program left to it. */
    private void doubts(FindingRun run, int row, int at, int n) {
        if (!run.isDoubted()) {
            return;
        }
        List<PlacedRule> rules = run.placed().stream().filter(run::isDoubted).toList();
        for (int i = 0; i < n; i++) {
            doubts(rules, row + i, at + i);
        }
    }

    private void doubts(List<PlacedRule> rules, int row, int at) {
        PlainRow plain = null;
        try {
            for (PlacedRule rule : rules) {
                if (out.verdicts(rule.number())[at] == FindingCells.PLAIN) {
                    plain = plain == null ? new PlainRow(policy, facts, row) : plain;
                    out.set(rule.number(), at, plain.cells(rule));
                }
            }
        } catch (ArithmeticException | IllegalArgumentException fault) {
            out.setError(at, String.valueOf(fault.getMessage()));
        }
    }

    /** Does the rows whose units tell what the columns do not: rule by rule, or as wholes. */
    private void odd(int row, int at, int n) {
        if (facts.oddRows().isEmpty() && facts.besideRows().isEmpty()) {
            return;
        }
        for (int i = 0; i < n; i++) {
            Set<String> names = facts.beside(row + i);
            if (facts.unit(row + i).isPresent()) {
                all(row + i, at + i);
            } else if (!names.isEmpty() && !out.isFaulty(at + i)) {
                some(names, row + i, at + i);
            }
        }
    }

    /** Finds by the plain path all that reads facts of some names. */
    private void some(Set<String> names, int row, int at) {
        try {
            PlainRow plain = new PlainRow(policy, facts, row);
            for (PlacedRule rule : policy.rules(policy.place(facts, row))) {
                if (rule.reads(names)) {
                    out.set(rule.number(), at, plain.cells(rule));
                }
            }
        } catch (ArithmeticException | IllegalArgumentException fault) {
            out.setError(at, String.valueOf(fault.getMessage()));
        }
    }

    private void all(int row, int at, int n) {
        for (int i = 0; i < n; i++) {
            all(row + i, at + i);
        }
    }

    /** Finds all by the plain path; what is wrong with the row is kept. */
    private void all(int row, int at) {
        out.clear(at);
        try {
            PlainRow plain = new PlainRow(policy, facts, row);
            for (PlacedRule rule : policy.rules(policy.place(facts, row))) {
                out.set(rule.number(), at, plain.cells(rule));
            }
        } catch (ArithmeticException | IllegalArgumentException fault) {
            out.setError(at, String.valueOf(fault.getMessage()));
        }
    }
}
