package org.shequ.core.unit;

/** How far the collective assets of a village are reformed (集体资产改制). */
public enum AssetReform {
    /** Not begun (未改制). */
    NOT_STARTED,
    /** Begun and not finished (改制中). */
    IN_PROGRESS,
    /** Finished (完成改制). */
    DONE
}
