package org.shequ.standards.lookup;

/** What a lookup found of a document (效力状态). */
public enum LookupStatus {
    /** In force. */
    IN_FORCE,
    /** Issued later. */
    NOT_YET,
    /** No longer in force. */
    EXPIRED,
    /** Its date is not known, or known only in part and the day asked lies within it. */
    EFFECTIVE_DATE_UNKNOWN,
    /** In force, but no rule of the kind asked for speaks of the time asked. */
    NO_RULE
}
