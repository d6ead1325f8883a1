package org.shequ.core.unit;

/** The kind of premises (用房类别). */
public enum PremisesKind {
    /** Office rooms of the committee (居民委员会工作用房). */
    COMMITTEE_PREMISES,
    /** Rooms of the community's organisations and for serving its residents (社区组织工作用房和居民公益性服务用房). */
    COMMUNITY_PREMISES,
    /** The community's service centre or station (社区服务中心、站). */
    COMMUNITY_SERVICE_CENTRE,
    /** All service facilities of the community together (社区服务设施). */
    SERVICE_FACILITIES,
    /** A square for culture and sport (文化广场). */
    CULTURE_SQUARE,
    /** The service centre of a street or town (街道社区服务中心). */
    STREET_SERVICE_CENTRE,
    /** The service centre of a county or district (县区级社区服务中心). */
    COUNTY_SERVICE_CENTRE
}
