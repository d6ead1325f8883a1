package org.shequ.core.unit;

/** An honour that a community is given (荣誉称号). */
public enum HonourKind {
    /** Up to the standard of its province (达标社区). */
    STANDARD,
    /** Built to a high level (高水平社区). */
    HIGH_LEVEL,
    /** With features of its own (特色社区). */
    FEATURE,
    /** Harmonious (和谐社区). */
    HARMONIOUS,
    /** A national model (全国示范社区). */
    NATIONAL_MODEL
}
