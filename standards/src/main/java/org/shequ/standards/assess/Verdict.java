package org.shequ.standards.assess;

import org.shequ.core.source.Modality;

/**
 * What follows from how a unit stands to a rule (评定结论), the worst first.
 *
 * <p>What an unmet rule comes to is told by its words, not by the gap:
 *
 * <table>
 * <caption>Unmet, and due</caption>
 * <tr><th></th><th>no deadline</th><th>a target, or a deadline</th></tr>
 * <tr><td>must, should, forbidden</td><td>BREACH</td><td>BREACH</td></tr>
 * <tr><td>a bare verb</td><td>BREACH</td><td>TARGET_MISSED</td></tr>
 * <tr><td>as a general rule, in principle</td><td>DEPARTURE</td><td>DEPARTURE</td></tr>
 * <tr><td>to be striven for</td><td>TARGET_MISSED</td><td>TARGET_MISSED</td></tr>
 * <tr><td>encouraged, to be explored</td><td>ADVICE</td><td>ADVICE</td></tr>
 * <tr><td>allowed</td><td>PERMITTED</td><td>PERMITTED</td></tr>
 * </table>
 */
public enum Verdict {
    /** Something binding is not met (违反). */
    BREACH,
    /** A general rule or principle is not kept (偏离). */
    DEPARTURE,
    /** A target, or what is striven for, is not reached (未达标). */
    TARGET_MISSED,
    /** What is known does not decide it; the finding names what is missing (无法判定). */
    UNDETERMINED,
    /** Something encouraged is not done (建议). */
    ADVICE,
    /** A deviation with no pass or fail (仅报告偏差). */
    REPORTED,
    /** Not met, and there is time left (未到期). */
    NOT_YET_DUE,
    /** Something allowed is not made use of; no fault (允许). */
    PERMITTED,
    /** Met (符合). */
    MET,
    /** The rule does not apply to the unit; the finding tells why (不适用). */
    NOT_APPLICABLE;

    /**
     * Returns what an unmet rule comes to once it is due.
     *
     * @param modality how binding its words are
     * @param isTarget whether it is a target, or has a deadline
     * @return the verdict
     */
    public static Verdict ofUnmet(Modality modality, boolean isTarget) {
        return switch (modality) {
            case MUST, SHOULD, PROHIBITED -> BREACH;
            case DIRECTIVE -> isTarget ? TARGET_MISSED : BREACH;
            case GENERAL, PRINCIPLE -> DEPARTURE;
            case STRIVE -> TARGET_MISSED;
            case ENCOURAGED, EXPLORE -> ADVICE;
            case MAY -> PERMITTED;
        };
    }

    /**
     * Tells whether this verdict is as bad as another, or worse.
     *
     * @param other the other verdict
     * @return true if it does not stand behind the other
     */
    public boolean isAsBadAs(Verdict other) {
        return compareTo(other) <= 0;
    }
}
