package org.shequ.standards.comparison;

/** What became of a line or finding from one side of a comparison to the other (变化). */
public enum Change {
    /** It stands on the second side only (新增); that it was not there before is not an amount of zero. */
    ADDED,
    /** It stands on the first side only (取消). */
    REMOVED,
    /** It stands on both and differs (变更), in its amount or in what it rests on. */
    CHANGED,
    /** What is known is the same on both sides, but whether the amounts are is not known (无法判定). */
    UNDETERMINED,
    /** It is the same on both sides (不变), also where the amount is open. */
    UNCHANGED;

    /** {@return whether it is known to differ} */
    public boolean isDifferent() {
        return this == ADDED || this == REMOVED || this == CHANGED;
    }
}
