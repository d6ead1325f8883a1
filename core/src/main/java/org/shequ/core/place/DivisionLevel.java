package org.shequ.core.place;

/** The level of a division (区划级别), from the whole country down to a village or community. */
public enum DivisionLevel {
    /** The whole country (全国), code 000000. */
    COUNTRY(0, 6),
    /** A province or the like (省级), two digits. */
    PROVINCE(2, 6),
    /** A prefecture or the like (地级), two digits more. */
    PREFECTURE(4, 6),
    /** A county, district or county-level city (县级), two digits more. */
    COUNTY(6, 6),
    /** A street, town or township (乡级), three digits more. */
    TOWNSHIP(9, 9),
    /** A community or village (村级), three digits more. */
    VILLAGE(12, 12);

    private final int significantDigits;
    private final int length;

    DivisionLevel(int significantDigits, int length) {
        this.significantDigits = significantDigits;
        this.length = length;
    }

    /** {@return how many leading digits say which division it is: 0, 2, 4, 6, 9 or 12} */
    public int significantDigits() {
        return significantDigits;
    }

    /** {@return how many digits a code of this level is written with: 6, 9 or 12} */
    public int length() {
        return length;
    }
}
