package org.shequ.examples.benchmarks.peer;

import java.util.Arrays;
import java.util.List;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.FactColumns;

/**
 * Shequ: the workload as an ordinary pack, compiled to columns. What is never large stands in columns of {@code int} and of codes, made before
 * anything is timed, as a host that has so many rows would hold it.
 */
public final class OursBatch {
    private static final DivisionCode COUNTY = DivisionCode.of("990201");
    private static final List<String> LINES =
            List.of("BUDGET8-1-1", "BUDGET8-1-2", "BUDGET8-1-3", "BUDGET8-1-4", "BUDGET8-1-5");

    private final CompiledPolicy compiled;
    private final FactColumns columns;
    private final BudgetColumns out;

    private OursBatch(CompiledPolicy compiled, FactColumns columns, int rows) {
        this.compiled = compiled;
        this.columns = columns;
        this.out = compiled.newResult(Math.min(rows, columns.rows()));
    }

    /**
     * Returns the work.
     *
     * @param data the communities
     * @return the work
     */
    public static Work of(Dataset data) {
        return of(data, data.size());
    }

    /**
     * Returns the work over slices whose columns of results are used again.
     *
     * @param data the communities
     * @param rows how many make a slice
     * @return the work
     */
    public static Work of(Dataset data, int rows) {
        OursBatch batch = new OursBatch(Ours.policy().compile(List.of(COUNTY)), columns(data), rows);
        return () -> {
            Totals totals = Totals.NONE;
            for (int from = 0; from < data.size(); from += rows) {
                totals = totals.plus(batch.run(from, Math.min(from + rows, data.size())));
            }
            return totals;
        };
    }

    /** Of an urban community, a rural community and a village: the committee (of the second not known), the settlement, the set-up. */
    private static FactColumns columns(Dataset data) {
        return FactColumns.builder(data.size())
                .amounts("households", ints(data.households))
                .amounts("residents", ints(data.residents))
                .amounts("committeeMembers", ints(data.members))
                .amounts("fullTimeStaff", ints(data.staff))
                .amounts("facts[monthlyWage]", ints(data.wageFen))
                .codes("facts[fiscallyStrained]", codes(data.strained, FactColumns.FALSE, FactColumns.TRUE, 0))
                .codes("committee", codes(data.kind, 1, FactColumns.UNKNOWN, 2))
                .codes("settlement", codes(data.kind, 1, 3, 3))
                .codes("ruralCommunity", codes(data.kind, FactColumns.FALSE, FactColumns.TRUE, FactColumns.FALSE))
                .build();
    }

    private static int[] ints(long[] values) {
        int[] ints = new int[values.length];
        Arrays.setAll(ints, i -> Math.toIntExact(values[i]));
        return ints;
    }

    private static byte[] codes(long[] values, int first, int second, int third) {
        byte[] codes = new byte[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (values[i] == 0 ? first : values[i] == 1 ? second : third);
        }
        return codes;
    }

    private Totals run(int from, int to) {
        compiled.budget(columns, from, to, out);
        long[] sums = new long[Totals.SIZE];
        for (int i = 0; i < LINES.size(); i++) {
            sums[i] = sum(to - from, out.amount(LINES.get(i)));
        }
        sums[5] = sum(to - from, out.uses().known());
        sums[6] = sum(to - from, out.uses().share("PROVINCE"));
        sums[7] = sum(to - from, out.uses().share("CITY"));
        sums[8] = sum(to - from, out.uses().share("COUNTY"));
        return Totals.of(sums);
    }

    private static long sum(int rows, long[] column) {
        long sum = 0;
        for (int i = 0; i < rows; i++) {
            sum = Math.addExact(sum, column[i]);
        }
        return sum;
    }
}
