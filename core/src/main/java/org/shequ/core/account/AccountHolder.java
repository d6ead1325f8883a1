package org.shequ.core.account;

import org.shequ.core.text.Label;

/** Who keeps an account (专账设立主体). */
public enum AccountHolder {
    /** The street or township (街道、乡镇). */
    STREET("街道（乡镇）", "the street or township"),
    /** The department in charge of communities (社区建设主管部门). */
    DEPARTMENT("主管部门", "the department in charge"),
    /** The residents' committee itself (居民委员会). */
    RESIDENTS_COMMITTEE("居民委员会", "the residents' committee"),
    /** Anyone else (其他). */
    OTHER("其他", "another");

    private final String zh;
    private final String en;

    AccountHolder(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }
}
