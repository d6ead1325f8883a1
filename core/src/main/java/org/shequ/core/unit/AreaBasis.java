package org.shequ.core.unit;

/** What an area counts (面积口径). */
public enum AreaBasis {
    /** Gross building area (建筑面积). */
    BUILDING,
    /** Usable floor area (使用面积). */
    USABLE,
    /** Area of land (占地面积). */
    LAND
}
