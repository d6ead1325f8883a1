package org.shequ.standards.batch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The totals of the lines of one role by group (分组合计), in fen. */
public final class GroupMoney {
    private long[] known = new long[0];
    private long[] low = new long[0];
    private long[] high = new long[0];
    private long[] withoutHigh = new long[0];
    private long[] open = new long[0];
    private final Map<String, long[]> shares = new LinkedHashMap<>();

    GroupMoney() {}

    void grow(int groups) {
        known = Arrays.copyOf(known, groups);
        low = Arrays.copyOf(low, groups);
        high = Arrays.copyOf(high, groups);
        withoutHigh = Arrays.copyOf(withoutHigh, groups);
        open = Arrays.copyOf(open, groups);
        shares.replaceAll((payer, sums) -> Arrays.copyOf(sums, groups));
    }

    void add(TotalColumns total, int rows, int[] keys, int from) {
        Sums.add(known, total.known(), rows, keys, from);
        Sums.add(low, total.low(), rows, keys, from);
        Sums.addHigh(high, withoutHigh, total.high(), rows, keys, from);
        Sums.count(open, BudgetColumns.BOUNDED, total.status(), rows, keys, from);
        for (String payer : total.payers()) {
            Sums.add(share(payer), total.share(payer), rows, keys, from);
        }
    }

    void add(GroupMoney other) {
        Sums.add(known, other.known);
        Sums.add(low, other.low);
        Sums.add(high, other.high);
        Sums.add(withoutHigh, other.withoutHigh);
        Sums.add(open, other.open);
        other.shares.forEach((payer, sums) -> Sums.add(share(payer), sums));
    }

    private long[] share(String payer) {
        return shares.computeIfAbsent(payer, absent -> new long[known.length]);
    }

    /** {@return the sum of the exact lines, by group} */
    public long[] known() {
        return known.clone();
    }

    /** {@return the least that the total can be, by group} */
    public long[] low() {
        return low.clone();
    }

    /** {@return the most that the total can be, by group; {@link BudgetColumns#NO_HIGH} where a row of it has no upper end} */
    public long[] high() {
        long[] ends = high.clone();
        for (int group = 0; group < ends.length; group++) {
            if (withoutHigh[group] > 0) {
                ends[group] = BudgetColumns.NO_HIGH;
            }
        }
        return ends;
    }

    /** {@return of how many rows no upper end is known, by group} */
    public long[] withoutHigh() {
        return withoutHigh.clone();
    }

    /** {@return of how many rows a line is open, by group} */
    public long[] open() {
        return open.clone();
    }

    /** {@return what each payer bears of what is known by group, by its key} */
    public Map<String, long[]> shares() {
        Map<String, long[]> copies = new LinkedHashMap<>();
        shares.forEach((payer, sums) -> copies.put(payer, sums.clone()));
        return copies;
    }

    /** {@return how many groups} */
    @Override
    public String toString() {
        return "money of " + known.length + " groups";
    }
}
