package org.shequ.standards.batch.program;

import java.util.List;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.CostShare;
import org.shequ.standards.rule.Role;

/**
 * A funding rule as a program sees it.
 *
 * @param rule its id
 * @param group the rules of which at most one applies to a unit at a time
 * @param role whether it is a use, a grant or a charge
 * @param purposes what it is for
 * @param applies when it applies
 * @param formula the amount, as due in the year
 * @param sharing the rules that may share it, in order; the first whose condition holds does
 * @param own who pays where none of them does
 */
public record FundingLine(
        String rule,
        String group,
        Role role,
        List<String> purposes,
        Condition applies,
        Formula<Yuan> formula,
        List<SharingChoice> sharing,
        CostShare own) {
    /**
     * A rule that may share a line.
     *
     * @param rule its id
     * @param applies when it applies
     * @param share the share at the place
     * @param onTotal whether the total of its lines is shared rather than each line
     */
    public record SharingChoice(String rule, Condition applies, CostShare share, boolean onTotal) {}
}
