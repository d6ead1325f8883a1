package org.shequ.standards.pack;

/** What must be evaluated to run a worked case (算例类别). */
public enum CaseKind {
    /** A budget of a year: lines of money and their totals. */
    BUDGET,
    /** An assessment on a day: findings of norms and checklists. */
    ASSESSMENT,
    /** Progress on a day: targets over many units. */
    PROGRESS,
    /** A path of steps through a procedure. */
    PROCEDURE
}
