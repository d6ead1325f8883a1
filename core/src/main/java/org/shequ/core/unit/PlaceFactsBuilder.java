package org.shequ.core.unit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Persons;

/**
 * Sets the facts about places and estates (场所、小区).
 *
 * @param <B> the builder itself
 */
public interface PlaceFactsBuilder<B extends PlaceFactsBuilder<B>> {
    /**
     * Sets the professional service stations of its service centre (专业服务站).
     *
     * @param serviceStations the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B serviceStations(Count serviceStations);

    /**
     * Sets the residents' or villagers' committees (居（村）民委员会个数).
     *
     * @param committees the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B committees(Count committees);

    /**
     * Sets the dwellings that are completed, not only planned (竣工住宅套数).
     *
     * @param completedDwellings the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B completedDwellings(Households completedDwellings);

    /**
     * Sets the villages that it serves (服务行政村个数).
     *
     * @param villagesServed the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B villagesServed(Count villagesServed);

    /**
     * Sets the addresses of residents (住址数).
     *
     * @param addresses the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B addresses(Count addresses);

    /**
     * Sets the addresses that a community serves (已覆盖住址数).
     *
     * @param addressesServed the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B addressesServed(Count addressesServed);

    /**
     * Sets the addresses that two communities or more serve (重复覆盖住址数).
     *
     * @param addressesOverlapping the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B addressesOverlapping(Count addressesOverlapping);

    /**
     * Sets the requests for legal aid that are due (应援案件数).
     *
     * @param legalAidRequests the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B legalAidRequests(Count legalAidRequests);

    /**
     * Sets the requests for legal aid that were met (已援案件数).
     *
     * @param legalAidMet the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B legalAidMet(Count legalAidMet);

    /**
     * Sets the labour force (劳动力).
     *
     * @param labourForce the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B labourForce(Persons labourForce);

    /**
     * Sets those of the labour force who have moved to work outside farming (已转移至非农产业劳动力).
     *
     * @param labourForceMoved the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B labourForceMoved(Persons labourForceMoved);

    /**
     * Sets the area of community rooms in the scheme (规划用房面积).
     *
     * @param plannedArea the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B plannedArea(FloorArea plannedArea);

    /**
     * Sets the area of community rooms that the planning indicator asks for (用房指标面积).
     *
     * @param indicatorArea the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B indicatorArea(FloorArea indicatorArea);

    /**
     * Sets whether it meets the conditions for sports equipment (符合健身器材配建条件).
     *
     * @param sportsEligible the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B sportsEligible(boolean sportsEligible);

    /**
     * Sets whether it has sports equipment (已配健身器材).
     *
     * @param sportsEquipment the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B sportsEquipment(boolean sportsEquipment);

    /**
     * Sets whether it has a comprehensive information platform (综合信息平台).
     *
     * @param informationPlatform the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B informationPlatform(boolean informationPlatform);

    /**
     * Sets how far the collective assets are reformed (集体资产改制).
     *
     * @param assetReform the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B assetReform(AssetReform assetReform);

    /**
     * Sets the facilities it has (服务设施), all of them, such as {@code ELDER_CARE_STATION}.
     *
     * @param facilities the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B facilities(NameSet facilities);

    /**
     * Adds the minutes to the nearest of a service (到达某类服务所需分钟).
     *
     * @param service the service, such as {@code CLINIC}
     * @param minutes the minutes
     * @return this builder
     */
    @CanIgnoreReturnValue
    B putTravelMinutes(String service, Minutes minutes);

    /**
     * Sets how one travels in these minutes (出行方式).
     *
     * @param travelMode the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B travelMode(TravelMode travelMode);

    /**
     * Sets the day on which the estate is delivered (小区交付日期).
     *
     * @param estateDelivered the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B estateDelivered(LocalDate estateDelivered);

    /**
     * Sets the day on which the community rooms are delivered (配套用房交付日期).
     *
     * @param roomsDelivered the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B roomsDelivered(LocalDate roomsDelivered);

    /**
     * Adds whether and when a stage was passed (环节完成情况).
     *
     * @param stage the stage, such as {@code APPROVAL}
     * @param passed whether and when
     * @return this builder
     */
    @CanIgnoreReturnValue
    B putStages(String stage, Milestone passed);

    /**
     * Sets the organisations in it (社区内组织), all of them.
     *
     * @param organisations the fact
     * @return this builder
     */
    @CanIgnoreReturnValue
    B organisations(Organisations organisations);
}
