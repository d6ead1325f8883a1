package org.shequ.standards.measure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.CountyKind;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.HonourKind;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.core.unit.UtilityKind;
import org.shequ.core.unit.UtilityPurpose;

/** The measures that every catalogue has. */
final class StandardReadings {
    private static final List<String> SUBJECTS = List.of(
            "COMMUNITY",
            "ESTATE",
            "ORGANISATION",
            "STREET",
            "COUNTY",
            "CITY",
            "PROVINCE",
            "PERSON",
            "MATTER",
            "TASK",
            "VENUE");

    private StandardReadings() {}

    static List<Reading> all() {
        ImmutableList.Builder<Reading> all = ImmutableList.builder();
        all.addAll(facts()).addAll(truths()).addAll(categories());
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
        return all.add(BothCommittees.READING).build();
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
                Reading.OfQuantity.fact(Measures.SOCIAL_ORGANISATIONS, Unit::socialOrganisations));
    }

    private static List<Reading> truths() {
        return List.of(
                Reading.OfTruth.fact(
                        TruthMeasure.of(
                                "ruralCommunity",
                                Label.of("设立为农村社区", "set up as a rural community"),
                                "ruralCommunitySince"),
                        (unit, situation) -> unit instanceof Community community
                                ? community.isRuralCommunity(situation.at())
                                : Optional.of(false)),
                Reading.OfTruth.fact(
                        TruthMeasure.of("directlyElected", Label.of("直接选举产生", "directly elected")),
                        (unit, situation) -> unit.directlyElected()),
                Reading.OfTruth.fact(
                        TruthMeasure.of("difficultArea", Label.of("困难地区", "in a difficult area")),
                        (unit, situation) -> unit.difficultArea()),
                Reading.OfTruth.fact(
                        TruthMeasure.of("utilitiesStated", Label.of("列明公用事业用量", "states its utilities"), "utilities"),
                        (unit, situation) -> Optional.of(!unit.utilities().isEmpty())));
    }

    private static List<Reading> categories() {
        return List.of(
                category(
                        "committee",
                        Label.of("居（村）民委员会类别", "kind of committee"),
                        CommitteeKind.values(),
                        unit -> unit instanceof Community community ? community.committeeKind() : Optional.empty()),
                category(
                        "settlement",
                        Label.of("城乡类型", "settlement"),
                        Settlement.values(),
                        unit -> unit instanceof Community community ? community.settlement() : Optional.empty()),
                category("countyKind", Label.of("县级区划类别", "kind of county"), CountyKind.values(), Unit::countyKind),
                Reading.OfCategory.fact(
                        CategoryMeasure.of("unit", Label.of("单位类别", "kind of unit"), SUBJECTS),
                        unit -> Optional.of(subject(unit.kind()))));
    }

    private static String subject(UnitKind kind) {
        return kind.isCommunity() ? "COMMUNITY" : kind.name();
    }

    private static <E extends Enum<E>> Reading category(
            String name, Label label, E[] values, Function<Unit, Optional<E>> fact) {
        CategoryMeasure measure = CategoryMeasure.of(
                name, label, Arrays.stream(values).map(Enum::name).toList());
        return Reading.OfCategory.fact(measure, unit -> fact.apply(unit).map(Enum::name));
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
