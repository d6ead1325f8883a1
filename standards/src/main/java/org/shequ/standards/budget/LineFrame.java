package org.shequ.standards.budget;

import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;

/** What the lines of a rule have in common (预算项框架) for all units that it speaks of and of which the amount is exact. */
public interface LineFrame {
    /** {@return a line of any amount, of which all but the amount, the shares and the explanation stands} */
    BudgetLine form();

    /**
     * Says how much it is.
     *
     * @param numbers the numbers of a budget
     * @return the amount in fen
     */
    long fen(long[] numbers);

    /**
     * Says who pays an amount.
     *
     * @param amount the amount
     * @return the shares of the line
     */
    Allocation shares(Yuan amount);
}
