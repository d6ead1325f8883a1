package org.shequ.core.unit;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.CountyKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionEntry;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.place.PlaceWarning;
import org.shequ.core.text.Label;
import org.shequ.core.unit.UnitWarning.Kind;

/** Finds what is doubtful in the data of one unit. */
final class UnitWarnings implements ListWarnings.Sink {
    private final Unit unit;
    private final Set<UnitWarning> found = new LinkedHashSet<>();

    private UnitWarnings(Unit unit) {
        this.unit = unit;
    }

    static Set<UnitWarning> of(Unit unit) {
        UnitWarnings warnings = new UnitWarnings(unit);
        if (unit.code().isPresent()) {
            warnings.checkCode(unit.code().get());
        }
        warnings.checkAreaBases();
        warnings.checkParts();
        ListWarnings.check(unit, warnings);
        return Collections.unmodifiableSet(warnings.found);
    }

    private void checkParts() {
        checkPart(
                Kind.PARTICIPANTS_AND_VOTERS,
                unit.electionParticipants(),
                "参加选举人数",
                "electionParticipants",
                unit.registeredVoters(),
                "登记选民数",
                "registeredVoters");
        checkPart(
                Kind.OCCUPIED_AND_PLANNED,
                unit.occupiedHouseholds(),
                "入住户数",
                "occupiedHouseholds",
                unit.plannedHouseholds(),
                "规划户数",
                "plannedHouseholds");
        checkPart(
                Kind.COLLEGE_AND_STAFF,
                unit.staffWithCollege(),
                "大专以上学历人数",
                "staffWithCollege",
                unit.staff(),
                "工作人员数",
                "staff");
        checkPart(
                Kind.MOVED_AND_LABOUR_FORCE,
                unit.labourForceMoved(),
                "已转移劳动力人数",
                "labourForceMoved",
                unit.labourForce(),
                "劳动力人数",
                "labourForce");
        checkPart(
                Kind.SERVED_AND_ADDRESSES,
                unit.addressesServed(),
                "已覆盖住址数",
                "addressesServed",
                unit.addresses(),
                "住址数",
                "addresses");
        checkPart(
                Kind.OVERLAPPING_AND_SERVED,
                unit.addressesOverlapping(),
                "重复覆盖住址数",
                "addressesOverlapping",
                unit.addressesServed(),
                "已覆盖住址数",
                "addressesServed");
        checkPart(
                Kind.LEGAL_AID_MET_AND_REQUESTS,
                unit.legalAidMet(),
                "已援案件数",
                "legalAidMet",
                unit.legalAidRequests(),
                "应援案件数",
                "legalAidRequests");
    }

    /** A number that is a part of another must not be above it. */
    private <Q extends Comparable<Q>> void checkPart(
            Kind kind,
            Optional<Q> few,
            String fewChinese,
            String fewEnglish,
            Optional<Q> many,
            String manyChinese,
            String manyEnglish) {
        if (few.isPresent() && many.isPresent() && few.get().compareTo(many.get()) > 0) {
            Q part = few.get();
            Q whole = many.get();
            add(
                    kind,
                    fewChinese + "（" + part + "）多于" + manyChinese + "（" + whole + "）",
                    fewEnglish + " (" + part + ") is above " + manyEnglish + " (" + whole + ")");
        }
    }

    private void checkCode(DivisionCode code) {
        Optional<DivisionLevel> level = unit.kind().level();
        if (level.isPresent() && !suits(code, level.get())) {
            add(
                    Kind.CODE_LEVEL,
                    "代码" + code + "的级别（" + code.level() + "）与单位类别" + unit.kind() + "不符，应为" + level.get(),
                    "code (" + code + ") of a " + unit.kind() + " is of level " + code.level() + ", not "
                            + level.get());
        }
        if (unit instanceof Community community) {
            checkTail(community, code);
        }
    }

    private void checkTail(Community community, DivisionCode code) {
        Optional<CommitteeKind> tail = code.committeeKind();
        Optional<CommitteeKind> given = community.committee();
        if (given.isPresent() && tail.isPresent() && tail.get() != given.get()) {
            add(
                    Kind.COMMITTEE_AND_CODE,
                    "所给委员会类别（" + given.get() + "）与代码" + code + "尾号不一致，以所给为准",
                    "committee (" + given.get() + ") disagrees with the tail of code " + code
                            + "; what is given is used");
        }
        if (community.name().isPresent()) {
            for (PlaceWarning warning :
                    DivisionEntry.of(code, community.name().get()).warnings()) {
                add(Kind.NAME_AND_CODE, warning.message(Locale.SIMPLIFIED_CHINESE), warning.message(Locale.ENGLISH));
            }
        }
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
            Set<Object> bases = new HashSet<>();
            for (Premises premises : unit.premises()) {
                if (premises.kind() == kind) {
                    bases.add(premises.basis());
                }
            }
            if (bases.size() > 1) {
                add(
                        Kind.AREA_BASES,
                        "用房" + kind + "的面积口径不一",
                        "premises " + kind + " are measured on " + bases.size() + " different bases");
            }
        }
    }

    @Override
    public void add(Kind kind, String chinese, String english) {
        found.add(UnitWarning.of(kind, Label.of(chinese, english)));
    }
}
