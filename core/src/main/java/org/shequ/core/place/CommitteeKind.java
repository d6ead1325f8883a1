package org.shequ.core.place;

/** The kind of committee of a community (基层群众性自治组织), told by digits 10 to 12 of its code. */
public enum CommitteeKind {
    /** A residents' committee (居民委员会), 001 to 199. */
    RESIDENTS,
    /** A villagers' committee (村民委员会), 200 to 399. */
    VILLAGERS
}
