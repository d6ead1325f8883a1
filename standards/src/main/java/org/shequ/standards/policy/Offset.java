package org.shequ.standards.policy;

/** How grants stand to uses of the same purpose in totals (补助抵扣). */
public enum Offset {
    /** Grants are not set against uses: both totals are gross. */
    GROSS,
    /** A grant is set against the uses that share a purpose with it, down to zero; the giver of the grant pays that part of them. */
    NET
}
