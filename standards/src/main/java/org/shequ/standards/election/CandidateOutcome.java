package org.shequ.standards.election;

import org.shequ.core.text.Label;

/** What came of somebody's candidacy in one poll (选举结果). */
public enum CandidateOutcome {
    /** Elected (当选). */
    ELECTED("当选", "elected"),
    /** As many votes as another, and too few seats for both (得票相同). */
    TIED("得票相同，未能确定", "tied for the last seat"),
    /** Not elected (未当选). */
    NOT_ELECTED("未当选", "not elected"),
    /** What is known does not decide it (无法判定). */
    UNDETERMINED("无法判定", "undetermined");

    private final String zh;
    private final String en;

    CandidateOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what it is in words} */
    public Label label() {
        return Label.of(zh, en);
    }
}
