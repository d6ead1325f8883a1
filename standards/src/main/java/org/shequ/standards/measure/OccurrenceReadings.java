package org.shequ.standards.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.text.Label;
import org.shequ.core.unit.CommendationYears;
import org.shequ.core.unit.DutyReport;
import org.shequ.core.unit.Milestone;
import org.shequ.core.unit.TrainingLevel;
import org.shequ.core.unit.TrainingRole;

/** The dated occurrences that every catalogue has (次数指标), duty reports to one body aside. */
final class OccurrenceReadings {
    static final List<Reading> ALL = all();

    private OccurrenceReadings() {}

    private static List<Reading> all() {
        ImmutableList.Builder<Reading> all = ImmutableList.builder();
        all.add(TrainingReadings.of(Optional.empty(), Optional.empty()));
        for (TrainingLevel level : TrainingLevel.values()) {
            all.add(TrainingReadings.of(Optional.empty(), Optional.of(level)));
        }
        for (TrainingRole role : TrainingRole.values()) {
            all.add(TrainingReadings.of(Optional.of(role), Optional.empty()));
            for (TrainingLevel level : TrainingLevel.values()) {
                all.add(TrainingReadings.of(Optional.of(role), Optional.of(level)));
            }
        }
        all.add(
                DeedReadings.ALL,
                DeedReadings.PAIRINGS,
                Reading.OfOccurrences.fact(
                        OccurrenceMeasure.of("dutyReports", Label.of("述职述廉", "duty reports")),
                        unit -> unit.dutyReports()
                                .map(reports -> reports.list().stream()
                                        .map(DutyReport::date)
                                        .toList())),
                Reading.OfOccurrences.fact(
                        OccurrenceMeasure.of("commendationYears", Label.of("评比表彰", "rounds of commendation")),
                        unit -> unit.commendationYears().map(CommendationYears::days)),
                new Reading.OfOccurrences(
                        OccurrenceMeasure.of("tookOffice", Label.of("主任就任", "director took office")),
                        (unit, situation) -> unit.tookOffice()
                                .filter(day -> !day.isAfter(situation.at()))
                                .map(List::of),
                        Optional.empty()),
                new Reading.OfOccurrences(
                        OccurrenceMeasure.of("lastElection", Label.of("最近一次换届选举", "last election")),
                        (unit, situation) -> unit.lastElection()
                                .flatMap(Milestone::days)
                                .filter(days -> days.stream().noneMatch(day -> day.isAfter(situation.at()))),
                        Optional.empty()));
        return all.build();
    }
}
