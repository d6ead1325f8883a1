package org.shequ.standards.election;

import org.shequ.core.text.Label;

/** What is to follow a poll for a post (后续投票). */
public enum NextBallot {
    /** Nothing: every seat is filled (无). */
    NONE("无需再投票", "no further ballot"),
    /** A further ballot for the seats that are wanting (另行选举). */
    FURTHER_BALLOT("应另行选举", "a further ballot"),
    /** The poll again: it was not valid (重新投票). */
    POLL_AGAIN("投票无效，须重新投票", "the poll is not valid and is held again"),
    /** What is known does not decide it (无法判定). */
    UNDETERMINED("无法判定", "undetermined");

    private final String zh;
    private final String en;

    NextBallot(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what it is in words} */
    public Label label() {
        return Label.of(zh, en);
    }
}
