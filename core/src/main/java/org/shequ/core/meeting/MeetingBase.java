package org.shequ.core.meeting;

import org.shequ.core.text.Label;

/** Whom a share of a meeting is counted over (会议基数): those who attend it, or those who may ask for it. */
public enum MeetingBase {
    /** The adults of the place, 18 years of age or older (十八周岁以上). */
    ADULTS("十八周岁以上的人", "adults"),
    /** The villagers (村民). */
    VILLAGERS("村民", "villagers"),
    /** The households, each by one of its members (户的代表). */
    HOUSEHOLDS("户", "households"),
    /** The groups of residents or villagers (居民小组). */
    GROUPS("小组", "groups"),
    /** Those whom the groups send (居民小组代表). */
    GROUP_REPRESENTATIVES("小组代表", "representatives of groups"),
    /** The representatives that residents or villagers have elected (居民代表、村民代表). */
    REPRESENTATIVES("代表", "representatives"),
    /** The members of the body that meets (成员). */
    MEMBERS("成员", "members");

    private final String zh;
    private final String en;

    MeetingBase(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what people call them} */
    public Label label() {
        return Label.of(zh, en);
    }
}
