package org.shequ.standards.batch;

import java.util.ArrayList;
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
    private final GroupRows rows = new GroupRows();
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
        return rows.groups();
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
        int before = groups();
        rows.add(out.rows(), out.uses().status(), BudgetColumns.ERROR, keys, from);
        grow(before);
        try {
            for (String rule : out.rules()) {
                lines.computeIfAbsent(rule, absent -> new GroupLine(groups())).add(out, rule, keys, from);
            }
            uses.add(out.uses(), out.rows(), keys, from);
            grants.add(out.grants(), out.rows(), keys, from);
        } catch (ArithmeticException tooLarge) {
            throw failed(tooLarge);
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
        int before = groups();
        rows.add(other.rows);
        grow(before);
        try {
            other.lines.forEach((rule, line) -> lines.computeIfAbsent(rule, absent -> new GroupLine(groups()))
                    .add(line));
            uses.add(other.uses);
            grants.add(other.grants);
        } catch (ArithmeticException tooLarge) {
            throw failed(tooLarge);
        }
    }

    private void grow(int before) {
        if (groups() > before) {
            lines.values().forEach(line -> line.grow(groups()));
            uses.grow(groups());
            grants.grow(groups());
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
        return rows.rows();
    }

    /** {@return how many rows are at fault, by group} */
    public long[] faulty() {
        check();
        return rows.faulty();
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
        return "totals of " + groups() + " groups";
    }
}
