package org.shequ.standards.assess;

/** What an amount that was worked out for a finding is (数额角色). */
public enum FindingPart {
    /** What the unit has (实有). */
    ACTUAL,
    /** What it is divided by (基数). */
    BASE,
    /** The first year of the blocks in which something is to occur (起算年份). */
    FIRST_YEAR,
    /** The least that is asked, or the amount to be about (下限); for each one of the base where there is one. */
    LOW,
    /** The top, the aim or the most (上限); for each one of the base where there is one. */
    HIGH
}
