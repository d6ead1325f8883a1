package org.shequ.standards.plan;

/** How a rule of a plan stands beside the others on its matter (效力关系). */
public enum RuleStanding {
    /** It sets what must be kept, alone or together with others (以此为准). */
    BINDING,
    /** It holds as well, and is met wherever what binds is met (同时满足). */
    IMPLIED,
    /** A special rule takes its place (被特别规定取代). */
    DISPLACED,
    /** It is no floor and no cap: an amount to be about, or mere advice (仅供参考). */
    GUIDE,
    /** Facts are missing that would tell (待定). */
    OPEN
}
