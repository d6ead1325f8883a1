package org.shequ.standards.meeting;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that a meeting says of a matter (会议事实): names that a pack may declare in its facts, of the type told here, to use in its rules.
 */
public enum MeetingFact {
    /** A category: the kind of the meeting (会议类别), a name of {@link org.shequ.core.meeting.MeetingKind}. */
    KIND("meetingKind"),
    /** A category: of whom it is composed (会议组成), a name of {@link org.shequ.core.meeting.MeetingBase}. */
    COMPOSITION("meetingComposition"),
    /** A category: the body that decided (讨论决定的会议). */
    DECIDING_BODY("decidingBody"),
    /** A category: the meeting in which it was decided (作出决定的会议). */
    DECIDED_IN("decidedIn"),
    /** A category: who decided (决议主体). */
    DECIDED_BY("decidedBy"),
    /** A category: {@code RESIDENTS} or {@code VILLAGERS} (所属委员会). */
    OF_COMMITTEE("ofCommittee"),
    /** A category: the matter of a village (村务事项), here a meeting or {@code OTHER}. */
    VILLAGE_MATTER("villageMatter"),
    /** A category: the form of the residents' meeting (居民会议形式). */
    RESIDENTS_FORM("residentsMeeting"),
    /** A category: the form of the villagers' meeting (村民会议形式). */
    VILLAGERS_FORM("villagersMeeting"),
    /** Persons: adult residents (十八周岁以上居民). */
    ADULT_RESIDENTS("adultResidents"),
    /** Persons: adult villagers (十八周岁以上村民). */
    ADULT_VILLAGERS("adultVillagers"),
    /** Persons: villagers (村民). */
    VILLAGERS("villagers"),
    /** Persons: representatives of households, one each (户的代表). */
    HOUSEHOLD_REPRESENTATIVES("householdRepresentatives"),
    /** Persons: representatives of groups (居民小组代表). */
    GROUP_REPRESENTATIVES("groupRepresentatives"),
    /** A count: groups (居民小组). */
    GROUPS("smallGroups"),
    /** Persons: elected representatives (代表). */
    REPRESENTATIVES("representatives"),
    /** Persons: members of the body that meets (成员). */
    MEMBERS("meetingMembers"),
    /** Persons: adults who asked (提议的居民). */
    CALLING_ADULTS("callingAdults"),
    /** Households that asked (提议的户). */
    CALLING_HOUSEHOLDS("callingHouseholds"),
    /** A count: groups that asked (提议的小组). */
    CALLING_GROUPS("callingGroups"),
    /** Persons: villagers who asked (提议的村民). */
    ASKING_VILLAGERS("askingVillagers"),
    /** Persons: representatives who asked (提议的代表). */
    ASKING_REPRESENTATIVES("askingRepresentatives"),
    /** A count: days of notice (提前通知天数). */
    NOTICE_DAYS("noticeDays"),
    /** Persons: those who attended (实到人数). */
    ATTENDED("attended"),
    /** Households represented (到会户数). */
    HOUSEHOLDS_REPRESENTED("householdsRepresented"),
    /** Persons: women who attended (实到妇女). */
    WOMEN("womenAttended"),
    /** Persons: those who agreed (赞成). */
    AGREED("agreed"),
    /** Persons: those who disagreed (反对). */
    DISAGREED("disagreed"),
    /** Persons: those who abstained (弃权). */
    ABSTAINED("abstained");

    private static final Set<String> MEASURES =
            Arrays.stream(values()).map(MeetingFact::measure).collect(Collectors.toUnmodifiableSet());

    private final String factName;

    MeetingFact(String factName) {
        this.factName = factName;
    }

    /** {@return its name in packs and units, for example {@code attended}} */
    public String factName() {
        return factName;
    }

    /** {@return what rules read, for example {@code facts[attended]}} */
    public String measure() {
        return "facts[" + factName + "]";
    }

    /** Whether a measure such as {@code facts[attended]} is one of these. */
    static boolean isOne(String measure) {
        return MEASURES.contains(measure);
    }
}
