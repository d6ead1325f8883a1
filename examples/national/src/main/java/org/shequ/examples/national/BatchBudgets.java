package org.shequ.examples.national;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.shequ.core.quantity.Outcome;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.TotalColumns;
import org.shequ.standards.policy.Policy;

/**
 * Budgets units a block at a time through the column batch, for whoever wants a result of each: facts go into columns that are filled again
 * for each block, results come out of columns. What it gives is what {@link UnitResult#of} gives of the plain path, to the fen. Each thread has
 * its own; the compiled policy is shared.
 */
public final class BatchBudgets {
    /** The most units of a block. */
    public static final int BLOCK = FactSlice.SIZE;

    private final CompiledPolicy policy;
    private final BudgetColumns out;
    private final FactSlice slice;
    private final List<TableUnit> units = new ArrayList<>(BLOCK);

    /**
     * Makes the columns for a policy.
     *
     * @param policy the policy, as {@link #compile} gives it for every county that units will lie in
     */
    public BatchBudgets(CompiledPolicy policy) {
        this.policy = policy;
        this.out = policy.newResult(BLOCK);
        this.slice = new FactSlice(policy);
    }

    /**
     * Compiles a policy as fine as its documents and the figures for their places are: by county where a document of a place speaks, as one
     * place everywhere else.
     *
     * @param policy the policy
     * @param counties six digits of each county that units will lie in
     * @return the compiled policy
     */
    public static CompiledPolicy compile(Policy policy, Collection<String> counties) {
        return policy.compile(CountryPlaces.of(policy).of(counties));
    }

    /**
     * Takes a unit, and budgets all that wait once they fill a block; either all units have facts or none has.
     *
     * @param unit the unit
     * @param results takes what is kept of each budget, in order
     * @throws ArithmeticException if an amount does not fit
     */
    public void add(TableUnit unit, Consumer<UnitResult> results) {
        units.add(unit);
        slice.add(unit);
        if (slice.isFull()) {
            end(results);
        }
    }

    /**
     * Budgets the units that wait.
     *
     * @param results takes what is kept of each budget, in order
     * @throws ArithmeticException if an amount does not fit
     */
    public void end(Consumer<UnitResult> results) {
        policy.budget(slice.columns(), out);
        read(results);
        units.clear();
        slice.clear();
    }

    private void read(Consumer<UnitResult> results) {
        List<Line> lines = out.rules().stream().map(rule -> new Line(rule, out)).toList();
        Money uses = new Money(out.uses());
        Money grants = new Money(out.grants());
        for (int row = 0; row < units.size(); row++) {
            if (uses.status[row] == BudgetColumns.ERROR) {
                throw new ArithmeticException(
                        units.get(row).code() + ": " + out.error(row).orElse("row is at fault"));
            }
            List<UnitResult.Line> own = new ArrayList<>();
            boolean isHypothetical = false;
            for (Line line : lines) {
                if (line.status[row] != BudgetColumns.NO_LINE) {
                    own.add(new UnitResult.Line(line.rule, status(line.status[row]), line.low[row]));
                    isHypothetical |= line.isHypothetical;
                }
            }
            results.accept(new UnitResult(units.get(row), own, uses.at(row), grants.at(row), isHypothetical));
        }
    }

    private static Outcome.Status status(byte code) {
        return switch (code) {
            case BudgetColumns.EXACT -> Outcome.Status.EXACT;
            case BudgetColumns.BOUNDED -> Outcome.Status.BOUNDED;
            case BudgetColumns.UNDETERMINED -> Outcome.Status.UNDETERMINED;
            default -> throw new IllegalStateException("status " + code);
        };
    }

    /** The columns of a line. */
    private static final class Line {
        private final String rule;
        private final byte[] status;
        private final long[] low;
        private final boolean isHypothetical;

        Line(String rule, BudgetColumns out) {
            this.rule = rule;
            this.status = out.status(rule);
            this.low = out.low(rule);
            this.isHypothetical = rule.startsWith(PolicyRecipe.WHAT_IF + "-");
        }
    }

    /** The columns of a total. */
    private static final class Money {
        private final byte[] status;
        private final long[] known;
        private final long[] low;
        private final long[] high;
        private final Map<String, long[]> shares = new TreeMap<>();

        Money(TotalColumns total) {
            this.status = total.status();
            this.known = total.known();
            this.low = total.low();
            this.high = total.high();
            total.payers().forEach(payer -> shares.put(payer, total.share(payer)));
        }

        UnitResult.Money at(int row) {
            Map<String, Long> own = new TreeMap<>();
            shares.forEach((payer, fen) -> {
                if (fen[row] != 0) {
                    own.put(payer, fen[row]);
                }
            });
            return new UnitResult.Money(
                    known[row],
                    low[row],
                    high[row] == BudgetColumns.NO_HIGH ? OptionalLong.empty() : OptionalLong.of(high[row]),
                    own);
        }
    }
}
