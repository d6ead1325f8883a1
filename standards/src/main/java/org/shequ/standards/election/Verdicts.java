package org.shequ.standards.election;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shequ.core.formula.Truth;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;

/** What findings together say: false if one that binds is not met, open if one is open or there is none, else true. */
final class Verdicts {
    private static final Set<Verdict> UNMET = Set.of(Verdict.BREACH, Verdict.DEPARTURE, Verdict.TARGET_MISSED);

    private Verdicts() {}

    static Truth of(Collection<Finding> findings) {
        if (findings.stream().anyMatch(each -> UNMET.contains(each.verdict()))) {
            return Truth.FALSE;
        }
        boolean isMet = findings.stream().anyMatch(each -> each.verdict() == Verdict.MET);
        boolean isOpen = findings.stream().anyMatch(each -> each.verdict() == Verdict.UNDETERMINED);
        return isMet && !isOpen ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth and(Truth one, Truth other) {
        if (one == Truth.FALSE || other == Truth.FALSE) {
            return Truth.FALSE;
        }
        return one == Truth.TRUE && other == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth or(Truth one, Truth other) {
        return and(one.not(), other.not()).not();
    }

    static SortedSet<String> missing(Collection<Finding> findings) {
        SortedSet<String> missing = new TreeSet<>();
        findings.forEach(each -> missing.addAll(each.missing()));
        return missing;
    }
}
