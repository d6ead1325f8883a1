package org.shequ.standards.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.PolicyLibrary;

/** Totals by group are the sums of the budgets of their rows, whatever is missing. */
class GroupTotalsTest {
    private static final String PAY = "BUDGET8-1-4";
    private static final CompiledPolicy COMPILED = PolicyLibrary.of(Pack.read(PackSource.of(
                    "workload",
                    file -> GroupTotalsTest.class.getResourceAsStream("/org/shequ/standards/workload/" + file))))
            .forYear(FiscalYear.of(2024))
            .compile(List.of(DivisionCode.of("990201")));

    /** Rows whose households, members and wage are missing where a bit is not set; an urban community or one of an unknown kind. */
    private static FactColumns columns(List<Integer> rows) {
        int n = rows.size();
        long[] households = new long[n];
        long[] wages = new long[n];
        long[] few = new long[n];
        long[] known = new long[(n + 63) / 64];
        long[] paid = new long[known.length];
        byte[] kinds = new byte[n];
        byte[] strained = new byte[n];
        for (int row = 0; row < n; row++) {
            int bits = rows.get(row);
            households[row] = 100L + bits;
            wages[row] = 400_000L + bits;
            few[row] = bits % 7;
            known[row >> 6] |= (bits & 1L) << row;
            paid[row >> 6] |= ((bits >> 1) & 1L) << row;
            kinds[row] = ((bits >> 2) & 1) == 0 ? FactColumns.UNKNOWN : 1;
            strained[row] = (byte) (bits % 3);
        }
        return FactColumns.builder(n)
                .amounts("households", households, known)
                .amounts("residents", households)
                .amounts("committeeMembers", few)
                .amounts("fullTimeStaff", few)
                .amounts("facts[monthlyWage]", wages, paid)
                .codes("facts[fiscallyStrained]", strained)
                .codes("committee", kinds)
                .codes("settlement", kinds)
                .build();
    }

    private static GroupTotals gathered(FactColumns columns, int[] keys, int from, int to) {
        BudgetColumns out = COMPILED.newResult(to - from);
        COMPILED.budget(columns, from, to, out);
        GroupTotals totals = GroupTotals.none();
        totals.add(out, keys, from);
        return totals;
    }

    private static List<Budget> budgets(FactColumns columns) {
        List<Budget> budgets = new ArrayList<>();
        for (int row = 0; row < columns.rows(); row++) {
            budgets.add(COMPILED.budget(columns, row));
        }
        return budgets;
    }

    @Property(tries = 200)
    void aGroupHasTheSumsOfItsRows(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 4_095) Integer> rows,
            @ForAll @IntRange(max = 20) int cut) {
        FactColumns columns = columns(rows);
        int[] keys = rows.stream().mapToInt(bits -> bits >> 10).toArray();
        int middle = Math.min(cut, rows.size());
        GroupTotals totals = gathered(columns, keys, 0, middle);
        totals.add(gathered(columns, keys, middle, rows.size()));
        assertThat(totals.groups()).isEqualTo(1 + Arrays.stream(keys).max().orElse(-1));
        List<Budget> budgets = budgets(columns);
        for (int group = 0; group < totals.groups(); group++) {
            BudgetTotal sum = BudgetTotal.ZERO;
            long[] expected = new long[5];
            for (int row = 0; row < keys.length; row++) {
                if (keys[row] == group) {
                    sum = sum.plus(budgets.get(row).uses());
                    count(budgets.get(row), expected);
                }
            }
            assertThat(found(totals, group)).containsExactly(expected);
            assertMoney(totals.uses(), group, sum);
        }
    }

    /** Rows, exact, bounded and undetermined lines of pay, rows with an open line. */
    private static void count(Budget budget, long[] counts) {
        counts[0]++;
        budget.lines().stream()
                .filter(line -> line.rule().toString().equals(PAY))
                .forEach(line -> counts[column(line.amount().status())]++);
        counts[4] += budget.uses().amount().isPresent() ? 0 : 1;
    }

    private static int column(Outcome.Status status) {
        return switch (status) {
            case EXACT -> 1;
            case BOUNDED -> 2;
            case UNDETERMINED -> 3;
        };
    }

    private static long[] found(GroupTotals totals, int group) {
        GroupLine pay = totals.line(PAY);
        return new long[] {
            totals.rows()[group],
            pay.exact()[group],
            pay.bounded()[group],
            pay.undetermined()[group],
            totals.uses().open()[group]
        };
    }

    private static void assertMoney(GroupMoney found, int group, BudgetTotal expected) {
        assertThat(found.known()[group]).isEqualTo(expected.known().fen());
        assertThat(found.low()[group]).isEqualTo(expected.low().fen());
        assertThat(found.high()[group]).isEqualTo(expected.high().map(Yuan::fen).orElse(BudgetColumns.NO_HIGH));
        found.shares()
                .forEach((payer, sums) -> assertThat(sums[group])
                        .isEqualTo(expected.shares()
                                .amounts()
                                .getOrDefault(payer, Yuan.ZERO)
                                .fen()));
    }

    @Test
    void keysMustBeGroups() {
        FactColumns columns = columns(List.of(7, 7));
        BudgetColumns out = COMPILED.newResult(2);
        COMPILED.budget(columns, out);
        GroupTotals totals = GroupTotals.none();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals.add(out, new int[] {0, -1}, 0))
                .withMessage("key (-1) must be at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals.add(out, new int[] {0, 1}, 1))
                .withMessage("keys (2 from 1 on) must be one for each of 2 rows");
        assertThat(totals.groups()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals.line("X-1-1"))
                .withMessageContaining("rule (X-1-1) must be one of");
    }

    @Property(tries = 20)
    void aTotalThatDoesNotFitEndsTheGathering(@ForAll @LongRange(min = 1, max = 1_000) long less) {
        long wage = Long.MAX_VALUE / 24 - 10_000_000 - less;
        FactColumns columns = FactColumns.builder(2)
                .amounts("households", new long[] {1, 1})
                .amounts("residents", new long[] {1, 1})
                .amounts("committeeMembers", new long[] {1, 1})
                .amounts("fullTimeStaff", new long[] {0, 0})
                .amounts("facts[monthlyWage]", new long[] {wage, wage})
                .build();
        GroupTotals totals = gathered(columns, new int[] {0, 1}, 0, 2);
        assertThat(totals.line(PAY).known()).containsExactly(12 * wage, 12 * wage);
        GroupTotals more = gathered(columns, new int[] {0, 0}, 0, 2);
        assertThat(more.line(PAY).known()[0]).isEqualTo(24 * wage);
        assertThatThrownBy(() -> more.add(totals)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(more::uses).isInstanceOf(IllegalStateException.class).hasMessageContaining("does not fit");
    }
}
