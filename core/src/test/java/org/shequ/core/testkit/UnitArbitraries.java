package org.shequ.core.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.AllocatedMoney;
import org.shequ.core.unit.AreaBasis;
import org.shequ.core.unit.Attestation;
import org.shequ.core.unit.City;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.County;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.Honour;
import org.shequ.core.unit.HonourKind;
import org.shequ.core.unit.Honours;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Organisation;
import org.shequ.core.unit.Person;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.Province;
import org.shequ.core.unit.RuralSetUp;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.Street;
import org.shequ.core.unit.Task;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitBuilder;
import org.shequ.core.unit.UtilityKind;
import org.shequ.core.unit.UtilityPurpose;
import org.shequ.core.unit.UtilityUse;
import org.shequ.core.unit.Venue;

/** Generators of units; every fact is missing in some of them. */
public final class UnitArbitraries {
    private UnitArbitraries() {}

    /** {@return units of every kind} */
    public static Arbitrary<Unit> units() {
        return Arbitraries.oneOf(
                communities(),
                facts(PlaceArbitraries.divisionCodes(), Estate::builder, Estate.class),
                facts(PlaceArbitraries.divisionCodes(), Organisation::builder, Organisation.class),
                facts(PlaceArbitraries.divisionCodes(), Street::builder, Street.class),
                facts(PlaceArbitraries.divisionCodes(), County::builder, County.class),
                facts(PlaceArbitraries.divisionCodes(), City::builder, City.class),
                facts(PlaceArbitraries.divisionCodes(), Province::builder, Province.class),
                facts(PlaceArbitraries.divisionCodes(), Person::builder, Person.class),
                facts(PlaceArbitraries.divisionCodes(), Matter::builder, Matter.class),
                facts(PlaceArbitraries.divisionCodes(), Task::builder, Task.class),
                facts(PlaceArbitraries.divisionCodes(), Venue::builder, Venue.class));
    }

    /** {@return communities and villages, their axes known, unknown, or at odds with their code} */
    public static Arbitrary<Community> communities() {
        Arbitrary<Community.Builder> axes = Combinators.combine(
                        Arbitraries.of(CommitteeKind.class).optional(0.6),
                        Arbitraries.of(Settlement.class).optional(0.6),
                        ruralSetUps().optional(0.6))
                .as((committee, settlement, setUp) -> Community.builder()
                        .committee(committee)
                        .settlement(settlement)
                        .ruralSetUp(setUp));
        return Combinators.combine(axes, steps(PlaceArbitraries.communityCodes()))
                .as((builder, steps) -> {
                    steps.forEach(step -> step.accept(builder));
                    return builder.build();
                });
    }

