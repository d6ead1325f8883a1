package org.shequ.core.unit;

/** Who approved a task (批准机关). */
public enum Approver {
    /** The city body that leads and coordinates community building (市社区建设领导协调机构). */
    CITY_COORDINATION_BODY,
    /** The government of the county, district or county-level city (县（市、区）人民政府). */
    COUNTY,
    /** The street office, or the government of the town or township (街道办事处、乡镇人民政府). */
    STREET,
    /** The community itself (社区). */
    COMMUNITY,
    /** Somebody else (其他). */
    OTHER
}
