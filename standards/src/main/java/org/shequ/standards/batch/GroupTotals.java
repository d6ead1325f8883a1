package org.shequ.standards.batch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Totals by any key (分组汇总), such as the county or the kind of a row, gathered slice by slice in one pass each: of every line, of uses and
 * grants, and of what each payer bears, in fen.
 *
 * <p>Rows at fault add nothing and are counted. Not to be shared by threads; those of several threads are added by {@link #add(GroupTotals)}.
 */
public final class GroupTotals {
    private final long[] rows;
    private final long[] open;
    private final long[] faulty;
    private final Map<String, long[]> lines = new LinkedHashMap<>();
    private final Map<String, long[]> uses = new LinkedHashMap<>();
    private final Map<String, long[]> grants = new LinkedHashMap<>();
    private final long[] used;
    private final long[] granted;

    private GroupTotals(int groups) {
        this.rows = new long[groups];
        this.open = new long[groups];
        this.faulty = new long[groups];
        this.used = new long[groups];
        this.granted = new long[groups];
    }

    /**
     * Returns totals of nothing yet.
     *
     * @param groups how many groups there are, zero or more
     * @return the totals
     * @throws IllegalArgumentException if the groups are negative
     */
    public static GroupTotals of(int groups) {
        if (groups < 0) {
            throw new IllegalArgumentException("groups (" + groups + ") must be at least 0");
        }
        return new GroupTotals(groups);
    }

    /** {@return how many groups there are} */
    public int groups() {
        return rows.length;
    }

    /**
     * Adds a slice of rows.
     *
     * @param out the budgets of the slice
     * @param keys the group of each row, from 0
     * @param from where in the keys the first row of the slice is
     * @throws ArithmeticException if a total does not fit; what was added of the slice so far stays
     * @throws ArrayIndexOutOfBoundsException if a key is no group
     */
    public void add(BudgetColumns out, int[] keys, int from) {
        count(out, keys, from);
        for (String rule : out.rules()) {
            sum(lines, rule, out.amount(rule), keys, from, out.rows());
        }
        sum(used, out.uses().known(), keys, from, out.rows());
        sum(granted, out.grants().known(), keys, from, out.rows());
        for (String payer : out.uses().payers()) {
            sum(uses, payer, out.uses().share(payer), keys, from, out.rows());
        }
        for (String payer : out.grants().payers()) {
            sum(grants, payer, out.grants().share(payer), keys, from, out.rows());
        }
    }

    private void count(BudgetColumns out, int[] keys, int from) {
        byte[] status = out.uses().status();
        byte[] given = out.grants().status();
        for (int row = 0; row < out.rows(); row++) {
            int key = keys[from + row];
            rows[key]++;
            if (status[row] == BudgetColumns.ERROR) {
                faulty[key]++;
            } else if (status[row] != BudgetColumns.EXACT || given[row] != BudgetColumns.EXACT) {
                open[key]++;
            }
        }
    }

    private void sum(Map<String, long[]> totals, String name, long[] column, int[] keys, int from, int n) {
        sum(totals.computeIfAbsent(name, absent -> new long[rows.length]), column, keys, from, n);
    }

    private static void sum(long[] total, long[] column, int[] keys, int from, int n) {
        for (int row = 0; row < n; row++) {
            int key = keys[from + row];
            total[key] = Math.addExact(total[key], column[row]);
        }
    }

    /**
     * Adds other totals of the same groups.
     *
     * @param other the other totals
     * @throws IllegalArgumentException if they are of another number of groups
     * @throws ArithmeticException if a total does not fit; what was added so far stays
     */
    public void add(GroupTotals other) {
        if (other.groups() != groups()) {
            throw new IllegalArgumentException("groups (" + other.groups() + ") must be " + groups());
        }
        add(rows, other.rows);
        add(open, other.open);
        add(faulty, other.faulty);
        add(used, other.used);
        add(granted, other.granted);
        other.lines.forEach((name, total) -> add(lines.computeIfAbsent(name, key -> new long[rows.length]), total));
        other.uses.forEach((name, total) -> add(uses.computeIfAbsent(name, key -> new long[rows.length]), total));
        other.grants.forEach((name, total) -> add(grants.computeIfAbsent(name, key -> new long[rows.length]), total));
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.addExact(to[i], from[i]);
        }
    }

    /** {@return how many rows there are, by group} */
    public long[] rows() {
        return rows.clone();
    }

    /** {@return how many rows have a total that is not known, by group} */
    public long[] open() {
        return open.clone();
    }

    /** {@return how many rows are at fault, by group} */
    public long[] faulty() {
        return faulty.clone();
    }

    /** {@return the sum of the exact amounts of each line by group, by the id of its rule} */
    public Map<String, long[]> lines() {
        return new LinkedHashMap<>(lines);
    }

    /** {@return what is known of uses, by group} */
    public long[] uses() {
        return used.clone();
    }

    /** {@return what is known of grants, by group} */
    public long[] grants() {
        return granted.clone();
    }

    /** {@return what each payer bears of uses by group, by its key} */
    public Map<String, long[]> useShares() {
        return new LinkedHashMap<>(uses);
    }

    /** {@return what each payer bears of grants by group, by its key} */
    public Map<String, long[]> grantShares() {
        return new LinkedHashMap<>(grants);
    }

    /** {@return how many groups} */
    @Override
    public String toString() {
        return "totals of " + rows.length + " groups";
    }
}
