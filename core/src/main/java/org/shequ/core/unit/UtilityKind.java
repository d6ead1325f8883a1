package org.shequ.core.unit;

/** A utility that is metered (公用事业). */
public enum UtilityKind {
    /** Heating (供暖). */
    HEATING,
    /** Water (供水). */
    WATER,
    /** Electricity (供电). */
    ELECTRICITY,
    /** Gas (燃气). */
    GAS,
    /** Telecommunication (通信). */
    TELECOM,
    /** Television (电视). */
    TELEVISION,
    /** Data network (网络). */
    NETWORK
}
