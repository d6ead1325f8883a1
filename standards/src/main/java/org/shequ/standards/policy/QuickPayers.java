package org.shequ.standards.policy;

import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.TieRule;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.LineFrame;
import org.shequ.standards.exact.Test;

/**
 * Who pays a line while a test holds, and what the line then says.
 *
 * @param together which of the totals that are shared together it belongs to; below 0 where it is shared alone
 */
record QuickPayers(Test test, BudgetLine form, Payers payers, int together, TieRule ties) implements LineFrame {
    @Override
    public Allocation shares(Yuan amount) {
        return together < 0 ? payers.split(amount, ties) : Allocation.NONE;
    }

    CostShare share() {
        return payers.share();
    }
}
