package org.shequ.core.unit;

/** The settlement that a community lies in (聚落类型). */
public enum Settlement {
    /** A city (城区). */
    URBAN,
    /** A town (集镇). */
    TOWN,
    /** The country (农村). */
    RURAL
}
