package org.shequ.core.unit;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.CountyKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionEntry;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.text.Label;
import org.shequ.core.unit.UnitWarning.Kind;

/** Finds what is doubtful in the data of one unit. */
final class UnitWarnings {
    private final Unit unit;
    private final ImmutableSet.Builder<UnitWarning> found = ImmutableSet.builder();

    private UnitWarnings(Unit unit) {
        this.unit = unit;
    }

    static Set<UnitWarning> of(Unit unit) {
        UnitWarnings warnings = new UnitWarnings(unit);
        unit.code().ifPresent(warnings::checkCode);
        warnings.checkAreaBases();
        warnings.checkAtMost(
                Kind.PARTICIPANTS_AND_VOTERS,
                unit.electionParticipants(),
                "参加选举人数",
                "electionParticipants",
                unit.registeredVoters(),
                "登记选民数",
                "registeredVoters");
        warnings.checkAtMost(
                Kind.OCCUPIED_AND_PLANNED,
                unit.occupiedHouseholds(),
                "入住户数",
                "occupiedHouseholds",
                unit.plannedHouseholds(),
                "规划户数",
                "plannedHouseholds");
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

    private <Q extends Comparable<Q>> void checkAtMost(
            Kind kind,
            Optional<Q> part,
            String partChinese,
            String partEnglish,
            Optional<Q> whole,
            String wholeChinese,
            String wholeEnglish) {
        part.ifPresent(few -> whole.filter(many -> few.compareTo(many) > 0)
                .ifPresent(many -> add(
                        kind,
                        partChinese + "（" + few + "）多于" + wholeChinese + "（" + many + "）",
                        partEnglish + " (" + few + ") is above " + wholeEnglish + " (" + many + ")")));
    }

    private void add(Kind kind, String chinese, String english) {
        found.add(UnitWarning.of(kind, Label.of(chinese, english)));
    }
}
