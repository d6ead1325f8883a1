package org.shequ.core.account;

import org.shequ.core.text.Label;

/** Why an entry is refused (不予入账的原因). */
public enum RefusalReason {
    /** The account has no such fund (无此分账). */
    UNKNOWN_FUND("账户没有这一分账", "the account has no such fund"),
    /** The id stands for another entry (编号重复). */
    ID_TAKEN("编号已用于另一笔账目", "the id stands for another entry"),
    /** Its day lies in a period that is closed (已结账). */
    CLOSED_PERIOD("所属期间已结账", "its period is closed"),
    /** The fund may not be spent on that (挪用). */
    OFF_PURPOSE("超出该分账的用途（挪用）", "the fund is not for that purpose: diversion"),
    /** It is the money of another community (挤占). */
    OTHER_COMMUNITY("动用其他社区的经费（挤占）", "it is the money of another community: squeezing"),
    /** The fund holds less (超出余额). */
    BEYOND_BALANCE("超出该分账余额", "it is more than the fund holds"),
    /** The two funds have different earmarks (用途不同). */
    OTHER_EARMARK("两分账的来源、用途或年度不同", "the funds differ in source, purposes or year"),
    /** The fund that receives is not of the next year (非下一年度). */
    NOT_NEXT_YEAR("接收的分账不是下一年度的", "the fund that receives is not of the next year"),
    /** Nobody decided to raise the money (未经决定). */
    NOT_DECIDED("筹资未经决定", "it was raised without a decision"),
    /** It was raised before it was decided (先筹后议). */
    BEFORE_DECISION("在作出决定之前筹集", "it was raised before the decision"),
    /** Residents did not give it of their own will (非自愿). */
    NOT_VOLUNTARY("居民并非自愿", "residents did not give of their own will"),
    /** The unit does not consent (单位不同意). */
    NO_CONSENT("单位不同意", "the unit does not consent");

    private final String zh;
    private final String en;

    RefusalReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what it is in words} */
    public Label label() {
        return Label.of(zh, en);
    }
}
