package org.shequ.standards.text;

/** How a printed value bounds what it speaks of. */
public enum PrintedBound {
    /** The value itself, no word of bounding. */
    EXACTLY,

    /** The value or more: 以上, 不低于, 不少于, 至少, 达到. */
    AT_LEAST,

    /** Strictly more than the value: 过半数, 超过. */
    MORE_THAN,

    /** The value or less: 以下, 以内, 不超过, 不高于. */
    AT_MOST,

    /** The value, a little more or less: 左右. */
    ABOUT
}
