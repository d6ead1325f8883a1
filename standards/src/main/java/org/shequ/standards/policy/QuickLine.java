package org.shequ.standards.policy;

import com.google.common.collect.ImmutableList;
import org.shequ.standards.exact.Node;
import org.shequ.standards.exact.NotExactException;
import org.shequ.standards.exact.Test;
import org.shequ.standards.rule.Role;

/**
 * A funding rule that covers the year, folded: when it applies, what it gives, who pays.
 *
 * @param group which of the groups of rules it belongs to of which the first that applies counts; below 0 where it stands alone
 */
record QuickLine(String rule, Role role, Test applies, Node fen, int group, ImmutableList<QuickPayers> payers) {
    /** Who pays; the last of those who may is always right. */
    QuickPayers payers(long[] facts) {
        for (int i = 0; i < payers.size(); i++) {
            if (holds(payers.get(i).test(), facts)) {
                return payers.get(i);
            }
        }
        throw new IllegalStateException("rule " + rule + " must have payers");
    }

    boolean applies(long[] facts) {
        return holds(applies, facts);
    }

    private static boolean holds(Test test, long[] facts) {
        int truth = test.of(facts);
        if (truth < 0) {
            throw NotExactException.unknown();
        }
        return truth == Test.TRUE;
    }
}
