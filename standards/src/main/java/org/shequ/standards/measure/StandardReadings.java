package org.shequ.standards.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.text.Label;
import org.shequ.core.unit.HonourKind;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UtilityKind;
import org.shequ.core.unit.UtilityPurpose;

/** The measures that every catalogue has. */
final class StandardReadings {
    private StandardReadings() {}

    static List<Reading> all() {
        ImmutableList.Builder<Reading> all = ImmutableList.builder();
        all.addAll(facts()).addAll(TruthReadings.ALL).addAll(CategoryReadings.ALL);
        for (PremisesKind kind : PremisesKind.values()) {
            all.add(PremisesReadings.area(kind), PremisesReadings.count(kind));
        }
        for (UtilityKind kind : UtilityKind.values()) {
            all.add(UtilityReadings.of(kind));
            for (UtilityPurpose use : UtilityPurpose.values()) {
                all.add(UtilityReadings.of(kind, use));
            }
        }
        for (HonourKind kind : HonourKind.values()) {
            all.add(honour(kind));
        }
        all.addAll(OrganisationReadings.ALL).addAll(PayrollReadings.ALL).addAll(OccurrenceReadings.ALL);
        NamedReadings.KNOWN.forEach(name -> NamedReadings.of(name).ifPresent(all::add));
        return all.add(BothCommittees.READING, NamedReadings.farthest()).build();
    }

    private static List<Reading> facts() {
        return List.of(
                Reading.OfQuantity.fact(Measures.HOUSEHOLDS, Unit::households),
                Reading.OfQuantity.fact(Measures.PLANNED_HOUSEHOLDS, Unit::plannedHouseholds),
                Reading.OfQuantity.fact(Measures.OCCUPIED_HOUSEHOLDS, Unit::occupiedHouseholds),
                Reading.OfQuantity.fact(Measures.RESIDENTS, Unit::residents),
                Reading.OfQuantity.fact(Measures.REGISTERED_RESIDENTS, Unit::registeredResidents),
                Reading.OfQuantity.fact(Measures.FLOATING_RESIDENTS, Unit::floatingResidents),
                Reading.OfQuantity.fact(Measures.REGISTERED_VOTERS, Unit::registeredVoters),
                Reading.OfQuantity.fact(Measures.ELECTION_PARTICIPANTS, Unit::electionParticipants),
                Reading.OfQuantity.fact(Measures.VOLUNTEERS, Unit::volunteers),
                Reading.OfQuantity.fact(Measures.VOLUNTEERING_RESIDENTS, Unit::volunteeringResidents),
                Reading.OfQuantity.fact(Measures.PARTY_MEMBERS, Unit::partyMembers),
                Reading.OfQuantity.fact(Measures.VOLUNTEERING_PARTY_MEMBERS, Unit::volunteeringPartyMembers),
                Reading.OfQuantity.fact(Measures.COMMITTEE_MEMBERS, Unit::committeeMembers),
                Reading.OfQuantity.fact(Measures.PARTY_COMMITTEE_MEMBERS, Unit::partyCommitteeMembers),
                Reading.OfQuantity.fact(Measures.CROSS_APPOINTED, Unit::crossAppointed),
                Reading.OfQuantity.fact(Measures.FULL_TIME_STAFF, Unit::fullTimeStaff),
                Reading.OfQuantity.fact(Measures.STAFF_WITH_COLLEGE, Unit::staffWithCollege),
                Reading.OfQuantity.fact(Measures.SOCIAL_WORKERS, Unit::socialWorkers),
                Reading.OfQuantity.fact(Measures.COMMITTEE_MEMBER_MONTHS, Unit::committeeMemberMonths),
                Reading.OfQuantity.fact(Measures.OLD_AREA_PREMISES_COST, Unit::oldAreaPremisesCost),
                Reading.OfQuantity.fact(Measures.PAY_STANDARD, Unit::payStandard),
                Reading.OfQuantity.fact(Measures.SOCIAL_ORGANISATIONS, OrganisationReadings::social),
                Reading.OfQuantity.fact(Measures.SERVICE_STATIONS, Unit::serviceStations),
                Reading.OfQuantity.fact(Measures.COMMITTEES, Unit::committees),
                Reading.OfQuantity.fact(Measures.COMPLETED_DWELLINGS, Unit::completedDwellings),
                Reading.OfQuantity.fact(Measures.VILLAGES_SERVED, Unit::villagesServed),
                Reading.OfQuantity.fact(Measures.ADDRESSES, Unit::addresses),
                Reading.OfQuantity.fact(Measures.ADDRESSES_SERVED, Unit::addressesServed),
                Reading.OfQuantity.fact(Measures.ADDRESSES_OVERLAPPING, Unit::addressesOverlapping),
                Reading.OfQuantity.fact(Measures.LEGAL_AID_REQUESTS, Unit::legalAidRequests),
                Reading.OfQuantity.fact(Measures.LEGAL_AID_MET, Unit::legalAidMet),
                Reading.OfQuantity.fact(Measures.AGE, Unit::age),
                Reading.OfQuantity.fact(Measures.STAFF, Unit::staff),
                Reading.OfQuantity.fact(Measures.FULL_TIME_DEPUTIES, Unit::fullTimeDeputies),
                Reading.OfQuantity.fact(Measures.LABOUR_FORCE, Unit::labourForce),
                Reading.OfQuantity.fact(Measures.LABOUR_FORCE_MOVED, Unit::labourForceMoved),
                Reading.OfQuantity.fact(Measures.PLANNED_AREA, Unit::plannedArea),
                Reading.OfQuantity.fact(Measures.INDICATOR_AREA, Unit::indicatorArea),
                Reading.OfQuantity.fact(Measures.FEE, Unit::fee));
    }

    private static Reading honour(HonourKind kind) {
        Label label = switch (kind) {
            case STANDARD -> Label.of("达标社区", "community up to standard");
            case HIGH_LEVEL -> Label.of("高水平社区", "high-level community");
            case FEATURE -> Label.of("特色社区", "community with features");
            case HARMONIOUS -> Label.of("和谐社区", "harmonious community");
            case NATIONAL_MODEL -> Label.of("全国示范社区", "national model community");
        };
        return Reading.OfTruth.fact(
                TruthMeasure.of("honours[" + kind + "]", label, "honours"),
                (unit, situation) -> unit.hasHonour(kind, situation.at()));
    }
}
