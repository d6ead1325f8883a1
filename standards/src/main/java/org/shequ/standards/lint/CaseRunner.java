package org.shequ.standards.lint;

import org.shequ.standards.pack.WorkedCase;

/** Runs worked cases of one kind, and tells each expectation that differs. */
interface CaseRunner {
    /**
     * Runs a case.
     *
     * @param one a case that needs this kind of evaluation, perhaps beside others; the rules and readings it names exist
     */
    void run(WorkedCase one);
}
