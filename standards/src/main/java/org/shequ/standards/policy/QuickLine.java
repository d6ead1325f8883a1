package org.shequ.standards.policy;

import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.TieRule;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.LineFrame;

/**
 * An exact line of a rule under one of the shares it may have.
 *
 * @param register where its amount is among the numbers of a budget
 */
record QuickLine(BudgetLine form, int register, Payers payers, TieRule ties) implements LineFrame {
    @Override
    public long fen(long[] numbers) {
        return numbers[register];
    }

    @Override
    public Allocation shares(Yuan amount) {
        return payers.onTotal().isPresent() ? Allocation.NONE : payers.split(amount, ties);
    }
}
