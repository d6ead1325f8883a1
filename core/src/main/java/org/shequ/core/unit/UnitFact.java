package org.shequ.core.unit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;

/** A fact that is one number or truth: its key, and how it is read, set, told and written. */
record UnitFact<T>(
        String key,
        Function<Cursor, Optional<T>> reader,
        BiConsumer<UnitBuilder<?>, T> setter,
        Function<Unit, Optional<T>> getter,
        Function<T, Json> writer) {

    /** The facts that stand before the premises, in order. */
    static final List<UnitFact<?>> FIRST = List.of(
            households("households", UnitBuilder::households, Unit::households),
            persons("residents", UnitBuilder::residents, Unit::residents),
            persons("registeredVoters", UnitBuilder::registeredVoters, Unit::registeredVoters),
            persons("volunteers", UnitBuilder::volunteers, Unit::volunteers),
            persons("committeeMembers", UnitBuilder::committeeMembers, Unit::committeeMembers),
            persons("fullTimeStaff", UnitBuilder::fullTimeStaff, Unit::fullTimeStaff));

    /** The facts that stand after the declared ones, in order. */
    static final List<UnitFact<?>> LAST = List.of(
            persons("floatingResidents", UnitBuilder::floatingResidents, Unit::floatingResidents),
            persons("registeredResidents", UnitBuilder::registeredResidents, Unit::registeredResidents),
            persons("electionParticipants", UnitBuilder::electionParticipants, Unit::electionParticipants),
            persons("partyMembers", UnitBuilder::partyMembers, Unit::partyMembers),
            persons("volunteeringPartyMembers", UnitBuilder::volunteeringPartyMembers, Unit::volunteeringPartyMembers),
            persons("volunteeringResidents", UnitBuilder::volunteeringResidents, Unit::volunteeringResidents),
            persons("staffWithCollege", UnitBuilder::staffWithCollege, Unit::staffWithCollege),
            persons("socialWorkers", UnitBuilder::socialWorkers, Unit::socialWorkers),
            new UnitFact<>(
                    "socialOrganisations",
                    cursor -> whole(cursor, Count::of),
                    UnitBuilder::socialOrganisations,
                    Unit::socialOrganisations,
                    count -> Json.number(count.value())),
            households("plannedHouseholds", UnitBuilder::plannedHouseholds, Unit::plannedHouseholds),
            households("occupiedHouseholds", UnitBuilder::occupiedHouseholds, Unit::occupiedHouseholds),
            new UnitFact<>(
                    "committeeMemberMonths",
                    cursor -> whole(cursor, PersonMonths::of),
                    UnitBuilder::committeeMemberMonths,
                    Unit::committeeMemberMonths,
                    months -> Json.number(months.value())),
            truth("directlyElected", UnitBuilder::directlyElected, Unit::directlyElected),
            money("payStandard", UnitBuilder::payStandard, Unit::payStandard),
            persons("partyCommitteeMembers", UnitBuilder::partyCommitteeMembers, Unit::partyCommitteeMembers),
            persons("crossAppointed", UnitBuilder::crossAppointed, Unit::crossAppointed),
            money("oldAreaPremisesCost", UnitBuilder::oldAreaPremisesCost, Unit::oldAreaPremisesCost),
            truth("difficultArea", UnitBuilder::difficultArea, Unit::difficultArea));

    void read(Cursor cursor, UnitBuilder<?> builder) {
        reader.apply(cursor).ifPresent(value -> setter.accept(builder, value));
    }

    void write(Unit unit, Json.ObjBuilder object) {
        getter.apply(unit).ifPresent(value -> object.put(key, writer.apply(value)));
    }

    static Optional<Yuan> amount(Cursor cursor) {
        return cursor.parsed("an amount in yuan of at least 0, such as \"3000.00\"", text -> {
            Yuan amount = Yuan.parse(text);
            if (amount.fen() < 0) {
                throw new IllegalArgumentException("amount (" + amount + " yuan) must be at least 0");
            }
            return amount;
        });
    }

    private static UnitFact<Households> households(
            String key, BiConsumer<UnitBuilder<?>, Households> setter, Function<Unit, Optional<Households>> getter) {
        return new UnitFact<>(
                key, cursor -> whole(cursor, Households::of), setter, getter, value -> Json.number(value.value()));
    }

    private static UnitFact<Persons> persons(
            String key, BiConsumer<UnitBuilder<?>, Persons> setter, Function<Unit, Optional<Persons>> getter) {
        return new UnitFact<>(
                key, cursor -> whole(cursor, Persons::of), setter, getter, value -> Json.number(value.value()));
    }

    private static UnitFact<Boolean> truth(
            String key, BiConsumer<UnitBuilder<?>, Boolean> setter, Function<Unit, Optional<Boolean>> getter) {
        return new UnitFact<>(key, Cursor::bool, setter, getter, Json::bool);
    }

    private static UnitFact<Yuan> money(
            String key, BiConsumer<UnitBuilder<?>, Yuan> setter, Function<Unit, Optional<Yuan>> getter) {
        return new UnitFact<>(key, UnitFact::amount, setter, getter, value -> Json.text(value.toString()));
    }

    private static <T> Optional<T> whole(Cursor cursor, Function<Long, T> maker) {
        return cursor.integer().flatMap(value -> cursor.made("a whole number, at least 0", () -> maker.apply(value)));
    }
}
