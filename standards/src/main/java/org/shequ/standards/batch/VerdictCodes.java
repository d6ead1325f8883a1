package org.shequ.standards.batch;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.shequ.standards.assess.Verdict;

/** The codes of verdicts in columns. */
final class VerdictCodes {
    private static final ImmutableList<Verdict> VERDICTS = ImmutableList.copyOf(Verdict.values());

    private VerdictCodes() {}

    static byte of(Verdict verdict) {
        return (byte) (1 + VERDICTS.indexOf(verdict));
    }

    static Optional<Verdict> verdict(byte code) {
        return code < 1 || code > VERDICTS.size() ? Optional.empty() : Optional.of(VERDICTS.get(code - 1));
    }

    /** How many codes there are, that of no finding among them. */
    static int count() {
        return VERDICTS.size() + 1;
    }
}
