package org.shequ.core.formula;

/** What a part of a block counts for, where an amount is due for each N of a measure (不足一个单位的计法). */
public enum Blocks {
    /** In proportion: 2 350 households are 23.5 hundreds. */
    LINEAR,
    /** Full blocks only: 2 350 households are 23 hundreds. */
    FULL,
    /** Each block that is begun: 2 350 households are 24 hundreds. */
    STARTED
}
