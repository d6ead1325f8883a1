package org.shequ.examples.benchmarks.peer;

import java.util.List;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.FactColumns;

/** Shequ: the workload as an ordinary pack, compiled to columns. */
public final class OursBatch {
    private static final DivisionCode COUNTY = DivisionCode.of("990201");
    private static final List<String> LINES =
            List.of("BUDGET8-1-1", "BUDGET8-1-2", "BUDGET8-1-3", "BUDGET8-1-4", "BUDGET8-1-5");

    private final CompiledPolicy compiled;
    private final FactColumns columns;
    private final BudgetColumns out;

    private OursBatch(CompiledPolicy compiled, FactColumns columns) {
        this.compiled = compiled;
        this.columns = columns;
        this.out = compiled.newResult(columns.rows());
    }

    /**
     * Returns the work.
     *
     * @param data the communities
     * @return the work
     */
    public static Work of(Dataset data) {
        return new OursBatch(Ours.policy().compile(List.of(COUNTY)), columns(data))::run;
    }

    /** Of an urban community, a rural community and a village: the committee (of the second not known), the settlement, the set-up. */
    private static FactColumns columns(Dataset data) {
        return FactColumns.builder(data.size())
                .amounts("households", data.households)
                .amounts("residents", data.residents)
                .amounts("committeeMembers", data.members)
                .amounts("fullTimeStaff", data.staff)
                .amounts("facts[monthlyWage]", data.wageFen)
                .codes("facts[fiscallyStrained]", codes(data.strained, FactColumns.FALSE, FactColumns.TRUE, 0))
                .codes("committee", codes(data.kind, 1, FactColumns.UNKNOWN, 2))
                .codes("settlement", codes(data.kind, 1, 3, 3))
                .codes("ruralCommunity", codes(data.kind, FactColumns.FALSE, FactColumns.TRUE, FactColumns.FALSE))
                .build();
    }

    private static byte[] codes(long[] values, int first, int second, int third) {
        byte[] codes = new byte[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (values[i] == 0 ? first : values[i] == 1 ? second : third);
        }
        return codes;
    }

    private Totals run() {
        compiled.budget(columns, out);
        long[] sums = new long[Totals.SIZE];
        for (int i = 0; i < LINES.size(); i++) {
            sums[i] = sum(out.amount(LINES.get(i)));
        }
        sums[5] = sum(out.uses().known());
        sums[6] = sum(out.uses().share("PROVINCE"));
        sums[7] = sum(out.uses().share("CITY"));
        sums[8] = sum(out.uses().share("COUNTY"));
        return Totals.of(sums);
    }

    private long sum(long[] column) {
        long sum = 0;
        for (int i = 0; i < out.rows(); i++) {
            sum = Math.addExact(sum, column[i]);
        }
        return sum;
    }
}
