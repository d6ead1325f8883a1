package org.shequ.core.unit;

/** How one travels (出行方式). */
public enum TravelMode {
    /** On foot (步行). */
    WALKING,
    /** By bicycle (骑行). */
    CYCLING,
    /** By car (驾车). */
    DRIVING,
    /** By bus or rail (公共交通). */
    PUBLIC_TRANSPORT
}
