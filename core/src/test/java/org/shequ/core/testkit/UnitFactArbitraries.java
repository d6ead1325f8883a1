package org.shequ.core.testkit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.unit.Appraisal;
import org.shequ.core.unit.Approver;
import org.shequ.core.unit.AssetReform;
import org.shequ.core.unit.CommendationYears;
import org.shequ.core.unit.Deed;
import org.shequ.core.unit.Deeds;
import org.shequ.core.unit.DutyReport;
import org.shequ.core.unit.DutyReports;
import org.shequ.core.unit.Education;
import org.shequ.core.unit.Milestone;
import org.shequ.core.unit.NameSet;
import org.shequ.core.unit.OrganisationEntry;
import org.shequ.core.unit.OrganisationKind;
import org.shequ.core.unit.OrganisationStatus;
import org.shequ.core.unit.Organisations;
import org.shequ.core.unit.Pairings;
import org.shequ.core.unit.PayGroup;
import org.shequ.core.unit.Payroll;
import org.shequ.core.unit.PayrollEntry;
import org.shequ.core.unit.TaskMode;
import org.shequ.core.unit.Training;
import org.shequ.core.unit.TrainingLevel;
import org.shequ.core.unit.TrainingRole;
import org.shequ.core.unit.Trainings;
import org.shequ.core.unit.TravelMode;
import org.shequ.core.unit.UnitBuilder;
import org.shequ.core.unit.VenueKind;

/** Generators of the facts that norms, targets, checklists and procedures read. */
public final class UnitFactArbitraries {
    private UnitFactArbitraries() {}

    /** {@return sets of names, some empty} */
    public static Arbitrary<NameSet> nameSets() {
        return Arbitraries.of("ELDER_VENUE", "VILLAGE_CLINIC", "RESIDENTS", "A1")
                .set()
                .ofMaxSize(4)
                .map(NameSet::of);
    }

    /** {@return milestones: dated, partly dated, or only true or false} */
    public static Arbitrary<Milestone> milestones() {
        return Arbitraries.oneOf(
                CalendarArbitraries.partialDates().map(Milestone::on),
                Arbitraries.of(true, false).map(Milestone::of));
    }

    /** {@return lists of trainings, some of persons never trained, some of no known level} */
    public static Arbitrary<Trainings> trainings() {
        Arbitrary<Training> training = Combinators.combine(
                        Arbitraries.of("甲", "乙", "丙"),
                        Arbitraries.of(TrainingRole.class),
                        Arbitraries.of(TrainingLevel.class).optional(0.7),
                        CalendarArbitraries.days().optional(0.8))
                .as((person, role, level, date) -> Training.builder()
                        .person(person)
                        .role(role)
                        .level(date.flatMap(held -> level))
                        .date(date)
                        .build());
        return list(training, Trainings::of);
    }

    /** {@return lists of reports on duty} */
    public static Arbitrary<DutyReports> dutyReports() {
        return list(
                Combinators.combine(
                                CalendarArbitraries.days(),
                                Arbitraries.of("REPRESENTATIVES_MEETING", "SUPERVISION_COMMITTEE"))
                        .as(DutyReport::of),
                DutyReports::of);
    }

    /** {@return lists of deeds} */
    public static Arbitrary<Deeds> deeds() {
        Arbitrary<Deed> deed = Combinators.combine(
                        Arbitraries.of("某单位", "another").optional(0.5),
                        communities(),
                        CalendarArbitraries.days(),
                        Arbitraries.of("修路", "lamps").optional(0.5))
                .as((unit, community, date, what) -> Deed.builder()
                        .unit(unit)
                        .community(community)
                        .date(date)
                        .what(what)
                        .build());
        return list(deed, Deeds::of);
    }

    /** {@return lists of paired communities} */
    public static Arbitrary<Pairings> pairings() {
        return list(communities(), Pairings::of);
    }

