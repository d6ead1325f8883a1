package org.shequ.standards.policy;

import java.util.function.ToLongFunction;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.AllocationSum;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.standards.budget.BudgetTotal;

/** The total of the exact lines of one role, while it is added up. */
final class QuickSum {
    private final CostShare[] together;
    private final TieRule ties;
    private final AllocationSum shares = new AllocationSum();
    private long known;
    private int lines;

    /** The sum of the kind that is shared together first; further kinds, where there are any, in the order in which they came. */
    private long first;

    private int firstKind = -1;
    private long[] further = new long[0];
    private int[] order = new int[0];
    private int kinds;

    QuickSum(CostShare[] together, TieRule ties) {
        this.together = together;
        this.ties = ties;
    }

    void add(QuickPayers payers, long amount) {
        known = Math.addExact(known, amount);
        lines++;
        int kind = payers.together();
        if (kind < 0) {
            payers.share().addTo(shares, amount, QuickSum::nothing, ties);
        } else if (kind == firstKind || firstKind < 0) {
            firstKind = kind;
            first = Math.addExact(first, amount);
        } else {
            addFurther(kind, amount);
        }
    }

    /** The amount of a line, where no first part names one. */
    private static long nothing(String line) {
        return 0;
    }

    private void addFurther(int kind, long amount) {
        if (further.length == 0) {
            further = new long[together.length];
            order = new int[together.length];
        }
        int i = 0;
        while (i < kinds && order[i] != kind) {
            i++;
        }
        if (i == kinds) {
            order[kinds] = kind;
            kinds++;
        }
        further[kind] = Math.addExact(further[kind], amount);
    }

    BudgetTotal total(ToLongFunction<String> byLine) {
        if (lines == 0) {
            return BudgetTotal.ZERO;
        }
        if (firstKind >= 0) {
            together[firstKind].addTo(shares, first, byLine, ties);
        }
        for (int i = 0; i < kinds; i++) {
            together[order[i]].addTo(shares, further[order[i]], byLine, ties);
        }
        return BudgetTotal.exact(Yuan.ofFen(known), shares.allocation());
    }

    /** Whether a share can be added up so. */
    static boolean suits(CostShare share, boolean isTogether) {
        return isTogether || share.lines().isEmpty();
    }
}
