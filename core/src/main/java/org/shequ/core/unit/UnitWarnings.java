package org.shequ.core.unit;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.CountyKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionEntry;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.text.Label;
import org.shequ.core.unit.UnitWarning.Kind;

/** Finds what is doubtful in the data of one unit. */
final class UnitWarnings {
    /** A number that is a part of another. */
    private record Part<Q extends Comparable<Q>>(
            Kind kind,
            Function<Unit, Optional<Q>> few,
            String fewChinese,
            String fewEnglish,
            Function<Unit, Optional<Q>> many,
            String manyChinese,
            String manyEnglish) {
        void check(Unit unit, UnitWarnings warnings) {
            few.apply(unit)
                    .ifPresent(part -> many.apply(unit)
                            .filter(whole -> part.compareTo(whole) > 0)
                            .ifPresent(whole -> warnings.add(
                                    kind,
                                    fewChinese + "（" + part + "）多于" + manyChinese + "（" + whole + "）",
                                    fewEnglish + " (" + part + ") is above " + manyEnglish + " (" + whole + ")")));
        }
    }

    private static final List<Part<?>> PARTS = List.of(
            new Part<>(
                    Kind.PARTICIPANTS_AND_VOTERS,
                    Unit::electionParticipants,
                    "参加选举人数",
                    "electionParticipants",
                    Unit::registeredVoters,
                    "登记选民数",
                    "registeredVoters"),
            new Part<>(
                    Kind.OCCUPIED_AND_PLANNED,
                    Unit::occupiedHouseholds,
                    "入住户数",
                    "occupiedHouseholds",
                    Unit::plannedHouseholds,
                    "规划户数",
                    "plannedHouseholds"),
            new Part<>(
                    Kind.COLLEGE_AND_STAFF,
                    Unit::staffWithCollege,
                    "大专以上学历人数",
                    "staffWithCollege",
                    Unit::staff,
                    "工作人员数",
                    "staff"),
            new Part<>(
                    Kind.MOVED_AND_LABOUR_FORCE,
                    Unit::labourForceMoved,
                    "已转移劳动力人数",
                    "labourForceMoved",
                    Unit::labourForce,
                    "劳动力人数",
                    "labourForce"),
            new Part<>(
                    Kind.SERVED_AND_ADDRESSES,
                    Unit::addressesServed,
                    "已覆盖住址数",
                    "addressesServed",
                    Unit::addresses,
                    "住址数",
                    "addresses"),
            new Part<>(
                    Kind.OVERLAPPING_AND_SERVED,
                    Unit::addressesOverlapping,
                    "重复覆盖住址数",
                    "addressesOverlapping",
                    Unit::addressesServed,
                    "已覆盖住址数",
                    "addressesServed"),
            new Part<>(
                    Kind.LEGAL_AID_MET_AND_REQUESTS,
                    Unit::legalAidMet,
                    "已援案件数",
                    "legalAidMet",
                    Unit::legalAidRequests,
                    "应援案件数",
                    "legalAidRequests"));

    private final Unit unit;
    private final ImmutableSet.Builder<UnitWarning> found = ImmutableSet.builder();

    private UnitWarnings(Unit unit) {
        this.unit = unit;
    }

    static Set<UnitWarning> of(Unit unit) {
        UnitWarnings warnings = new UnitWarnings(unit);
        unit.code().ifPresent(warnings::checkCode);
        warnings.checkAreaBases();
        PARTS.forEach(part -> part.check(unit, warnings));
        ListWarnings.check(unit, warnings::add);
        return warnings.found.build();
    }

    private void checkCode(DivisionCode code) {
        unit.kind()
                .level()
                .filter(level -> !suits(code, level))
                .ifPresent(level -> add(
                        Kind.CODE_LEVEL,
                        "代码" + code + "的级别（" + code.level() + "）与单位类别" + unit.kind() + "不符，应为" + level,
                        "code (" + code + ") of a " + unit.kind() + " is of level " + code.level() + ", not " + level));
        if (unit instanceof Community community) {
            checkTail(community, code);
        }
    }

    private void checkTail(Community community, DivisionCode code) {
        Optional<CommitteeKind> tail = code.committeeKind();
        community
                .committee()
                .filter(given -> tail.isPresent() && tail.get() != given)
                .ifPresent(given -> add(
                        Kind.COMMITTEE_AND_CODE,
                        "所给委员会类别（" + given + "）与代码" + code + "尾号不一致，以所给为准",
                        "committee (" + given + ") disagrees with the tail of code " + code
                                + "; what is given is used"));
        community
                .name()
                .ifPresent(name -> DivisionEntry.of(code, name)
                        .warnings()
                        .forEach(warning -> add(
                                Kind.NAME_AND_CODE,
                                warning.message(Locale.SIMPLIFIED_CHINESE),
                                warning.message(Locale.ENGLISH))));
    }

    /** A county-level city may be given as a city. */
    private static boolean suits(DivisionCode code, DivisionLevel level) {
        return code.level() == level
                || (level == DivisionLevel.PREFECTURE
                        && code.level() == DivisionLevel.COUNTY
                        && code.countyKind().equals(Optional.of(CountyKind.COUNTY_LEVEL_CITY)));
    }

    private void checkAreaBases() {
        for (PremisesKind kind : PremisesKind.values()) {
            long bases =
                    unit.premises(kind).stream().map(Premises::basis).distinct().count();
            if (bases > 1) {
                add(
                        Kind.AREA_BASES,
                        "用房" + kind + "的面积口径不一",
                        "premises " + kind + " are measured on " + bases + " different bases");
            }
        }
    }

    private void add(Kind kind, String chinese, String english) {
        found.add(UnitWarning.of(kind, Label.of(chinese, english)));
    }
}
