package org.shequ.core.unit;

import java.util.List;

/** The rows of the table of facts for places and estates (场所、小区). */
final class PlaceFactRows {
    static final List<UnitFact<?>> ALL = List.of(
            UnitFact.count("serviceStations", UnitBuilder::serviceStations, Unit::serviceStations),
            UnitFact.count("committees", UnitBuilder::committees, Unit::committees),
            UnitFact.households("completedDwellings", UnitBuilder::completedDwellings, Unit::completedDwellings),
            UnitFact.count("villagesServed", UnitBuilder::villagesServed, Unit::villagesServed),
            UnitFact.count("addresses", UnitBuilder::addresses, Unit::addresses),
            UnitFact.count("addressesServed", UnitBuilder::addressesServed, Unit::addressesServed),
            UnitFact.count("addressesOverlapping", UnitBuilder::addressesOverlapping, Unit::addressesOverlapping),
            UnitFact.count("legalAidRequests", UnitBuilder::legalAidRequests, Unit::legalAidRequests),
            UnitFact.count("legalAidMet", UnitBuilder::legalAidMet, Unit::legalAidMet),
            UnitFact.persons("labourForce", UnitBuilder::labourForce, Unit::labourForce),
            UnitFact.persons("labourForceMoved", UnitBuilder::labourForceMoved, Unit::labourForceMoved),
            UnitFact.area("plannedArea", UnitBuilder::plannedArea, Unit::plannedArea),
            UnitFact.area("indicatorArea", UnitBuilder::indicatorArea, Unit::indicatorArea),
            UnitFact.truth("sportsEligible", UnitBuilder::sportsEligible, Unit::sportsEligible),
            UnitFact.truth("sportsEquipment", UnitBuilder::sportsEquipment, Unit::sportsEquipment),
            UnitFact.truth("informationPlatform", UnitBuilder::informationPlatform, Unit::informationPlatform),
            UnitFact.category("assetReform", AssetReform.class, UnitBuilder::assetReform, Unit::assetReform),
            new UnitFact<>("facilities", ListFacts::names, UnitBuilder::facilities, Unit::facilities, ListFacts::write),
            UnitFact.map(
                    "travelMinutes",
                    ListFacts::minutes,
                    UnitBuilder::putTravelMinutes,
                    Unit::travelMinutes,
                    ListFacts::write),
            UnitFact.category("travelMode", TravelMode.class, UnitBuilder::travelMode, Unit::travelMode),
            UnitFact.day("estateDelivered", UnitBuilder::estateDelivered, Unit::estateDelivered),
            UnitFact.day("roomsDelivered", UnitBuilder::roomsDelivered, Unit::roomsDelivered),
            UnitFact.map("stages", ListFacts::milestone, UnitBuilder::putStages, Unit::stages, ListFacts::write),
            new UnitFact<>(
                    "organisations",
                    ListFacts::organisations,
                    UnitBuilder::organisations,
                    Unit::organisations,
                    ListFacts::write));

    private PlaceFactRows() {}
}