    /** {@return lists of organisations of every kind, some alike and without a name} */
    public static Arbitrary<Organisations> organisations() {
        Arbitrary<OrganisationEntry> entry = Combinators.combine(
                        Arbitraries.of("艺术团", "调解会", "a", "b").optional(0.5),
                        Arbitraries.of(OrganisationKind.class),
                        Arbitraries.of(OrganisationStatus.class).optional(0.5),
                        Arbitraries.of(true, false).optional(0.5),
                        Arbitraries.of(true, false).optional(0.5))
                .as((name, kind, status, professional, shared) -> OrganisationEntry.builder()
                        .name(name)
                        .kind(kind)
                        .status(status)
                        .professional(professional)
                        .shared(shared)
                        .build());
        return entry.list()
                .ofMaxSize(4)
                .uniqueElements(each -> each.name().<Object>map(name -> name).orElse(new Object()))
                .map(Organisations::of);
    }

    /** {@return payrolls of no, one or both groups} */
    public static Arbitrary<Payroll> payrolls() {
        Arbitrary<PayrollEntry> entry = Combinators.combine(
                        Arbitraries.of(PayGroup.class),
                        UnitArbitraries.money().optional(0.7),
                        Arbitraries.longs().between(0, 120).map(PersonMonths::of))
                .as((group, paid, months) -> PayrollEntry.builder()
                        .group(group)
                        .paid(paid)
                        .personMonths(months)
                        .build());
        return entry.list().ofMaxSize(2).uniqueElements(PayrollEntry::group).map(Payroll::of);
    }

    /** {@return the years of rounds of commendation} */
    public static Arbitrary<CommendationYears> commendationYears() {
        return list(CalendarArbitraries.fiscalYears(), CommendationYears::of);
    }

