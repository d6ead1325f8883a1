package org.shequ.standards.election;

import org.shequ.core.text.Label;

/** What is to be done by a day counted from election day (选举日程事项). */
public enum TimetableEvent {
    /** The roll is published, at the latest (选民名单公布). */
    ROLL_PUBLISHED("选民名单最迟公布", "the roll is published at the latest"),
    /** The last day of objections to the roll (异议截止). */
    LAST_OBJECTION("对名单异议截止", "last day of objections to the roll"),
    /** Objections of the last day are answered, at the latest (异议答复). */
    LAST_ANSWER("异议最迟答复", "objections are answered at the latest"),
    /** Election day (选举日). */
    ELECTION_DAY("选举日", "election day"),
    /** The work is handed over, at the latest (移交). */
    HANDOVER("最迟移交", "the work is handed over at the latest"),
    /** The term ends, and the next election is due (任期届满). */
    TERM_END("任期届满、换届", "the term ends; the next election");

    private final String zh;
    private final String en;

    TimetableEvent(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what it is in words} */
    public Label label() {
        return Label.of(zh, en);
    }
}
