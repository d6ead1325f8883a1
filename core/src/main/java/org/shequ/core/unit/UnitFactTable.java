package org.shequ.core.unit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.PersonMonths;

/** The table of facts that stand under one key each, in the order in which they are written. */
final class UnitFactTable {
    /** The facts that stand before the premises, in order. */
    static final List<UnitFact<?>> FIRST = List.of(
            UnitFact.households("households", UnitBuilder::households, Unit::households),
            UnitFact.persons("residents", UnitBuilder::residents, Unit::residents),
            UnitFact.persons("registeredVoters", UnitBuilder::registeredVoters, Unit::registeredVoters),
            UnitFact.persons("volunteers", UnitBuilder::volunteers, Unit::volunteers),
            UnitFact.persons("committeeMembers", UnitBuilder::committeeMembers, Unit::committeeMembers),
            UnitFact.persons("fullTimeStaff", UnitBuilder::fullTimeStaff, Unit::fullTimeStaff));

    /** The facts that stand after the declared ones, in order. */
    static final List<UnitFact<?>> LAST = List.of(
            UnitFact.persons("floatingResidents", UnitBuilder::floatingResidents, Unit::floatingResidents),
            UnitFact.persons("registeredResidents", UnitBuilder::registeredResidents, Unit::registeredResidents),
            UnitFact.persons("electionParticipants", UnitBuilder::electionParticipants, Unit::electionParticipants),
            UnitFact.persons("partyMembers", UnitBuilder::partyMembers, Unit::partyMembers),
            UnitFact.persons(
                    "volunteeringPartyMembers", UnitBuilder::volunteeringPartyMembers, Unit::volunteeringPartyMembers),
            UnitFact.persons("volunteeringResidents", UnitBuilder::volunteeringResidents, Unit::volunteeringResidents),
            UnitFact.persons("staffWithCollege", UnitBuilder::staffWithCollege, Unit::staffWithCollege),
            UnitFact.persons("socialWorkers", UnitBuilder::socialWorkers, Unit::socialWorkers),
            UnitFact.count("socialOrganisations", UnitBuilder::socialOrganisations, Unit::socialOrganisations),
            UnitFact.households("plannedHouseholds", UnitBuilder::plannedHouseholds, Unit::plannedHouseholds),
            UnitFact.households("occupiedHouseholds", UnitBuilder::occupiedHouseholds, Unit::occupiedHouseholds),
            new UnitFact<>(
                    "committeeMemberMonths",
                    cursor -> UnitFact.whole(cursor, PersonMonths::of),
                    UnitBuilder::committeeMemberMonths,
                    Unit::committeeMemberMonths,
                    months -> Json.number(months.value())),
            UnitFact.truth("directlyElected", UnitBuilder::directlyElected, Unit::directlyElected),
            UnitFact.money("payStandard", UnitBuilder::payStandard, Unit::payStandard),
            UnitFact.persons("partyCommitteeMembers", UnitBuilder::partyCommitteeMembers, Unit::partyCommitteeMembers),
            UnitFact.persons("crossAppointed", UnitBuilder::crossAppointed, Unit::crossAppointed),
            UnitFact.money("oldAreaPremisesCost", UnitBuilder::oldAreaPremisesCost, Unit::oldAreaPremisesCost),
            UnitFact.truth("difficultArea", UnitBuilder::difficultArea, Unit::difficultArea));

    /** The facts that stand last, in order. */
    static final List<UnitFact<?>> REST = Stream.of(PlaceFactRows.ALL, WorkFactRows.ALL, CaseFactRows.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableList());

    private UnitFactTable() {}
}
