package org.shequ.standards.organisation;

/** What a chart shows by itself, whatever the rules ask (架构情况). */
public enum ObservationKind {
    /** A body has no head (负责人空缺). */
    HEAD_VACANT,
    /** Other seats are vacant (席位空缺). */
    SEATS_VACANT,
    /** Of some seats it is not known whether they are vacant (席位不明). */
    SEATS_UNKNOWN,
    /** A term has ended (任期已满). */
    TERM_ENDED,
    /** A term ends soon (任期将满). */
    TERM_ENDS_SOON,
    /** A term has not begun (任期未开始). */
    TERM_NOT_BEGUN,
    /** One person sits in the committee and in the Party organisation (交叉任职). */
    CROSS_APPOINTED,
    /** One person heads several bodies (兼任负责人). */
    HEADS_SEVERAL,
    /** One person sits in several bodies (兼职). */
    SEVERAL_SEATS
}
