package org.shequ.standards.procedure;

/** Why a step may not be taken (不可办理的原因). */
public enum StepRefusal {
    /** It does not start from the state in which the procedure stands (次序不符). */
    OUT_OF_ORDER,
    /** The rule does not speak of the subject (不适用). */
    NOT_APPLICABLE,
    /** A condition of the step does not hold (条件不符). */
    CONDITION,
    /** The facts say that it has not been taken (尚未办理). */
    NOT_TAKEN,
    /** It is dated before a step that comes before it (日期倒置). */
    DATED_TOO_EARLY,
    /** It is dated after the day asked about (日期在后). */
    DATED_TOO_LATE
}
