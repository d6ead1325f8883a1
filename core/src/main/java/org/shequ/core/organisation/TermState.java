package org.shequ.core.organisation;

/** Where a day lies in a term (任期状态). */
public enum TermState {
    /** Before its first day (未开始). */
    NOT_BEGUN,
    /** Within it (任期内). */
    RUNNING,
    /** After its last day (任期届满). */
    ENDED
}
