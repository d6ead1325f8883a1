package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.meeting.MeetingGround;
import org.shequ.standards.meeting.MeetingPoint;
import org.shequ.standards.meeting.MeetingReport;
import org.shequ.standards.meeting.MeetingResult;
import org.shequ.standards.meeting.MeetingStanding;
import org.shequ.standards.meeting.Route;
import org.shequ.standards.meeting.RouteStep;
import org.shequ.standards.meeting.RoutedRule;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.Note;

/** Meetings and routes, as people read them: each answer with its clauses, each step with who takes it and what is missing. */
final class MeetingSheet {
    private final MeetingReport report;
    private final Wording words;
    private final Wording own;
    private final Locale language;
    private final Style style;
    private final MissingNames names;
    private final List<String> lines = new ArrayList<>();

    MeetingSheet(MeetingReport report, PolicyLibrary library, OutputOptions output, boolean colour) {
        this.report = report;
        this.words = output.words();
        this.language = output.language;
        this.own = Wording.read(Cli.class, "meeting", language);
        this.style = new Style(colour);
        this.names = new MissingNames(LibraryOptions.catalogue(library), words, language);
    }

    String text() {
        report.meetings().forEach(this::meeting);
        report.routes().forEach(this::route);
        if (lines.isEmpty()) {
            wrapped(own.say("nothing"));
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private void meeting(MeetingStanding standing) {
        heading(own.say(
                "meeting",
                standing.meeting().id(),
                standing.meeting().kind().label().in(language),
                standing.date()));
        if (standing.lookup().isEmpty()) {
            wrapped(words.say("noDocument"));
        }
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(own.say("asked")),
                TextTable.Column.words(own.say("answer")),
                TextTable.Column.number(own.say("actual")),
                TextTable.Column.number(own.say("required")),
                TextTable.Column.name(own.say("rule")));
        standing.points().forEach(point -> point(point, table));
        lines.addAll(table.lines());
        standing.results().forEach(this::result);
        lines.add("");
    }

    private void point(MeetingPoint point, TextTable table) {
        String asked = point.aspect().label().in(language)
                + point.matter().map(id -> " " + id).orElse("");
        if (point.grounds().isEmpty()) {
            table.row(asked, point.words(language), "", "", "");
        }
        boolean isFirst = true;
        for (MeetingGround ground : point.grounds()) {
            table.row(
                    isFirst ? asked : "",
                    isFirst ? point.words(language) : "",
                    figure(ground, "actual"),
                    figure(ground, "required"),
                    ground.rule().toString());
            table.note(words.say("citation", ground.citation().printed()));
            ground.finding().stream()
                    .flatMap(finding -> finding.caveats().stream())
                    .forEach(each -> table.note(words.say("caveat", Note.describe(each, language), each)));
            isFirst = false;
        }
        if (!point.missing().isEmpty()) {
            table.note(words.say("missing", names.withLabels(point.missing())));
        }
    }

    private static String figure(MeetingGround ground, String key) {
        return ground.finding()
                .map(finding -> AssessmentCsv.cell(finding.json().member(key)))
                .orElse("");
    }

    private void result(MeetingResult result) {
        String said = result.declared().map(each -> each.label().in(language)).orElse("");
        String key = result.isAsDeclared()
                .map(same -> same ? "result.as" : "result.not")
                .orElse("result");
        wrapped(own.say(
                said.isEmpty() ? "result" : key, result.matter(), own.say("carried." + result.carried()), said));
    }

    private void route(Route route) {
        heading(own.say(
                "route",
                route.matter(),
                words.sayOr("subject." + route.kind(), own.say("kind." + route.kind())),
                route.date()));
        if (route.lookup().isEmpty()) {
            wrapped(words.say("noDocument"));
        }
        route.held()
                .forEach(each -> wrapped(own.say(
                        "held",
                        each.meeting().id(),
                        each.meeting().kind().label().in(language),
                        own.say("carried." + each.result().carried()))));
        if (!route.goesTo().isEmpty()) {
            wrapped(own.say("goesTo", labels(route.goesTo().stream().map(each -> each.label()))));
        }
        route.listed()
                .forEach(each -> wrapped(own.say(
                        "listed",
                        each.document(),
                        each.list().in(language),
                        each.item().in(language))));
        for (RoutedRule.Reach reach : RoutedRule.Reach.values()) {
            List<RoutedRule> rules =
                    route.rules().stream().filter(each -> each.reach() == reach).toList();
            if (!rules.isEmpty()) {
                wrapped(own.say("reach." + reach));
                lines.addAll(table(rules, reach).lines());
            }
        }
        wrapped(own.say("others", route.notApplicable().size()));
        lines.add("");
    }

    private TextTable table(List<RoutedRule> rules, RoutedRule.Reach reach) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(own.say("rule")),
                TextTable.Column.words(own.say("step")),
                TextTable.Column.name(own.say("status")),
                TextTable.Column.words(own.say("by")));
        for (RoutedRule rule : rules) {
            String label = rule.label().in(language)
                    + rule.need()
                            .filter(need -> !need.isAll())
                            .flatMap(need -> need.least())
                            .map(least -> own.say("need", least))
                            .orElse("");
            table.row(rule.rule().toString(), label, rule.status().words(language), "");
            if (reach != RoutedRule.Reach.OPEN) {
                rule.steps().forEach(step -> step(step, table));
            }
            if (!rule.missing().isEmpty()) {
                table.note(words.say("missing", names.withLabels(rule.missing())));
            }
            table.note(words.say("citation", rule.citation().printed()));
        }
        return table;
    }

    private void step(RouteStep step, TextTable table) {
        String by = Stream.of(
                        labels(step.by().stream().map(each -> each.label())),
                        labels(step.meetings().stream().map(each -> each.label())))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(words.say("semicolon")));
        table.row("", "- " + step.label().in(language), step.status().words(language) + day(step.on()), by);
    }

    private static String day(Optional<?> on) {
        return on.map(day -> " " + day).orElse("");
    }

    private String labels(Stream<Label> labels) {
        Collection<String> all =
                labels.map(each -> each.in(language)).distinct().toList();
        return String.join(own.say("or"), all);
    }

    private void heading(String text) {
        lines.add(style.heading(Shown.line(text)));
    }

    private void wrapped(String text) {
        lines.addAll(DisplayWidth.wrapped(Shown.line(text), TextTable.WIDTH));
    }
}
