package org.shequ.standards.plan;

/** Why a plan is laid out for so many communities (测算个数的依据). */
public enum LayoutBasis {
    /** The unit is a community, and is taken as it is. */
    EXISTING,
    /** The caller says how many. */
    CHOSEN,
    /** A rule names a size to be about, and this number comes nearest. */
    NEAREST,
    /** The rules leave this number alone. */
    ONLY_NUMBER,
    /** The rules leave a range; the most communities, since whoever provides for these provides for fewer. */
    MOST,
    /** The rules name a largest size alone; the fewest communities that keep it. */
    FEWEST,
    /** It is open which rule on size applies, or several sizes to be about differ; as one community. */
    OPEN,
    /** No number of communities keeps all rules on size; as one community. */
    AT_ODDS,
    /** No rule speaks of size; as one community. */
    NO_RULE,
    /** It is not known how many households there are; as one community. */
    NO_HOUSEHOLDS
}
