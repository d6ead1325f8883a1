package org.shequ.standards.receipt;

import org.shequ.core.text.Label;

/** How a receipt and running it again can differ (差异种类). */
public enum DifferenceKind {
    /** A part has another digest than the receipt says: it was changed after it was written. */
    ALTERED("与摘要不符", "changed after it was written"),
    /** A pack is not there, or is another than the one the receipt was written with. */
    PACK("数据包不同", "another pack"),
    /** Something cannot be run again. */
    UNREADABLE("无法重新计算", "cannot be run again"),
    /** Running again gives another figure. */
    RESULT("重新计算结果不同", "running again gives another"),
    /** The receipt was written by another version of the SDK: told, but no difference by itself. */
    VERSION("SDK版本不同", "another version of the SDK");

    private final String zh;
    private final String en;

    DifferenceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the kind in words} */
    public Label label() {
        return Label.of(zh, en);
    }
}
