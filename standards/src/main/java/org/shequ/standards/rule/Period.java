package org.shequ.standards.rule;

/** How often an amount is due (期间). */
public enum Period {
    /** Each fiscal year (每年). */
    YEAR,
    /** Once (一次性), as a cost that is stated. */
    ONCE
}
