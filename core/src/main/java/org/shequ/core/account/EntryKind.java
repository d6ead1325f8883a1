package org.shequ.core.account;

import org.shequ.core.text.Label;

/** The kinds of entries (账目类别), in the order in which those of a day stand. */
public enum EntryKind {
    /** Money that comes in (收入). */
    INCOME("收入", "income"),
    /** What is left, kept for the next year with its earmark (结转). */
    CARRY_OVER("结转", "carry-over"),
    /** Money moved between funds of one earmark (调剂). */
    TRANSFER("划转", "transfer"),
    /** Money that is paid (支出). */
    PAYMENT("支出", "payment"),
    /** The closing of a period (结账). */
    CLOSING("结账", "closing");

    private final String zh;
    private final String en;

    EntryKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }
}
