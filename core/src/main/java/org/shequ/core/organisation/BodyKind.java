package org.shequ.core.organisation;

import org.shequ.core.text.Label;

/** The kind of a body of a community (组织类别). */
public enum BodyKind {
    /** A street office, town or township (街道、乡镇). */
    STREET("街道（乡镇）", "street or township"),
    /** A Party committee (党委). */
    PARTY_COMMITTEE("党委", "Party committee"),
    /** A general Party branch (党总支). */
    PARTY_GENERAL_BRANCH("党总支", "general Party branch"),
    /** A Party branch (党支部). */
    PARTY_BRANCH("党支部", "Party branch"),
    /** A residents' committee (居民委员会). */
    RESIDENTS_COMMITTEE("居民委员会", "residents' committee"),
    /** A villagers' committee (村民委员会). */
    VILLAGE_COMMITTEE("村民委员会", "villagers' committee"),
    /** A committee that supervises the affairs of a community or village (居务、村务监督委员会). */
    SUPERVISION_COMMITTEE("监督委员会", "supervision committee"),
    /** A meeting of residents' or villagers' representatives (居民、村民代表会议). */
    REPRESENTATIVES_MEETING("代表会议", "representatives' meeting"),
    /** A council that deliberates on the affairs of the community (协商议事会). */
    CONSULTATIVE_COUNCIL("协商议事会", "consultative council"),
    /** A committee under the residents' or villagers' committee (下属委员会); its field is its work, such as {@code PEOPLES_MEDIATION}. */
    SUB_COMMITTEE("下属委员会", "sub-committee"),
    /** A residents' or villagers' group (居民、村民小组). */
    RESIDENTS_GROUP("居（村）民小组", "residents' group"),
    /** A building or yard with its head (楼院). */
    BUILDING("楼院", "building"),
    /** A stairwell or gate with its head (门栋、单元). */
    STAIRWELL("门栋", "stairwell"),
    /** A grid with the person responsible for it (责任网格); its field is its layer, such as {@code ESTATE} or {@code BUILDING}. */
    GRID("网格", "grid"),
    /** An owners' committee (业主委员会). */
    OWNERS_COMMITTEE("业主委员会", "owners' committee"),
    /** A property service company (物业服务企业). */
    PROPERTY_COMPANY("物业服务企业", "property company"),
    /** A service centre of the community (社区服务中心). */
    SERVICE_CENTRE("服务中心", "service centre"),
    /** A specialised station of the service centre (专业服务站); its field is its trade. */
    SERVICE_STATION("专业服务站", "service station"),
    /** A collective economic organisation (集体经济组织). */
    COLLECTIVE_ECONOMY("集体经济组织", "collective economic organisation"),
    /** A mass organisation (群团组织); its field says which, such as {@code WOMENS_FEDERATION}. */
    MASS_ORGANISATION("群团组织", "mass organisation"),
    /** A social organisation (社会组织); its field is its kind, of {@link org.shequ.core.unit.OrganisationKind}. */
    SOCIAL_ORGANISATION("社会组织", "social organisation"),
    /** A professional service body, own or shared (专业服务机构). */
    PROFESSIONAL_SERVICE("专业服务机构", "professional service body"),
    /** The register of volunteers, or a team of them (志愿者队伍). */
    VOLUNTEERS("志愿者队伍", "volunteers"),
    /** A unit that resides in the community (驻区单位). */
    RESIDENT_UNIT("驻区单位", "resident unit"),
    /** A joint meeting of resident units (驻区单位联席会议). */
    JOINT_MEETING("联席会议", "joint meeting"),
    /** Any other (其他). */
    OTHER("其他组织", "other body");

    private final String zh;
    private final String en;

    BodyKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }
}
