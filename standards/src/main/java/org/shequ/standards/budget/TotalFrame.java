package org.shequ.standards.budget;

import org.shequ.core.share.Allocation;

/** What a total of exact lines has in common (合计框架) for many units. */
public interface TotalFrame {
    /**
     * Says how much it is.
     *
     * @param numbers the numbers of a budget
     * @return the total in fen
     */
    long fen(long[] numbers);

    /**
     * Says who pays it.
     *
     * @param numbers the numbers of a budget
     * @return the shares of the total
     */
    Allocation shares(long[] numbers);
}
