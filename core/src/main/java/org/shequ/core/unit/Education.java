package org.shequ.core.unit;

/** The education of a person (学历), in rising order; documents put secondary vocational beside senior high school. */
public enum Education {
    /** Primary school (小学). */
    PRIMARY,
    /** Junior middle school (初中). */
    JUNIOR_MIDDLE,
    /** Senior high school (高中). */
    SENIOR_MIDDLE,
    /** Secondary vocational school (中专). */
    SECONDARY_VOCATIONAL,
    /** Junior college (大专). */
    COLLEGE,
    /** A bachelor degree (本科). */
    BACHELOR,
    /** Postgraduate (研究生). */
    POSTGRADUATE
}
