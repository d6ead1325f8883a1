package org.shequ.standards.batch;

import java.util.Arrays;

/** The totals of one line by group (分组明细): its exact amounts in fen, and how many rows have it as what. */
public final class GroupLine {
    private long[] known;
    private long[] exact;
    private long[] bounded;
    private long[] undetermined;

    GroupLine(int groups) {
        known = new long[groups];
        exact = new long[groups];
        bounded = new long[groups];
        undetermined = new long[groups];
    }

    void grow(int groups) {
        known = Arrays.copyOf(known, groups);
        exact = Arrays.copyOf(exact, groups);
        bounded = Arrays.copyOf(bounded, groups);
        undetermined = Arrays.copyOf(undetermined, groups);
    }

    void add(BudgetColumns out, String rule, int[] keys, int from) {
        Sums.add(known, out.amount(rule), out.rows(), keys, from);
        byte[] status = out.status(rule);
        Sums.count(exact, BudgetColumns.EXACT, status, out.rows(), keys, from);
        Sums.count(bounded, BudgetColumns.BOUNDED, status, out.rows(), keys, from);
        Sums.count(undetermined, BudgetColumns.UNDETERMINED, status, out.rows(), keys, from);
    }

    void add(GroupLine other) {
        Sums.add(known, other.known);
        Sums.add(exact, other.exact);
        Sums.add(bounded, other.bounded);
        Sums.add(undetermined, other.undetermined);
    }

    /** {@return the sum of its exact amounts, by group} */
    public long[] known() {
        return known.clone();
    }

    /** {@return how many rows have an exact amount, by group} */
    public long[] exact() {
        return exact.clone();
    }

    /** {@return of how many rows a low or high end of the amount is known, by group} */
    public long[] bounded() {
        return bounded.clone();
    }

    /** {@return of how many rows nothing is known of the amount, by group} */
    public long[] undetermined() {
        return undetermined.clone();
    }

    /** {@return how many groups} */
    @Override
    public String toString() {
        return "line of " + known.length + " groups";
    }
}
