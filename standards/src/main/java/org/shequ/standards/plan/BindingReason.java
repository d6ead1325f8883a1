package org.shequ.standards.plan;

/** Why a rule binds among those on one matter (确定理由). */
public enum BindingReason {
    /** No other rule sets such an end (仅此一条). */
    ONLY_RULE,
    /** The packs say that it takes the place of another (特别规定优先). */
    SPECIAL_RULE,
    /** Its least is the highest, or its most the lowest (从严). */
    STRICTER,
    /** Several ask for the same amount (要求相同). */
    EQUAL,
    /** The packs say that several hold beside each other; whoever keeps the strictest keeps all (并行适用). */
    CUMULATIVE,
    /** Another goes further but only advises (倡导性规定不作为底线). */
    ADVICE_YIELDS,
    /** Facts are missing that would tell (待定). */
    OPEN
}