    /** {@return premises, their area or its basis unknown in some} */
    public static Arbitrary<Premises> premises() {
        return Combinators.combine(
                        Arbitraries.of(PremisesKind.class),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(5_000))
                                .ofScale(2)
                                .map(area -> FloorArea.ofSquareMetres(Ratio.of(area)))
                                .optional(0.8),
                        Arbitraries.of(AreaBasis.class).optional(0.5))
                .as((kind, area, basis) ->
                        Premises.builder().kind(kind).area(area).basis(basis).build());
    }

    /** {@return lists of honours, some dated, some empty} */
    public static Arbitrary<Honours> honours() {
        Arbitrary<Honour> honour = Combinators.combine(
                        Arbitraries.of(HonourKind.class),
                        CalendarArbitraries.partialDates().optional(0.5),
                        Arbitraries.integers().between(1, 3).optional(0.2))
                .as((kind, from, years) -> Honour.builder()
                        .kind(kind)
                        .from(from)
                        .to(years.map(more -> PartialDate.of(from.map(PartialDate::latest)
                                .orElse(LocalDate.of(2016, 5, 1))
                                .plusYears(more))))
                        .build());
        return honour.list().ofMaxSize(4).map(Honours::of);
    }

    /** {@return whether and since when a place is set up as a rural community} */
    public static Arbitrary<RuralSetUp> ruralSetUps() {
        return Arbitraries.oneOf(
                CalendarArbitraries.partialDates().map(RuralSetUp::since),
                Arbitraries.of(true, false).map(RuralSetUp::of));
    }

    /** {@return attestations, some dated, some item by item} */
    public static Arbitrary<Attestation> attestations() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        CalendarArbitraries.days().optional(0.3),
                        Arbitraries.maps(Arbitraries.of("室内", "室外", "a", "b"), Arbitraries.of(true, false))
                                .ofMaxSize(2))
                .as((value, on, items) -> Attestation.builder()
                        .value(value)
                        .on(on)
                        .putAllItems(items)
                        .build());
    }

    private static <U extends Unit> Arbitrary<U> facts(
            Arbitrary<DivisionCode> codes, Supplier<? extends UnitBuilder<?>> builders, Class<U> type) {
        return steps(codes).map(steps -> {
            UnitBuilder<?> builder = builders.get();
            steps.forEach(step -> step.accept(builder));
            return type.cast(builder.build());
        });
    }

    private static Arbitrary<List<Consumer<UnitBuilder<?>>>> steps(Arbitrary<DivisionCode> codes) {
        return Combinators.combine(plainSteps(codes), UnitFactArbitraries.steps())
                .as((some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    private static Arbitrary<List<Consumer<UnitBuilder<?>>>> plainSteps(Arbitrary<DivisionCode> codes) {
        return Combinators.combine(List.of(
                        step(codes, UnitBuilder::code),
                        step(Arbitraries.of("某社区居委会", "某村委会", "某社区", "东区"), UnitBuilder::name),
                        step(CalendarArbitraries.days(), UnitBuilder::asOf),
                        step(households(5_000), UnitBuilder::households),
                        step(persons(0, 20_000), UnitBuilder::residents),
                        step(persons(0, 20_000), UnitBuilder::registeredVoters),
                        step(persons(0, 5_000), UnitBuilder::volunteers),
                        step(persons(5, 20), UnitBuilder::committeeMembers),
                        step(persons(0, 50), UnitBuilder::fullTimeStaff),
                        step(persons(0, 9_000), UnitBuilder::floatingResidents),
                        step(persons(0, 20_000), UnitBuilder::registeredResidents),
                        step(persons(0, 20_000), UnitBuilder::electionParticipants),
                        step(persons(500, 900), UnitBuilder::partyMembers),
                        step(persons(0, 500), UnitBuilder::volunteeringPartyMembers),
                        step(persons(0, 2_000), UnitBuilder::volunteeringResidents),
                        step(persons(0, 20), UnitBuilder::staffWithCollege),
                        step(persons(0, 5), UnitBuilder::socialWorkers),
                        step(Arbitraries.longs().between(0, 12).map(Count::of), UnitBuilder::socialOrganisations),
                        step(households(5_000), UnitBuilder::plannedHouseholds),
                        step(households(5_000), UnitBuilder::occupiedHouseholds),
                        step(
                                Arbitraries.longs().between(0, 120).map(PersonMonths::of),
                                UnitBuilder::committeeMemberMonths),
                        step(Arbitraries.of(true, false), UnitBuilder::directlyElected),
                        step(money(), UnitBuilder::payStandard),
                        step(persons(5, 20), UnitBuilder::partyCommitteeMembers),
                        step(persons(0, 5), UnitBuilder::crossAppointed),
                        step(money(), UnitBuilder::oldAreaPremisesCost),
                        step(Arbitraries.of(true, false), UnitBuilder::difficultArea),
                        step(honours(), UnitBuilder::honours),
                        step(premises().list().ofMaxSize(4), (it, all) -> all.forEach(it::addPremises)),
                        step(utilities().list().ofMaxSize(3), (it, all) -> all.forEach(it::addUtilities)),
                        step(allocated(), (it, all) -> all.forEach(it::addAllocated)),
                        step(
                                Arbitraries.maps(SourceArbitraries.ruleIds(), attestations())
                                        .ofMaxSize(3),
                                (it, all) -> all.forEach(it::putAttested)),
                        step(
                                Arbitraries.maps(Arbitraries.of("fiscallyStrained", "my.fact", "a_b"), factValues())
                                        .ofMaxSize(3),
                                (it, all) -> all.forEach(it::putFacts))))
                .as(steps -> steps);
    }

    static <T> Arbitrary<Consumer<UnitBuilder<?>>> step(Arbitrary<T> values, BiConsumer<UnitBuilder<?>, T> setter) {
        return values.optional(0.5).map(value -> builder -> value.ifPresent(it -> setter.accept(builder, it)));
    }

    static Arbitrary<Persons> persons(int least, int most) {
        return Arbitraries.longs().between(least, most).map(Persons::of);
    }

    private static Arbitrary<Households> households(int most) {
        return Arbitraries.longs().between(0, most).map(Households::of);
    }

    static Arbitrary<Yuan> money() {
        return Arbitraries.longs().between(0, 100_000_000).map(Yuan::ofFen);
    }

    private static Arbitrary<UtilityUse> utilities() {
        return Combinators.combine(
                        Arbitraries.of(UtilityKind.class),
                        Arbitraries.of(UtilityPurpose.class),
                        Arbitraries.longs().between(0, 100_000).map(tenths -> Usage.of(Ratio.of(tenths, 10))),
                        Arbitraries.of("kWh", "m3"))
                .as((kind, use, quantity, unit) -> UtilityUse.builder()
                        .kind(kind)
                        .use(use)
                        .quantity(quantity)
                        .unit(unit)
                        .build());
    }

    private static Arbitrary<List<AllocatedMoney>> allocated() {
        return Combinators.combine(
                        Arbitraries.of("PZH2015-3.5.4-6", "JL2010-6.3-3", "工作经费"),
                        CalendarArbitraries.fiscalYears(),
                        money())
                .as((head, year, amount) -> AllocatedMoney.builder()
                        .head(head)
                        .year(year)
                        .amount(amount)
                        .build())
                .list()
                .ofMaxSize(4)
                .uniqueElements(row -> row.head() + row.year());
    }

    private static Arbitrary<FactValue> factValues() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(FactValue::of),
                Arbitraries.of(true, false).map(FactValue::of),
                Arbitraries.of("12.50", "REFORMED", "类别").map(FactValue::of));
    }
}
