package org.shequ.standards.policy;

import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.TieRule;
import org.shequ.standards.batch.program.UnitProgram;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.LineFrame;

/**
 * An exact line of a rule under one of the shares it may have.
 *
 * @param at where its amount is among the numbers of a budget by the program
 */
record QuickLine(BudgetLine form, UnitProgram program, int at, Payers payers, TieRule ties) implements LineFrame {
    @Override
    public long fen(long[] numbers) {
        return program.read(numbers, at);
    }

    @Override
    public Allocation shares(Yuan amount) {
        return payers.onTotal().isPresent() ? Allocation.NONE : payers.split(amount, ties);
    }
}
