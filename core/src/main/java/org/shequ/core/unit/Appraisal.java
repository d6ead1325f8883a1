package org.shequ.core.unit;

/** The result of an appraisal (考评结果). */
public enum Appraisal {
    /** Passed (合格). */
    PASSED,
    /** Failed (不合格). */
    FAILED
}
