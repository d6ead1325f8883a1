package org.shequ.core.meeting;

import org.shequ.core.text.Label;

/** What a meeting is said to have decided on a matter (宣布的决定). */
public enum MeetingDecision {
    /** It was carried (通过). */
    CARRIED("通过", "carried"),
    /** It was rejected (未通过). */
    REJECTED("未通过", "rejected"),
    /** It was put off (暂缓). */
    DEFERRED("暂缓", "deferred");

    private final String zh;
    private final String en;

    MeetingDecision(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }
}
