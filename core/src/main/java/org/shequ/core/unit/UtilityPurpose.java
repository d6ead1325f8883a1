package org.shequ.core.unit;

/** What a utility is used for (用途). */
public enum UtilityPurpose {
    /** Community service facilities (社区服务设施). */
    SERVICE_FACILITIES,
    /** Living in premises of social welfare (社会福利场所生活用). */
    WELFARE_LIVING,
    /** Production in premises of social welfare (社会福利场所生产用). */
    WELFARE_PRODUCTION,
    /** Anything else (其他). */
    OTHER
}
