package org.shequ.core.unit;

/** Which level of government holds a training (培训层级). */
public enum TrainingLevel {
    /** The province (省). */
    PROVINCE,
    /** The city or prefecture (市). */
    CITY,
    /** The county or district (县、区). */
    COUNTY,
    /** The street or township (街道、乡镇). */
    STREET
}
