package org.shequ.core.meeting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.shequ.core.text.Label;

/** The kinds of meetings (会议类别) of a community, and of whom each may be composed. */
public enum MeetingKind {
    /** The residents' meeting (居民会议): all adults, one of each household, or representatives of the groups. */
    RESIDENTS_MEETING(
            "居民会议",
            "residents' meeting",
            ImmutableList.of(MeetingBase.ADULTS, MeetingBase.HOUSEHOLDS, MeetingBase.GROUP_REPRESENTATIVES)),
    /** The meeting of residents' representatives (居民代表会议). */
    RESIDENTS_REPRESENTATIVES_MEETING(
            "居民代表会议", "residents' representatives' meeting", ImmutableList.of(MeetingBase.REPRESENTATIVES)),
    /** The villagers' meeting (村民会议): all adults, or one of each household. */
    VILLAGERS_MEETING("村民会议", "villagers' meeting", ImmutableList.of(MeetingBase.ADULTS, MeetingBase.HOUSEHOLDS)),
    /** The meeting of villagers' representatives (村民代表会议). */
    VILLAGERS_REPRESENTATIVES_MEETING(
            "村民代表会议", "villagers' representatives' meeting", ImmutableList.of(MeetingBase.REPRESENTATIVES)),
    /** A meeting of the residents' or villagers' committee (居（村）委会会议). */
    COMMITTEE_MEETING("居（村）委会会议", "committee meeting", ImmutableList.of(MeetingBase.MEMBERS)),
    /** The meeting of all Party members (党员大会). */
    PARTY_MEMBERS_MEETING("党员大会", "meeting of Party members", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A deliberation of Party delegates (党员代表议事). */
    PARTY_DELEGATES_MEETING("党员代表议事会", "meeting of Party delegates", ImmutableList.of(MeetingBase.REPRESENTATIVES)),
    /** A joint meeting of Party organisation, committee and resident units (联席会议). */
    JOINT_MEETING("联席会议", "joint meeting", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A deliberation (议事会): residents and others talk a matter over. */
    DELIBERATION("议事会", "deliberation", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A heart-to-heart meeting (民情恳谈会): opinions are heard, nothing is decided. */
    HEART_TO_HEART("民情恳谈会", "heart-to-heart meeting", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A hearing (听证会) of those whom a matter touches. */
    HEARING("听证会", "hearing", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A meeting at which the reasons for a matter are argued (论证会). */
    JUSTIFICATION_MEETING("论证会", "justification meeting", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A meeting that settles conflicts (协调会). */
    COORDINATION_MEETING("协调会", "coordination meeting", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A meeting of those who supervise the committee (监事会、监督委员会). */
    SUPERVISORS_MEETING("监督委员会会议", "supervisors' meeting", ImmutableList.of(MeetingBase.MEMBERS)),
    /** A democratic appraisal (评议会). */
    APPRAISAL_MEETING(
            "评议会",
            "appraisal meeting",
            ImmutableList.of(
                    MeetingBase.ADULTS,
                    MeetingBase.HOUSEHOLDS,
                    MeetingBase.GROUP_REPRESENTATIVES,
                    MeetingBase.REPRESENTATIVES,
                    MeetingBase.MEMBERS)),
    /** A meeting of the owners of an estate (业主大会). */
    OWNERS_MEETING("业主大会", "owners' meeting", ImmutableList.of(MeetingBase.MEMBERS));

    private final String zh;
    private final String en;
    private final ImmutableList<MeetingBase> compositions;

    MeetingKind(String zh, String en, ImmutableList<MeetingBase> compositions) {
        this.zh = zh;
        this.en = en;
        this.compositions = compositions;
    }

    /** {@return of whom it may be composed, one of these} */
    public List<MeetingBase> compositions() {
        return compositions;
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }
}
