package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shequ.standards.meeting.MeetingGround;
import org.shequ.standards.meeting.MeetingPoint;
import org.shequ.standards.meeting.MeetingReport;
import org.shequ.standards.meeting.MeetingResult;
import org.shequ.standards.meeting.MeetingStanding;
import org.shequ.standards.meeting.Route;
import org.shequ.standards.meeting.RouteStep;
import org.shequ.standards.meeting.RoutedRule;

/** Meetings and routes as CSV: one row for each answer, each result, and each step of a route. */
final class MeetingCsv {
    private static final List<String> HEADER = List.of(
            "record",
            "meeting",
            "matter",
            "asked",
            "answer",
            "actual",
            "required",
            "rules",
            "clauses",
            "reach",
            "modality",
            "by",
            "meetings",
            "on",
            "missing");

    private MeetingCsv() {}

    static String of(MeetingReport report) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        for (MeetingStanding meeting : report.meetings()) {
            meeting.points().forEach(point -> rows.append(BudgetCsv.row(answer(meeting, point))));
            meeting.results().forEach(result -> rows.append(BudgetCsv.row(result(meeting, result))));
        }
        for (Route route : report.routes()) {
            for (RoutedRule rule : route.rules()) {
                rule.steps().forEach(step -> rows.append(BudgetCsv.row(step(route, rule, step))));
            }
        }
        return rows.toString();
    }

    private static List<String> answer(MeetingStanding meeting, MeetingPoint point) {
        List<String> actual = new ArrayList<>();
        List<String> required = new ArrayList<>();
        point.grounds().stream().flatMap(each -> each.finding().stream()).forEach(finding -> {
            actual.add(AssessmentCsv.cell(finding.json().member("actual")));
            required.add(AssessmentCsv.cell(finding.json().member("required")));
        });
        return List.of(
                "ANSWER",
                meeting.meeting().id(),
                point.matter().orElse(""),
                point.aspect().name(),
                point.answer().name(),
                BudgetCsv.list(actual),
                BudgetCsv.list(required),
                list(point.grounds().stream().map(MeetingGround::rule).toList()),
                list(point.grounds().stream()
                        .flatMap(each -> each.clauses().stream())
                        .distinct()
                        .toList()),
                "",
                "",
                "",
                "",
                "",
                list(point.missing()));
    }

    private static List<String> result(MeetingStanding meeting, MeetingResult result) {
        return List.of(
                "RESULT",
                meeting.meeting().id(),
                result.matter(),
                "CARRIED",
                result.carried().name(),
                result.declared().map(Enum::name).orElse(""),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static List<String> step(Route route, RoutedRule rule, RouteStep step) {
        return List.of(
                "STEP",
                "",
                route.matter(),
                step.code(),
                step.status().name(),
                "",
                "",
                rule.rule().toString(),
                list(step.clauses()),
                rule.reach().name(),
                rule.modality().name(),
                list(step.by()),
                list(step.meetings()),
                step.on().map(Object::toString).orElse(""),
                list(step.missing()));
    }

    private static String list(Collection<?> all) {
        return BudgetCsv.list(all.stream().map(Object::toString).toList());
    }
}
