package org.shequ.core.formula;

import java.util.List;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

/** The measures that read one fact of a unit (基本指标), named as the facts are in JSON. */
public final class Measures {
    /** Households (户数), usual residents' unless a document says otherwise. */
    public static final Measure<Households> HOUSEHOLDS = households("households", "户数", "households");

    /** Households planned (规划户数) of an estate. */
    public static final Measure<Households> PLANNED_HOUSEHOLDS =
            households("plannedHouseholds", "规划户数", "planned households");

    /** Households that have moved in (入住户数). */
    public static final Measure<Households> OCCUPIED_HOUSEHOLDS =
            households("occupiedHouseholds", "入住户数", "occupied households");

    /** Usual residents (常住人口). */
    public static final Measure<Persons> RESIDENTS = persons("residents", "常住人口", "usual residents");

    /** Registered residents (户籍人口). */
    public static final Measure<Persons> REGISTERED_RESIDENTS =
            persons("registeredResidents", "户籍人口", "registered residents");

    /** Floating residents (流动人口). */
    public static final Measure<Persons> FLOATING_RESIDENTS =
            persons("floatingResidents", "流动人口", "floating residents");

    /** Registered voters (登记选民). */
    public static final Measure<Persons> REGISTERED_VOTERS = persons("registeredVoters", "登记选民", "registered voters");

    /** Voters who took part in the election (参选选民). */
    public static final Measure<Persons> ELECTION_PARTICIPANTS =
            persons("electionParticipants", "参选人数", "election participants");

    /** Volunteers (志愿者). */
    public static final Measure<Persons> VOLUNTEERS = persons("volunteers", "志愿者人数", "volunteers");

    /** Residents who volunteer (参加志愿服务的居民). */
    public static final Measure<Persons> VOLUNTEERING_RESIDENTS =
            persons("volunteeringResidents", "参加志愿服务居民数", "volunteering residents");

    /** Party members (党员). */
    public static final Measure<Persons> PARTY_MEMBERS = persons("partyMembers", "党员人数", "Party members");

    /** Party members who volunteer (参加志愿服务的党员). */
    public static final Measure<Persons> VOLUNTEERING_PARTY_MEMBERS =
            persons("volunteeringPartyMembers", "参加志愿服务党员数", "volunteering Party members");

    /** Members of the residents' or villagers' committee (居（村）委会成员). */
    public static final Measure<Persons> COMMITTEE_MEMBERS =
            persons("committeeMembers", "居（村）委会成员数", "committee members");

    /** Members of the Party organisation's committee (社区党组织成员). */
    public static final Measure<Persons> PARTY_COMMITTEE_MEMBERS =
            persons("partyCommitteeMembers", "党组织成员数", "Party committee members");

    /** Persons who sit in both committees (交叉任职). */
    public static final Measure<Persons> CROSS_APPOINTED = persons("crossAppointed", "交叉任职人数", "cross-appointed");

    /** Full-time community staff (专职工作人员). */
    public static final Measure<Persons> FULL_TIME_STAFF = persons("fullTimeStaff", "专职工作人员数", "full-time staff");

    /** Staff with a college education (大专以上学历). */
    public static final Measure<Persons> STAFF_WITH_COLLEGE =
            persons("staffWithCollege", "大专以上学历人数", "staff with college education");

    /** Social workers (社会工作者). */
    public static final Measure<Persons> SOCIAL_WORKERS = persons("socialWorkers", "社工人数", "social workers");

    /** Months that committee members were in post in the year (成员任职月数). */
    public static final Measure<PersonMonths> COMMITTEE_MEMBER_MONTHS =
            Measure.of("committeeMemberMonths", Dimension.PERSON_MONTHS, Label.of("成员任职人月", "committee member months"));

    /** The cost of premises in an old area (老城区用房所需资金). */
    public static final Measure<Yuan> OLD_AREA_PREMISES_COST =
            Measure.of("oldAreaPremisesCost", Dimension.YUAN, Label.of("老城区用房所需资金", "cost of old-area premises"));

    /** The yearly pay standard in force (报酬标准). */
    public static final Measure<Yuan> PAY_STANDARD =
            Measure.of("payStandard", Dimension.YUAN, Label.of("报酬标准", "pay standard"));

    /** Social organisations (社会组织). */
    public static final Measure<Count> SOCIAL_ORGANISATIONS =
            count("socialOrganisations", "社会组织数", "social organisations");

    /** Professional service stations of the service centre (专业服务站). */
    public static final Measure<Count> SERVICE_STATIONS =
            count("serviceStations", "专业服务站个数", "professional service stations");

    /** Residents' or villagers' committees (居（村）民委员会个数). */
    public static final Measure<Count> COMMITTEES = count("committees", "居（村）委会个数", "committees");

    /** Dwellings completed, not only planned (竣工住宅套数). */
    public static final Measure<Households> COMPLETED_DWELLINGS =
            households("completedDwellings", "竣工住宅套数", "completed dwellings");