    /** Steps that set these facts, each in some units. */
    static Arbitrary<List<Consumer<UnitBuilder<?>>>> steps() {
        return Combinators.combine(placeSteps(), workSteps(), caseSteps())
                .as((place, work, cases) -> java.util.stream.Stream.of(place, work, cases)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Arbitrary<List<Consumer<UnitBuilder<?>>>> placeSteps() {
        return Combinators.combine(List.of(
                        UnitArbitraries.step(counts(), UnitBuilder::serviceStations),
                        UnitArbitraries.step(counts(), UnitBuilder::committees),
                        UnitArbitraries.step(QuantityArbitraries.households(), UnitBuilder::completedDwellings),
                        UnitArbitraries.step(counts(), UnitBuilder::villagesServed),
                        UnitArbitraries.step(counts(), UnitBuilder::addresses),
                        UnitArbitraries.step(counts(), UnitBuilder::addressesServed),
                        UnitArbitraries.step(counts(), UnitBuilder::addressesOverlapping),
                        UnitArbitraries.step(counts(), UnitBuilder::legalAidRequests),
                        UnitArbitraries.step(counts(), UnitBuilder::legalAidMet),
                        UnitArbitraries.step(UnitArbitraries.persons(0, 3_000), UnitBuilder::labourForce),
                        UnitArbitraries.step(UnitArbitraries.persons(0, 3_000), UnitBuilder::labourForceMoved),
                        UnitArbitraries.step(areas(), UnitBuilder::plannedArea),
                        UnitArbitraries.step(areas(), UnitBuilder::indicatorArea),
                        UnitArbitraries.step(truths(), UnitBuilder::sportsEligible),
                        UnitArbitraries.step(truths(), UnitBuilder::sportsEquipment),
                        UnitArbitraries.step(truths(), UnitBuilder::informationPlatform),
                        UnitArbitraries.step(Arbitraries.of(AssetReform.class), UnitBuilder::assetReform),
                        UnitArbitraries.step(nameSets(), UnitBuilder::facilities),
                        UnitArbitraries.step(
                                Arbitraries.maps(
                                                Arbitraries.of("CLINIC", "BANK", "GROCERY"),
                                                Arbitraries.longs()
                                                        .between(0, 90)
                                                        .map(Minutes::of))
                                        .ofMaxSize(3),
                                (it, all) -> all.forEach(it::putTravelMinutes)),
                        UnitArbitraries.step(Arbitraries.of(TravelMode.class), UnitBuilder::travelMode),
                        UnitArbitraries.step(CalendarArbitraries.days(), UnitBuilder::estateDelivered),
                        UnitArbitraries.step(CalendarArbitraries.days(), UnitBuilder::roomsDelivered),
                        UnitArbitraries.step(
                                Arbitraries.maps(Arbitraries.of("APPROVAL", "DESIGN", "X2"), milestones())
                                        .ofMaxSize(3),
                                (it, all) -> all.forEach(it::putStages)),
                        UnitArbitraries.step(organisations(), UnitBuilder::organisations)))
                .as(steps -> steps);
    }

    private static Arbitrary<List<Consumer<UnitBuilder<?>>>> workSteps() {
        return Combinators.combine(List.of(
                        UnitArbitraries.step(UnitArbitraries.persons(0, 40), UnitBuilder::staff),
                        UnitArbitraries.step(UnitArbitraries.persons(0, 4), UnitBuilder::fullTimeDeputies),
                        UnitArbitraries.step(payrolls(), UnitBuilder::payroll),
                        UnitArbitraries.step(CalendarArbitraries.days(), UnitBuilder::tookOffice),
                        UnitArbitraries.step(milestones(), UnitBuilder::lastElection),
                        UnitArbitraries.step(trainings(), UnitBuilder::trainings),
                        UnitArbitraries.step(dutyReports(), UnitBuilder::dutyReports),
                        UnitArbitraries.step(deeds(), UnitBuilder::deeds),
                        UnitArbitraries.step(pairings(), UnitBuilder::pairings),
                        UnitArbitraries.step(commendationYears(), UnitBuilder::commendationYears)))
                .as(steps -> steps);
    }

    private static Arbitrary<List<Consumer<UnitBuilder<?>>>> caseSteps() {
        return Combinators.combine(List.of(
                        UnitArbitraries.step(counts(), UnitBuilder::age),
                        UnitArbitraries.step(Arbitraries.of(Education.class), UnitBuilder::education),
                        UnitArbitraries.step(Arbitraries.of(Appraisal.class), UnitBuilder::appraisal),
                        UnitArbitraries.step(truths(), UnitBuilder::award),
                        UnitArbitraries.step(truths(), UnitBuilder::applied),
                        UnitArbitraries.step(truths(), UnitBuilder::consent),
                        UnitArbitraries.step(nameSets(), UnitBuilder::recommendedBy),
                        UnitArbitraries.step(nameSets(), UnitBuilder::consulted),
                        UnitArbitraries.step(Arbitraries.of(VenueKind.class), UnitBuilder::venueKind),
                        UnitArbitraries.step(truths(), UnitBuilder::affectsResidents),
                        UnitArbitraries.step(Arbitraries.of(Approver.class), UnitBuilder::approver),
                        UnitArbitraries.step(Arbitraries.of(TaskMode.class), UnitBuilder::mode),
                        UnitArbitraries.step(UnitArbitraries.money(), UnitBuilder::fee)))
                .as(steps -> steps);
    }

    private static <E, L> Arbitrary<L> list(Arbitrary<E> element, Function<List<E>, L> maker) {
        return element.list().ofMaxSize(4).uniqueElements().map(maker);
    }

    private static Arbitrary<String> communities() {
        return Arbitraries.of("510402001001", "某社区", "另一社区", "x", "y");
    }

    private static Arbitrary<Count> counts() {
        return Arbitraries.longs().between(0, 2_000).map(Count::of);
    }

    private static Arbitrary<FloorArea> areas() {
        return Arbitraries.longs().between(0, 500_000).map(it -> FloorArea.ofSquareMetres(Ratio.of(it, 100)));
    }

    private static Arbitrary<Boolean> truths() {
        return Arbitraries.of(true, false);
    }
}
