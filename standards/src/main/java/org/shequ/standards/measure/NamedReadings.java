package org.shequ.standards.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.text.Label;
import org.shequ.core.unit.DutyReport;
import org.shequ.core.unit.Milestone;
import org.shequ.core.unit.NameSet;
import org.shequ.core.unit.Unit;

/** The measures whose index is a name that data may choose: services, facilities, stages, bodies and those who were asked. */
final class NamedReadings {
    /** Names that documents use, to suggest where one is wrong. */
    static final List<String> KNOWN = List.of(
            "facilities[ELDER_CARE_STATION]",
            "facilities[ELDER_VENUE]",
            "facilities[VILLAGE_CLINIC]",
            "consulted[RESIDENTS]",
            "recommendedBy[RESIDENTS]",
            "travelMinutes[CLINIC]",
            "stages[APPROVAL]",
            "dutyReports[REPRESENTATIVES_MEETING]",
            "dutyReports[SUPERVISION_COMMITTEE]");

    private static final Pattern NAME = Pattern.compile("([a-zA-Z]+)\\[([A-Z][A-Z0-9_]{0,63})]");

    private NamedReadings() {}

    static Optional<Reading> of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String index = parts.group(2);
        return switch (parts.group(1)) {
            case "facilities" ->
                Optional.of(inSet(name, index, "facilities", "有" + index, "has " + index, Unit::facilities));
            case "consulted" ->
                Optional.of(
                        inSet(name, index, "consulted", "已征求" + index + "意见", index + " consulted", Unit::consulted));
            case "recommendedBy" ->
                Optional.of(inSet(
                        name,
                        index,
                        "recommendedBy",
                        "经" + index + "推荐",
                        "recommended by " + index,
                        Unit::recommendedBy));
            case "travelMinutes" -> Optional.of(travelMinutes(name, index));
            case "stages" -> Optional.of(stage(name, index));
            case "dutyReports" -> Optional.of(dutyReports(name, index));
            default -> Optional.empty();
        };
    }

    private static Reading inSet(
            String name, String index, String fact, String zh, String en, Function<Unit, Optional<NameSet>> reader) {
        return Reading.OfTruth.fact(
                TruthMeasure.of(name, Label.of(zh, en), fact),
                (unit, situation) -> reader.apply(unit).map(set -> set.contains(index)));
    }

    private static Reading travelMinutes(String name, String index) {
        Measure<Minutes> measure =
                Measure.of(name, Dimension.MINUTES, Label.of("到" + index + "所需分钟", "minutes to " + index));
        Outcome<Minutes> unknown = Outcome.undetermined(Dimension.MINUTES, Set.of(name));
        return new Reading.OfQuantity<>(measure, (unit, situation) -> {
            Minutes minutes = unit.travelMinutes().get(index);
            return minutes == null ? unknown : Outcome.exact(minutes);
        });
    }

    private static Reading stage(String name, String index) {
        return Reading.OfTruth.fact(
                TruthMeasure.of(name, Label.of(index + "已完成", index + " passed")), (unit, situation) -> {
                    Milestone stage = unit.stages().get(index);
                    return stage == null ? Optional.empty() : stage.reachedBy(situation.at());
                });
    }

    private static Reading dutyReports(String name, String index) {
        return Reading.OfOccurrences.fact(
                OccurrenceMeasure.of(name, Label.of("向" + index + "述职", "duty reports to " + index)),
                unit -> unit.dutyReports()
                        .map(reports -> reports.list().stream()
                                .filter(each -> each.body().equals(index))
                                .map(DutyReport::date)
                                .toList()));
    }
}
