package org.shequ.examples.national;

import org.shequ.standards.assess.Verdict;

/** How a unit stands to all norms and checklists that its law encodes. */
public enum Standing {
    /** There is none, or none that applies and asks for anything. */
    NOTHING_ASKED,
    /** Each is met. */
    MEETS,
    /** None is known to be missed, and of one or more it cannot be told. */
    OPEN,
    /** One or more is missed, however binding its words are, and whether or not it is due. */
    FAILS;

    /** Returns how a unit stands of which this is the only verdict; the last of all its standings is how it stands to all. */
    static Standing of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MEETS;
            case UNDETERMINED -> OPEN;
            case NOT_APPLICABLE, REPORTED -> NOTHING_ASKED;
            case BREACH, DEPARTURE, TARGET_MISSED, ADVICE, NOT_YET_DUE, PERMITTED -> FAILS;
        };
    }
}
