package org.shequ.core.election;

import org.shequ.core.text.Label;

/** Who casts the ballots of an election (选举方式). */
public enum Electorate {
    /** Every voter on the roll (全体选民). */
    ALL_VOTERS("全体选民", "all voters"),
    /** One for each household (每户派代表). */
    HOUSEHOLDS("每户派代表", "one for each household"),
    /** Those whom the residents' groups send (居民小组代表). */
    GROUP_REPRESENTATIVES("居民小组代表", "representatives of residents' groups"),
    /** The residents' representatives (居民代表). */
    RESIDENTS_REPRESENTATIVES("居民代表", "residents' representatives"),
    /** Others (其他). */
    OTHER("其他", "others");

    private final String zh;
    private final String en;

    Electorate(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what it is in words} */
    public Label label() {
        return Label.of(zh, en);
    }

    /** {@return whether the election is direct (直接选举): every voter casts a ballot, and no household or representative for others} */
    public boolean isDirect() {
        return this == ALL_VOTERS;
    }
}
