package org.shequ.core.place;

/** The kind of a county-level division (县级区划类别), told by digits 5 and 6 of its code (GB/T 2260). */
public enum CountyKind {
    /** A district of a city (市辖区), 01 to 20. */
    DISTRICT,
    /** A county or banner (县、旗), 21 to 80. */
    COUNTY,
    /** A county-level city (县级市), 81 to 99. */
    COUNTY_LEVEL_CITY
}
