package org.shequ.standards.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.text.Label;
import org.shequ.core.unit.HonourKind;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.Unit;

/**
 * The measures that every catalogue has, each made when it is first asked for: a program that reads five of them does not pay for all.
 */
final class StandardReadings {
    private static final List<Measure<?>> FACTS = List.of(
            Measures.HOUSEHOLDS,
            Measures.PLANNED_HOUSEHOLDS,
            Measures.OCCUPIED_HOUSEHOLDS,
            Measures.RESIDENTS,
            Measures.REGISTERED_RESIDENTS,
            Measures.FLOATING_RESIDENTS,
            Measures.REGISTERED_VOTERS,
            Measures.ELECTION_PARTICIPANTS,
            Measures.VOLUNTEERS,
            Measures.VOLUNTEERING_RESIDENTS,
            Measures.PARTY_MEMBERS,
            Measures.VOLUNTEERING_PARTY_MEMBERS,
            Measures.COMMITTEE_MEMBERS,
            Measures.PARTY_COMMITTEE_MEMBERS,
            Measures.CROSS_APPOINTED,
            Measures.FULL_TIME_STAFF,
            Measures.STAFF_WITH_COLLEGE,
            Measures.SOCIAL_WORKERS,
            Measures.COMMITTEE_MEMBER_MONTHS,
            Measures.OLD_AREA_PREMISES_COST,
            Measures.PAY_STANDARD,
            Measures.SOCIAL_ORGANISATIONS,
            Measures.SERVICE_STATIONS,
            Measures.COMMITTEES,
            Measures.COMPLETED_DWELLINGS,
            Measures.VILLAGES_SERVED,
            Measures.ADDRESSES,
            Measures.ADDRESSES_SERVED,
            Measures.ADDRESSES_OVERLAPPING,
            Measures.LEGAL_AID_REQUESTS,
            Measures.LEGAL_AID_MET,
            Measures.AGE,
            Measures.STAFF,
            Measures.FULL_TIME_DEPUTIES,
            Measures.LABOUR_FORCE,
            Measures.LABOUR_FORCE_MOVED,
            Measures.PLANNED_AREA,
            Measures.INDICATOR_AREA,
            Measures.FEE);

    private StandardReadings() {}

    /** The reading of a name; empty where no standard measure has it. */
    static Optional<Reading> of(String name) {
        Optional<Reading> found = fact(name);
        if (found.isEmpty()) {
            found = TruthReadings.of(name);
        }
        if (found.isEmpty()) {
            found = CategoryReadings.of(name);
        }
        if (found.isPresent()) {
            return found;
        }
        return name.startsWith("utilities[") ? UtilityReadings.of(name) : Optional.ofNullable(Listed.BY_NAME.get(name));
    }

