package org.shequ.standards.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.shequ.core.text.Wording;
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

    private static final Wording ZH = wording(Locale.CHINESE);
    private static final Wording EN = wording(Locale.ENGLISH);

    private NamedReadings() {}

    private static Wording wording(Locale locale) {
        return Wording.read("names", locale, file -> NamedReadings.class.getResourceAsStream(file));
    }

    static Optional<Reading> of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String index = parts.group(2);
        Label called = Label.of(ZH.sayOr(index, index), EN.sayOr(index, index));
        return switch (parts.group(1)) {
            case "facilities" -> Optional.of(inSet(name, index, said("有%s", "has %s", called), Unit::facilities));
            case "consulted" ->
                Optional.of(inSet(name, index, said("已征求%s意见", "%s consulted", called), Unit::consulted));
            case "recommendedBy" ->
                Optional.of(inSet(name, index, said("经%s推荐", "recommended by %s", called), Unit::recommendedBy));
            case "travelMinutes" -> Optional.of(travelMinutes(name, index, said("到%s所需分钟", "minutes to %s", called)));
            case "stages" -> Optional.of(stage(name, index, said("%s已完成", "%s passed", called)));
            case "dutyReports" -> Optional.of(dutyReports(name, index, said("向%s述职", "duty reports to %s", called)));
            default -> Optional.empty();
        };
    }

    private static Label said(String zh, String en, Label called) {
        return Label.of(zh.replace("%s", called.zh()), en.replace("%s", called.en()));
    }

    private static Reading inSet(String name, String index, Label label, Function<Unit, Optional<NameSet>> reader) {
        return Reading.OfTruth.fact(
                TruthMeasure.of(name, label, name.substring(0, name.indexOf('['))),
                (unit, situation) -> reader.apply(unit).map(set -> set.contains(index)));
    }

    /** The minutes to the farthest of the services that are named, where it is told how one travels. */
    static Reading farthest() {
        Measure<Minutes> measure = Measure.of(
                "travelMinutes", Dimension.MINUTES, Label.of("到最远一类服务所需分钟", "minutes to the farthest service"));
        return new Reading.OfQuantity<>(measure, (unit, situation) -> {
            Optional<Minutes> longest = unit.travelMinutes().values().stream().max(Comparator.naturalOrder());
            if (longest.isEmpty() || unit.travelMode().isEmpty()) {
                Set<String> missing = new TreeSet<>();
                if (longest.isEmpty()) {
                    missing.add(measure.name());
                }
                if (unit.travelMode().isEmpty()) {
                    missing.add("travelMode");
                }
                return Outcome.undetermined(Dimension.MINUTES, missing);
            }
            return Outcome.exact(longest.get());
        });
    }

    private static Reading travelMinutes(String name, String index, Label label) {
        Measure<Minutes> measure = Measure.of(name, Dimension.MINUTES, label);
        Outcome<Minutes> unknown = Outcome.undetermined(Dimension.MINUTES, Set.of(name));
        return new Reading.OfQuantity<>(measure, (unit, situation) -> {
            Minutes minutes = unit.travelMinutes().get(index);
            return minutes == null ? unknown : Outcome.exact(minutes);
        });
    }

    private static Reading stage(String name, String index, Label label) {
        return Reading.OfTruth.fact(TruthMeasure.of(name, label), (unit, situation) -> {
            Milestone stage = unit.stages().get(index);
            return stage == null ? Optional.empty() : stage.reachedBy(situation.at());
        });
    }

    private static Reading dutyReports(String name, String index, Label label) {
        return Reading.OfOccurrences.fact(
                OccurrenceMeasure.of(name, label),
                unit -> unit.dutyReports()
                        .map(reports -> reports.list().stream()
                                .filter(each -> each.body().equals(index))
                                .map(DutyReport::date)
                                .toList()));
    }
}
