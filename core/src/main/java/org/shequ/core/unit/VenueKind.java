package org.shequ.core.unit;

/** The kind of a venue (场所类别). */
public enum VenueKind {
    /** Catering (餐饮). */
    CATERING,
    /** Bathing (洗浴). */
    BATHING,
    /** Another service venue (其他服务场所). */
    OTHER_SERVICE,
    /** A venue that serves nobody on the spot, such as a workshop (其他场所). */
    OTHER
}
