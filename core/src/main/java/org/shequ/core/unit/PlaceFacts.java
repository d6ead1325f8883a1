package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Persons;

/** The facts about places and estates (场所、小区) that a unit may have; each may be unknown. */
public sealed interface PlaceFacts permits Unit {
    /** {@return the professional service stations of its service centre (专业服务站)} */
    Optional<Count> serviceStations();

    /** {@return the residents' or villagers' committees (居（村）民委员会个数)} */
    Optional<Count> committees();

    /** {@return the dwellings that are completed, not only planned (竣工住宅套数)} */
    Optional<Households> completedDwellings();

    /** {@return the villages that it serves (服务行政村个数)} */
    Optional<Count> villagesServed();

    /** {@return the addresses of residents (住址数)} */
    Optional<Count> addresses();

    /** {@return the addresses that a community serves (已覆盖住址数)} */
    Optional<Count> addressesServed();

    /** {@return the addresses that two communities or more serve (重复覆盖住址数)} */
    Optional<Count> addressesOverlapping();

    /** {@return the requests for legal aid that are due (应援案件数)} */
    Optional<Count> legalAidRequests();

    /** {@return the requests for legal aid that were met (已援案件数)} */
    Optional<Count> legalAidMet();

    /** {@return the labour force (劳动力)} */
    Optional<Persons> labourForce();

    /** {@return those of the labour force who have moved to work outside farming (已转移至非农产业劳动力)} */
    Optional<Persons> labourForceMoved();

    /** {@return the area of community rooms in the scheme (规划用房面积)} */
    Optional<FloorArea> plannedArea();

    /** {@return the area of community rooms that the planning indicator asks for (用房指标面积)} */
    Optional<FloorArea> indicatorArea();

    /** {@return whether it meets the conditions for sports equipment (符合健身器材配建条件)} */
    Optional<Boolean> sportsEligible();

    /** {@return whether it has sports equipment (已配健身器材)} */
    Optional<Boolean> sportsEquipment();

    /** {@return whether it has a comprehensive information platform (综合信息平台)} */
    Optional<Boolean> informationPlatform();

    /** {@return how far the collective assets are reformed (集体资产改制)} */
    Optional<AssetReform> assetReform();

    /** {@return the facilities it has (服务设施), all of them, such as {@code ELDER_CARE_STATION}} */
    Optional<NameSet> facilities();

    /** {@return the minutes to the nearest of each service that is named (到达各类服务所需分钟); nothing is known of others} */
    Map<String, Minutes> travelMinutes();

    /** {@return how one travels in these minutes (出行方式)} */
    Optional<TravelMode> travelMode();

    /** {@return the day on which the estate is delivered (小区交付日期)} */
    Optional<LocalDate> estateDelivered();

    /** {@return the day on which the community rooms are delivered (配套用房交付日期)} */
    Optional<LocalDate> roomsDelivered();

    /** {@return whether and when each stage that is named was passed (环节完成情况); nothing is known of others} */
    Map<String, Milestone> stages();

    /** {@return the organisations in it (社区内组织), all of them} */
    Optional<Organisations> organisations();
}
