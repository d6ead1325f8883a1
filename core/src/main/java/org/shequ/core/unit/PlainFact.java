package org.shequ.core.unit;

import org.shequ.core.place.CommitteeKind;

/**
 * A fact of a community that most rules read (常用指标), kept as one whole number beside what the community states, so that it is read at once
 * where many communities are worked out one after the other: {@link Community#plain(PlainFact)}.
 */
public enum PlainFact {
    /** The first six digits of its code, such as 510402. */
    COUNTY,
    /** Its households. */
    HOUSEHOLDS,
    /** Its usual residents. */
    RESIDENTS,
    /** The members of its committee. */
    COMMITTEE_MEMBERS,
    /** Its full-time workers. */
    FULL_TIME_STAFF,
    /** The position of its committee in {@link CommitteeKind}, as given or as its code tells. */
    COMMITTEE,
    /** The position in {@link Settlement} of the one that it lies in. */
    SETTLEMENT,
    /** 1 if it is set up as a rural community, 0 if not. */
    RURAL_COMMUNITY;

    /** What is not known. */
    public static final long UNKNOWN = -1;

    /** What is not the same on all days. */
    public static final long DATED = -2;
}
