package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.batch.TotalColumns;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.policy.Policy;

/** The law of the column batch: from facts in columns of {@code long} and of {@code int} it gives each unit what the explained and the plain path give, to the fen, or is at fault where they are. */
public final class BatchLaw {
    private BatchLaw() {}

    /**
     * Fails unless the batch agrees with the explained path, every line being explained, and with the plain path on every unit.
     *
     * @param policy the policy
     * @param units the units
     * @return how many lines of rows were compared, each once
     */
    public static int agree(Policy policy, List<? extends Unit> units) {
        List<DivisionCode> places =
                units.stream().flatMap(unit -> unit.code().stream()).distinct().toList();
        CompiledPolicy compiled = policy.compile(places.isEmpty() ? List.of(DivisionCode.of("110000")) : places);
        FactColumns columns = compiled.columns(units);
        BudgetColumns out = compiled.newResult(units.size());
        compiled.budget(columns, out);
        int compared = agree(BatchLaw::explained, policy, units, out);
        compiled.budget(columns, out);
        agree(Policy::budget, policy, units, out);
        compiled.budget(NarrowColumns.withOddRows(compiled, columns), out);
        agree(Policy::budget, policy, units, out);
        return compared;
    }

    /**
     * Fails unless columns agree with the plain path on every unit.
     *
     * @param policy the policy
     * @param units the units
     * @param out what columns give of them
     */
    public static void agree(Policy policy, List<? extends Unit> units, BudgetColumns out) {
        agree(Policy::budget, policy, units, out);
    }

    /** The budget by the path that records, which each line is asked for. */
    private static Budget explained(Policy policy, Unit unit) {
        Budget budget = policy.explainedBudget(unit);
        budget.lines().forEach(line -> assertThat(line.explanation()).isPresent());
        return budget;
    }

    private static int agree(
            BiFunction<Policy, Unit, Budget> path, Policy policy, List<? extends Unit> units, BudgetColumns out) {
        int compared = 0;
        for (int row = 0; row < units.size(); row++) {
            String what = "row " + row + ": " + units.get(row).toJson() + " under " + policy.overlays() + " "
                    + policy.readings();
            Budget budget;
            try {
                budget = path.apply(policy, units.get(row));
            } catch (ArithmeticException | IllegalArgumentException fault) {
                assertThat(out.error(row)).as(what + fault).isPresent();
                int at = row;
                assertThat(out.rules()).allMatch(rule -> out.status(rule)[at] == BudgetColumns.ERROR);
                continue;
            }
            agree(budget, out, row, what);
            compared += budget.lines().size();
        }
        return compared;
    }

    private static void agree(Budget budget, BudgetColumns out, int row, String what) {
        assertThat(out.error(row)).as(what).isEmpty();
        Budget again = out.budget(row);
        Map<String, BudgetLine> lines = new HashMap<>();
        budget.lines().forEach(line -> lines.put(line.rule().toString(), line));
        assertThat(out.rules()).as(what).containsAll(lines.keySet());
        for (String rule : out.rules()) {
            BudgetLine line = lines.get(rule);
            String where = what + " " + rule;
            if (line == null) {
                assertThat(out.status(rule)[row]).as(where).isEqualTo(BudgetColumns.NO_LINE);
                assertThat(out.amount(rule)[row]).as(where).isZero();
                continue;
            }
            assertThat(out.status(rule)[row])
                    .as(where)
                    .isEqualTo(status(line.amount().status()));
            assertThat(out.amount(rule)[row])
                    .as(where)
                    .isEqualTo(fen(line.amount().amount().orElse(Yuan.ZERO)));
            assertThat(out.low(rule)[row])
                    .as(where)
                    .isEqualTo(fen(line.amount().low().orElse(Yuan.ZERO)));
            assertThat(out.high(rule)[row])
                    .as(where)
                    .isEqualTo(line.amount().high().map(Yuan::fen).orElse(BudgetColumns.NO_HIGH));
            shares(line.shares().amounts(), out.payers(rule), payer -> out.share(rule, payer)[row], where);
            assertThat(again.line(rule).missing()).as(where).isEqualTo(line.missing());
        }
        agree(budget.uses(), out.uses(), row, what + " uses");
        agree(budget.grants(), out.grants(), row, what + " grants");
    }

    private static void agree(BudgetTotal total, TotalColumns out, int row, String what) {
        assertThat(out.status()[row])
                .as(what)
                .isEqualTo(total.amount().isPresent() ? BudgetColumns.EXACT : BudgetColumns.BOUNDED);
        assertThat(out.known()[row]).as(what).isEqualTo(total.known().fen());
        assertThat(out.low()[row]).as(what).isEqualTo(total.low().fen());
        assertThat(out.high()[row])
                .as(what)
                .isEqualTo(total.high().map(Yuan::fen).orElse(BudgetColumns.NO_HIGH));
        shares(total.shares().amounts(), out.payers(), payer -> out.share(payer)[row], what);
    }

    private static void shares(
            Map<String, Yuan> amounts,
            List<String> payers,
            java.util.function.ToLongFunction<String> share,
            String what) {
        assertThat(payers).as(what).containsAll(amounts.keySet());
        List<String> all = new ArrayList<>(payers);
        all.forEach(payer -> assertThat(share.applyAsLong(payer))
                .as(what + " " + payer)
                .isEqualTo(fen(amounts.getOrDefault(payer, Yuan.ZERO))));
    }

    private static long fen(Yuan amount) {
        return amount.fen();
    }

    private static byte status(Outcome.Status status) {
        return switch (status) {
            case EXACT -> BudgetColumns.EXACT;
            case BOUNDED -> BudgetColumns.BOUNDED;
            case UNDETERMINED -> BudgetColumns.UNDETERMINED;
        };
    }
}
