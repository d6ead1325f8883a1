package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Totals by any key (分组汇总), such as the county or the kind of a row, gathered slice by slice in one pass each: of every line, of uses and
 * grants, and of what each payer bears, in fen.
 *
 * <p>Groups are numbered from 0; there are as many as the highest number needs. Rows at fault add nothing and are counted. A total that does
 * not fit ends the gathering: part of a slice is in it by then, so nothing is told any more. Not to be shared by threads; those of several
 * threads are added by {@link #add(GroupTotals)}.
 */
public final class GroupTotals {
    private long[] rows = new long[0];
    private long[] faulty = new long[0];
    private final Map<String, GroupLine> lines = new LinkedHashMap<>();
    private final GroupMoney uses = new GroupMoney();
    private final GroupMoney grants = new GroupMoney();
    private @Nullable ArithmeticException overflow;

    private GroupTotals() {}

    /** {@return totals of nothing yet} */
    public static GroupTotals none() {
        return new GroupTotals();
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
     * @throws ArithmeticException if a total does not fit; the totals are of no use from then on
     * @throws IllegalArgumentException if a key is negative, or there are fewer keys than rows; nothing is added
     */
    public void add(BudgetColumns out, int[] keys, int from) {
        check();
        grow(1 + largest(keys, from, out.rows()));
        try {
            count(out, keys, from);
            for (String rule : out.rules()) {
                lines.computeIfAbsent(rule, absent -> new GroupLine(groups())).add(out, rule, keys, from);
            }
            uses.add(out.uses(), out.rows(), keys, from);
            grants.add(out.grants(), out.rows(), keys, from);
        } catch (ArithmeticException tooLarge) {
            throw failed(tooLarge);
        }
    }

    private static int largest(int[] keys, int from, int rows) {
        if (from < 0 || keys.length - from < rows) {
            throw new IllegalArgumentException(
                    "keys (" + keys.length + " from " + from + " on) must be one for each of " + rows + " rows");
        }
        int largest = -1;
        for (int row = 0; row < rows; row++) {
            if (keys[from + row] < 0) {
                throw new IllegalArgumentException("key (" + keys[from + row] + ") must be at least 0");
            }
            largest = Math.max(largest, keys[from + row]);
        }
        return largest;
    }

    private void count(BudgetColumns out, int[] keys, int from) {
        byte[] status = out.uses().status();
        for (int row = 0; row < out.rows(); row++) {
            int key = keys[from + row];
            rows[key]++;
            if (status[row] == BudgetColumns.ERROR) {
                faulty[key]++;
            }
        }
    }

    /**
     * Adds other totals; groups of the same number are the same.
     *
     * @param other the other totals
     * @throws ArithmeticException if a total does not fit; the totals are of no use from then on
     */
    public void add(GroupTotals other) {
        check();
        other.check();
        grow(other.groups());
        try {
            Sums.add(rows, other.rows);
            Sums.add(faulty, other.faulty);
            other.lines.forEach((rule, line) -> lines.computeIfAbsent(rule, absent -> new GroupLine(groups()))
                    .add(line));
            uses.add(other.uses);
            grants.add(other.grants);
        } catch (ArithmeticException tooLarge) {
            throw failed(tooLarge);
        }
    }

    private void grow(int groups) {
        if (groups > groups()) {
            rows = Arrays.copyOf(rows, groups);
            faulty = Arrays.copyOf(faulty, groups);
            lines.values().forEach(line -> line.grow(groups));
            uses.grow(groups);
            grants.grow(groups);
        }
    }

    private ArithmeticException failed(ArithmeticException tooLarge) {
        overflow = new ArithmeticException("a total of the groups does not fit: " + tooLarge.getMessage());
        return overflow;
    }

    private void check() {
        if (overflow != null) {
            throw new IllegalStateException(overflow.getMessage());
        }
    }

    /** {@return how many rows there are, by group} */
    public long[] rows() {
        check();
        return rows.clone();
    }

    /** {@return how many rows are at fault, by group} */
    public long[] faulty() {
        check();
        return faulty.clone();
    }

    /** {@return the ids of the rules that may have a line} */
    public List<String> rules() {
        return new ArrayList<>(lines.keySet());
    }

    /**
     * Returns the totals of a line.
     *
     * @param rule the id of its rule
     * @return the totals
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    public GroupLine line(String rule) {
        check();
        GroupLine line = lines.get(rule);
        if (line == null) {
            throw new IllegalArgumentException("rule (" + rule + ") must be one of " + lines.keySet());
        }
        return line;
    }

    /** {@return the totals of what must be provided} */
    public GroupMoney uses() {
        check();
        return uses;
    }

    /** {@return the totals of what is given} */
    public GroupMoney grants() {
        check();
        return grants;
    }

    /** {@return how many groups} */
    @Override
    public String toString() {
        return "totals of " + rows.length + " groups";
    }
}
