package org.shequ.standards.rule;

/** What an amount of money is (经费性质). */
public enum Role {
    /** So much must be provided (保障标准); who pays is a matter of sharing. */
    NORM,
    /** A named payer gives so much (补助), for a purpose. */
    GRANT,
    /** The price of a use (收费): a line only for a unit that states its uses, outside totals. */
    CHARGE
}
