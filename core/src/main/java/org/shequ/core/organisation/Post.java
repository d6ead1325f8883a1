package org.shequ.core.organisation;

import org.shequ.core.text.Label;

/** What a seat is (职务). A body has one head, whatever it is called; of the other posts it may have several. */
public enum Post {
    /** The director of a committee or centre (主任). */
    DIRECTOR("主任", "director", true),
    /** The secretary of a Party organisation (书记). */
    SECRETARY("书记", "secretary", true),
    /** The leader or head of any other body (负责人、组长、楼栋长、网格员). */
    HEAD("负责人", "head", true),
    /** A deputy director (副主任). */
    DEPUTY_DIRECTOR("副主任", "deputy director", false),
    /** A deputy secretary (副书记). */
    DEPUTY_SECRETARY("副书记", "deputy secretary", false),
    /** A deputy of another head (副职). */
    DEPUTY("副职", "deputy", false),
    /** An ordinary member (委员、成员). */
    MEMBER("成员", "member", false),
    /** A representative, such as that of a resident unit in a joint meeting (代表). */
    REPRESENTATIVE("代表", "representative", false);

    private final String zh;
    private final String en;
    private final boolean head;

    Post(String zh, String en, boolean head) {
        this.zh = zh;
        this.en = en;
        this.head = head;
    }

    /** {@return whether who holds it heads the body} */
    public boolean isHead() {
        return head;
    }

    /** {@return whether it is that of a deputy} */
    public boolean isDeputy() {
        return this == DEPUTY_DIRECTOR || this == DEPUTY_SECRETARY || this == DEPUTY;
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }
}
