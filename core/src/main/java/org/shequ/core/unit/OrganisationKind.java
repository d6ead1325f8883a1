package org.shequ.core.unit;

/** The kind of an organisation in a community (社区内组织类别), as documents list them; the first three are no social organisations. */
public enum OrganisationKind {
    /** The Party organisation of the community (社区党组织). */
    PARTY(false),
    /** The residents' or villagers' committee (居（村）民委员会). */
    COMMITTEE(false),
    /** A professional service body (专业服务机构), own or shared. */
    PROFESSIONAL_SERVICE(false),
    /** Culture and sport (群众文化文体). */
    CULTURE_SPORT(true),
    /** Community services (社区服务、服务性). */
    SERVICE(true),
    /** Protection of rights (维护权益). */
    RIGHTS(true),
    /** Donations (捐赠). */
    DONATION(true),
    /** Relief in the community (社区救助). */
    RELIEF(true),
    /** Charity (慈善). */
    CHARITY(true),
    /** Popular science (科普). */
    SCIENCE(true),
    /** Public order (治安). */
    PUBLIC_ORDER(true),
    /** Mediation (调解). */
    MEDIATION(true),
    /** Public welfare (公益性). */
    PUBLIC_WELFARE(true),
    /** Mutual aid (互助性). */
    MUTUAL_AID(true),
    /** Another social organisation (其他社会组织). */
    OTHER_SOCIAL(true);

    private final boolean social;

    OrganisationKind(boolean social) {
        this.social = social;
    }

    /** {@return whether it is a social organisation (社会组织、民间组织)} */
    public boolean isSocial() {
        return social;
    }
}
