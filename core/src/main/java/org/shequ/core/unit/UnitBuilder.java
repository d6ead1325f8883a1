package org.shequ.core.unit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;

/**
 * What the builders of all units have in common: one method for each fact, each called at most once; the {@code add...} and {@code put...}
 * methods may be called again, and what is put under a key again takes the place of what was put before.
 *
 * @param <B> the builder itself
 */
public interface UnitBuilder<B extends UnitBuilder<B>>
        extends PlaceFactsBuilder<B>, WorkFactsBuilder<B>, CaseFactsBuilder<B> {
    /**
     * Sets its division code.
     *
     * @param digits the code of 6, 9 or 12 digits
     * @return this builder
     * @throws IllegalArgumentException if the digits are no division code
     */
    @CanIgnoreReturnValue
    default B code(String digits) {
        return code(DivisionCode.of(digits));
    }

    /**
     * Sets its division code (区划代码).
     *
     * @param code the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B code(DivisionCode code);

    /**
     * Sets its name (名称).
     *
     * @param name the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B name(String name);

    /**
     * Sets the day at whose end the facts were gathered (截止日期).
     *
     * @param asOf the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B asOf(LocalDate asOf);

    /**
     * Sets the households that usually live there (常住户数).
     *
     * @param households the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B households(Households households);

    /**
     * Sets the usual residents (常住人口).
     *
     * @param residents the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B residents(Persons residents);

    /**
     * Sets the voters on the roll of the last election (登记选民).
     *
     * @param registeredVoters the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B registeredVoters(Persons registeredVoters);

    /**
     * Sets the registered volunteers (注册志愿者).
     *
     * @param volunteers the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B volunteers(Persons volunteers);

    /**
     * Sets the members of its residents' or villagers' committee (居（村）民委员会成员).
     *
     * @param committeeMembers the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B committeeMembers(Persons committeeMembers);

    /**
     * Sets its full-time community workers (社区专职工作人员).
     *
     * @param fullTimeStaff the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B fullTimeStaff(Persons fullTimeStaff);

    /**
     * Sets the residents registered elsewhere (流动人口).
     *
     * @param floatingResidents the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B floatingResidents(Persons floatingResidents);

    /**
     * Sets the residents by household registration (户籍人口).
     *
     * @param registeredResidents the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B registeredResidents(Persons registeredResidents);

    /**
     * Sets those who took part in the last election (参加选举人数).
     *
     * @param electionParticipants the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B electionParticipants(Persons electionParticipants);

    /**
     * Sets its party members (党员).
     *
     * @param partyMembers the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B partyMembers(Persons partyMembers);

    /**
     * Sets its party members who volunteer (党员志愿者).
     *
     * @param volunteeringPartyMembers the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B volunteeringPartyMembers(Persons volunteeringPartyMembers);

    /**
     * Sets its residents who volunteer (居民志愿者).
     *
     * @param volunteeringResidents the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B volunteeringResidents(Persons volunteeringResidents);

    /**
     * Sets its staff with a college degree or higher (大专以上学历人数).
     *
     * @param staffWithCollege the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B staffWithCollege(Persons staffWithCollege);

    /**
     * Sets its staff who are qualified social workers (社会工作者).
     *
     * @param socialWorkers the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B socialWorkers(Persons socialWorkers);

    /**
     * Sets the social organisations of the place (社会组织).
     *
     * @param socialOrganisations the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B socialOrganisations(Count socialOrganisations);

    /**
     * Sets the households that an estate is planned for (规划户数).
     *
     * @param plannedHouseholds the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B plannedHouseholds(Households plannedHouseholds);

    /**
     * Sets the households that have moved in (入住户数).
     *
     * @param occupiedHouseholds the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B occupiedHouseholds(Households occupiedHouseholds);

    /**
     * Sets the months that committee members served in the year, summed (成员任职月数).
     *
     * @param committeeMemberMonths the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B committeeMemberMonths(PersonMonths committeeMemberMonths);

    /**
     * Sets whether its committee was elected directly by the voters (直接选举).
     *
     * @param directlyElected the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B directlyElected(boolean directlyElected);

    /**
     * Sets the pay standard of its full-time workers, a year (年报酬标准).
     *
     * @param payStandard the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B payStandard(Yuan payStandard);

    /**
     * Sets the members of its party committee (党组织班子成员).
     *
     * @param partyCommitteeMembers the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B partyCommitteeMembers(Persons partyCommitteeMembers);

    /**
     * Sets those who sit in both its committee and its party committee (交叉任职人数).
     *
     * @param crossAppointed the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B crossAppointed(Persons crossAppointed);

    /**
     * Sets the cost of its premises in an old residential area (老旧小区用房所需资金).
     *
     * @param oldAreaPremisesCost the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B oldAreaPremisesCost(Yuan oldAreaPremisesCost);

    /**
     * Sets whether it lies in an area counted as difficult (困难地区).
     *
     * @param difficultArea the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B difficultArea(boolean difficultArea);

    /**
     * Sets all honours it holds or held (荣誉).
     *
     * @param honours the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B honours(Honours honours);

    /**
     * Adds premises (用房); all of a kind must be added.
     *
     * @param premises the premises
     * @return this builder
     */
    @CanIgnoreReturnValue
    B addPremises(Premises premises);

    /**
     * Adds what is attested (佐证).
     *
     * @param rule the rule that it answers
     * @param attestation what is attested
     * @return this builder
     */
    @CanIgnoreReturnValue
    B putAttested(RuleId rule, Attestation attestation);

    /**
     * Adds a fact that a pack declares.
     *
     * @param name the name that a pack declares
     * @param value the value
     * @return this builder
     */
    @CanIgnoreReturnValue
    B putFacts(String name, FactValue value);

    /**
     * Adds a metered use of a utility (用量); all of a kind must be added.
     *
     * @param use the use
     * @return this builder
     */
    @CanIgnoreReturnValue
    B addUtilities(UtilityUse use);

    /**
     * Adds money it was given (已拨付资金).
     *
     * @param money the money
     * @return this builder
     */
    @CanIgnoreReturnValue
    B addAllocated(AllocatedMoney money);

    /**
     * Builds the unit.
     *
     * @return the unit
     * @throws IllegalArgumentException if facts contradict each other
     */
    Unit build();
}