    /** Villages served (服务行政村个数). */
    public static final Measure<Count> VILLAGES_SERVED = count("villagesServed", "服务行政村个数", "villages served");

    /** Addresses of residents (住址数). */
    public static final Measure<Count> ADDRESSES = count("addresses", "住址数", "addresses of residents");

    /** Addresses that a community serves (已覆盖住址数). */
    public static final Measure<Count> ADDRESSES_SERVED = count("addressesServed", "已覆盖住址数", "addresses served");

    /** Addresses that two communities or more serve (重复覆盖住址数). */
    public static final Measure<Count> ADDRESSES_OVERLAPPING =
            count("addressesOverlapping", "重复覆盖住址数", "addresses served more than once");

    /** Requests for legal aid that are due (应援案件数). */
    public static final Measure<Count> LEGAL_AID_REQUESTS =
            count("legalAidRequests", "应援案件数", "requests for legal aid");

    /** Requests for legal aid that were met (已援案件数). */
    public static final Measure<Count> LEGAL_AID_MET = count("legalAidMet", "已援案件数", "requests for legal aid met");

    /** Age of a person in full years (周岁). */
    public static final Measure<Count> AGE = count("age", "周岁年龄", "age in full years");

    /** Staff, members and full-time workers together (工作人员). */
    public static final Measure<Persons> STAFF = persons("staff", "工作人员数", "staff");

    /** Full-time deputy secretaries or directors (专职副书记、副主任). */
    public static final Measure<Persons> FULL_TIME_DEPUTIES =
            persons("fullTimeDeputies", "专职副书记、副主任人数", "full-time deputies");

    /** Labour force (劳动力). */
    public static final Measure<Persons> LABOUR_FORCE = persons("labourForce", "劳动力人数", "labour force");

    /** Labour force that has moved to work outside farming (已转移至非农产业劳动力). */
    public static final Measure<Persons> LABOUR_FORCE_MOVED =
            persons("labourForceMoved", "已转移至非农产业劳动力人数", "labour force moved to non-farm work");

    /** Area of community rooms in the scheme (规划用房面积). */
    public static final Measure<FloorArea> PLANNED_AREA =
            area("plannedArea", "规划用房面积", "planned area of community rooms");

    /** Area of community rooms that the planning indicator asks for (用房指标面积). */
    public static final Measure<FloorArea> INDICATOR_AREA =
            area("indicatorArea", "用房指标面积", "area that the indicator asks for");

    /** Money that goes with a task (费用). */
    public static final Measure<Yuan> FEE = Measure.of("fee", Dimension.YUAN, Label.of("费用", "fee"));

    /** Every measure of this class, in order. */
    public static final List<Measure<?>> ALL = List.of(
            HOUSEHOLDS,
            PLANNED_HOUSEHOLDS,
            OCCUPIED_HOUSEHOLDS,
            RESIDENTS,
            REGISTERED_RESIDENTS,
            FLOATING_RESIDENTS,
            REGISTERED_VOTERS,
            ELECTION_PARTICIPANTS,
            VOLUNTEERS,
            VOLUNTEERING_RESIDENTS,
            PARTY_MEMBERS,
            VOLUNTEERING_PARTY_MEMBERS,
            COMMITTEE_MEMBERS,
            PARTY_COMMITTEE_MEMBERS,
            CROSS_APPOINTED,
            FULL_TIME_STAFF,
            STAFF_WITH_COLLEGE,
            SOCIAL_WORKERS,
            COMMITTEE_MEMBER_MONTHS,
            OLD_AREA_PREMISES_COST,
            PAY_STANDARD,
            SOCIAL_ORGANISATIONS,
            SERVICE_STATIONS,
            COMMITTEES,
            COMPLETED_DWELLINGS,
            VILLAGES_SERVED,
            ADDRESSES,
            ADDRESSES_SERVED,
            ADDRESSES_OVERLAPPING,
            LEGAL_AID_REQUESTS,
            LEGAL_AID_MET,
            AGE,
            STAFF,
            FULL_TIME_DEPUTIES,
            LABOUR_FORCE,
            LABOUR_FORCE_MOVED,
            PLANNED_AREA,
            INDICATOR_AREA,
            FEE);

    private Measures() {}

    private static Measure<Households> households(String name, String zh, String en) {
        return Measure.of(name, Dimension.HOUSEHOLDS, Label.of(zh, en));
    }

    private static Measure<Count> count(String name, String zh, String en) {
        return Measure.of(name, Dimension.COUNT, Label.of(zh, en));
    }

    private static Measure<FloorArea> area(String name, String zh, String en) {
        return Measure.of(name, Dimension.FLOOR_AREA, Label.of(zh, en));
    }

    private static Measure<Persons> persons(String name, String zh, String en) {
        return Measure.of(name, Dimension.PERSONS, Label.of(zh, en));
    }
}