    /** The names of all of them, in order. */
    static List<String> names() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        FACTS.forEach(measure -> names.add(measure.name()));
        return names.addAll(TruthReadings.NAMES)
                .addAll(CategoryReadings.NAMES)
                .addAll(Listed.BY_NAME.keySet())
                .build();
    }

    /** Those that go through the values of an enumeration, made together. */
    private static final class Listed {
        static final ImmutableMap<String, Reading> BY_NAME = all();

        private static ImmutableMap<String, Reading> all() {
            ImmutableList.Builder<Reading> all = ImmutableList.builder();
            for (PremisesKind kind : PremisesKind.values()) {
                all.add(PremisesReadings.area(kind), PremisesReadings.count(kind));
            }
            all.addAll(UtilityReadings.all());
            for (HonourKind kind : HonourKind.values()) {
                all.add(honour(kind));
            }
            all.addAll(OrganisationReadings.ALL).addAll(PayrollReadings.ALL).addAll(OccurrenceReadings.ALL);
            NamedReadings.KNOWN.forEach(name -> NamedReadings.of(name).ifPresent(all::add));
            all.add(BothCommittees.READING, NamedReadings.farthest());
            ImmutableMap.Builder<String, Reading> byName = ImmutableMap.builder();
            all.build().forEach(reading -> byName.put(reading.variable().name(), reading));
            return byName.buildOrThrow();
        }
    }

    private static Optional<Reading> fact(String name) {
        return switch (name) {
            case "households" -> fact(Measures.HOUSEHOLDS, Unit::households);
            case "plannedHouseholds" -> fact(Measures.PLANNED_HOUSEHOLDS, Unit::plannedHouseholds);
            case "occupiedHouseholds" -> fact(Measures.OCCUPIED_HOUSEHOLDS, Unit::occupiedHouseholds);
            case "residents" -> fact(Measures.RESIDENTS, Unit::residents);
            case "registeredResidents" -> fact(Measures.REGISTERED_RESIDENTS, Unit::registeredResidents);
            case "floatingResidents" -> fact(Measures.FLOATING_RESIDENTS, Unit::floatingResidents);
            case "registeredVoters" -> fact(Measures.REGISTERED_VOTERS, Unit::registeredVoters);
            case "electionParticipants" -> fact(Measures.ELECTION_PARTICIPANTS, Unit::electionParticipants);
            case "volunteers" -> fact(Measures.VOLUNTEERS, Unit::volunteers);
            case "volunteeringResidents" -> fact(Measures.VOLUNTEERING_RESIDENTS, Unit::volunteeringResidents);
            case "partyMembers" -> fact(Measures.PARTY_MEMBERS, Unit::partyMembers);
            case "volunteeringPartyMembers" ->
                fact(Measures.VOLUNTEERING_PARTY_MEMBERS, Unit::volunteeringPartyMembers);
            case "committeeMembers" -> fact(Measures.COMMITTEE_MEMBERS, Unit::committeeMembers);
            case "partyCommitteeMembers" -> fact(Measures.PARTY_COMMITTEE_MEMBERS, Unit::partyCommitteeMembers);
            case "crossAppointed" -> fact(Measures.CROSS_APPOINTED, Unit::crossAppointed);
            case "fullTimeStaff" -> fact(Measures.FULL_TIME_STAFF, Unit::fullTimeStaff);
            case "staffWithCollege" -> fact(Measures.STAFF_WITH_COLLEGE, Unit::staffWithCollege);
            case "socialWorkers" -> fact(Measures.SOCIAL_WORKERS, Unit::socialWorkers);
            case "committeeMemberMonths" -> fact(Measures.COMMITTEE_MEMBER_MONTHS, Unit::committeeMemberMonths);
            case "oldAreaPremisesCost" -> fact(Measures.OLD_AREA_PREMISES_COST, Unit::oldAreaPremisesCost);
            case "payStandard" -> fact(Measures.PAY_STANDARD, Unit::payStandard);
            case "socialOrganisations" -> fact(Measures.SOCIAL_ORGANISATIONS, OrganisationReadings::social);
            case "serviceStations" -> fact(Measures.SERVICE_STATIONS, Unit::serviceStations);
            case "committees" -> fact(Measures.COMMITTEES, Unit::committees);
            case "completedDwellings" -> fact(Measures.COMPLETED_DWELLINGS, Unit::completedDwellings);
            case "villagesServed" -> fact(Measures.VILLAGES_SERVED, Unit::villagesServed);
            case "addresses" -> fact(Measures.ADDRESSES, Unit::addresses);
            case "addressesServed" -> fact(Measures.ADDRESSES_SERVED, Unit::addressesServed);
            case "addressesOverlapping" -> fact(Measures.ADDRESSES_OVERLAPPING, Unit::addressesOverlapping);
            case "legalAidRequests" -> fact(Measures.LEGAL_AID_REQUESTS, Unit::legalAidRequests);
            case "legalAidMet" -> fact(Measures.LEGAL_AID_MET, Unit::legalAidMet);
            case "age" -> fact(Measures.AGE, Unit::age);
            case "staff" -> fact(Measures.STAFF, Unit::staff);
            case "fullTimeDeputies" -> fact(Measures.FULL_TIME_DEPUTIES, Unit::fullTimeDeputies);
            case "labourForce" -> fact(Measures.LABOUR_FORCE, Unit::labourForce);
            case "labourForceMoved" -> fact(Measures.LABOUR_FORCE_MOVED, Unit::labourForceMoved);
            case "plannedArea" -> fact(Measures.PLANNED_AREA, Unit::plannedArea);
            case "indicatorArea" -> fact(Measures.INDICATOR_AREA, Unit::indicatorArea);
            case "fee" -> fact(Measures.FEE, Unit::fee);
            default -> Optional.empty();
        };
    }

    private static <Q extends Quantity<Q>> Optional<Reading> fact(
            Measure<Q> measure, Function<Unit, Optional<Q>> fact) {
        return Optional.of(Reading.OfQuantity.fact(measure, fact));
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
