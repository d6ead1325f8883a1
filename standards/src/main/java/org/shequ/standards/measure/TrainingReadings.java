package org.shequ.standards.measure;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Training;
import org.shequ.core.unit.TrainingLevel;
import org.shequ.core.unit.TrainingRole;
import org.shequ.core.unit.Unit;

/**
 * The trainings of a committee (培训) of one role or all, held by one level of government or any.
 *
 * <p>A training whose level is not told may be of any level: the trainings of one level are then unknown. Members whom the list does not
 * name were not trained; where the number of members is known, they count as persons too.
 */
final class TrainingReadings {
    private TrainingReadings() {}

    static Reading of(Optional<TrainingRole> role, Optional<TrainingLevel> level) {
        String name = "trainings" + role.map(it -> "[" + it + "]").orElse("")
                + level.map(it -> "[" + it + "]").orElse("");
        Label who = role.map(TrainingReadings::label).orElseGet(() -> Label.of("委员会成员", "committee members"));
        String zh = level.map(it -> label(it).zh()).orElse("") + who.zh() + "培训";
        String en = "trainings of " + who.en()
                + level.map(it -> " by " + label(it).en()).orElse("");
        return new Reading.OfOccurrences(
                OccurrenceMeasure.of(name, Label.of(zh, en)),
                (unit, situation) -> persons(unit, situation.at(), role, level)
                        .map(persons ->
                                persons.values().stream().flatMap(List::stream).toList()),
                Optional.of(new Reading.Grouped(
                        Each.PERSON,
                        (unit, situation) -> persons(unit, situation.at(), role, level)
                                .map(persons -> withOthers(persons, unit, role)))));
    }

    /** The days on which each person named was trained, up to a day. */
    private static Optional<Map<String, List<LocalDate>>> persons(
            Unit unit, LocalDate at, Optional<TrainingRole> role, Optional<TrainingLevel> level) {
        if (unit.trainings().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<LocalDate>> persons = new LinkedHashMap<>();
        for (Training each : unit.trainings().get().list()) {
            if (role.isPresent() && role.get() != each.role()) {
                continue;
            }
            List<LocalDate> days = persons.computeIfAbsent(each.person(), person -> new ArrayList<>());
            boolean held = each.date().filter(day -> !day.isAfter(at)).isPresent();
            if (held && level.isPresent() && each.level().isEmpty()) {
                return Optional.empty();
            }
            if (held && level.map(it -> each.level().equals(Optional.of(it))).orElse(true)) {
                days.add(each.date().get());
            }
        }
        return Optional.of(ImmutableMap.copyOf(persons));
    }

    /** Adds the persons whom the list does not name, by their running number. */
    private static Map<String, List<LocalDate>> withOthers(
            Map<String, List<LocalDate>> persons, Unit unit, Optional<TrainingRole> role) {
        ImmutableMap.Builder<String, List<LocalDate>> all = ImmutableMap.builder();
        all.putAll(persons);
        for (long number = persons.size() + 1L; number <= heads(unit, role); number++) {
            all.put("#" + number, List.of());
        }
        return all.buildOrThrow();
    }

    /** How many persons there are at least: one director, the other members as far as they are counted. */
    private static long heads(Unit unit, Optional<TrainingRole> role) {
        Optional<Long> members = unit.committeeMembers().map(each -> each.value());
        if (role.equals(Optional.of(TrainingRole.DIRECTOR))) {
            return 1;
        }
        return role.isPresent() ? members.map(all -> all - 1).orElse(1L) : members.orElse(1L);
    }

    private static Label label(TrainingRole role) {
        return switch (role) {
            case DIRECTOR -> Label.of("主任", "directors");
            case MEMBER -> Label.of("其他成员", "other members");
        };
    }

    private static Label label(TrainingLevel level) {
        return switch (level) {
            case PROVINCE -> Label.of("省级", "the province");
            case CITY -> Label.of("市级", "the city");
            case COUNTY -> Label.of("县（区）级", "the county");
            case STREET -> Label.of("街道（乡镇）级", "the street");
        };
    }
}
