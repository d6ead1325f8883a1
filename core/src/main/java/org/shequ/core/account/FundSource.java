package org.shequ.core.account;

import org.shequ.core.text.Label;

/** Where the money of a fund comes from (资金来源). */
public enum FundSource {
    /** Public budgets (财政). */
    FISCAL("财政", "public budgets"),
    /** What the services of a community earn (社区服务收入). */
    SERVICE_INCOME("社区服务收入", "service income"),
    /** Gifts (捐助). */
    DONATION("捐助", "donations"),
    /** Raised from residents (自筹, 向居民筹资). */
    RESIDENTS("向居民筹集", "raised from residents"),
    /** Raised from a unit that benefits (向受益单位筹资). */
    UNITS("向单位筹集", "raised from units"),
    /** Any other (其他). */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    FundSource(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }
}
