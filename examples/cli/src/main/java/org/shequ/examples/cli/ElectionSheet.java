package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shequ.core.election.Poll;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.text.Wording;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.election.CandidateAnswer;
import org.shequ.standards.election.ContestAnswer;
import org.shequ.standards.election.ElectionAnswer;
import org.shequ.standards.election.ElectionReport;
import org.shequ.standards.election.PollAnswer;
import org.shequ.standards.election.RecallAnswer;
import org.shequ.standards.election.TimetableEntry;
import org.shequ.standards.election.VoterAnswer;
import org.shequ.standards.lookup.LookupStatus;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.procedure.ProcedureRun;

/** What came of elections, as people read it: voters, polls, recalls, days, how each stands to the rules, and the targets over all. */
final class ElectionSheet {
    private final ElectionReport report;
    private final Wording words;
    private final Wording own;
    private final Locale language;
    private final Style style;
    private final FindingTable findings;
    private final MissingNames names;
    private final List<String> lines = new ArrayList<>();

    ElectionSheet(ElectionReport report, PolicyLibrary library, OutputOptions output, boolean colour) {
        this.report = report;
        this.words = output.words();
        this.language = output.language;
        this.own = Wording.read(Cli.class, "election", language);
        this.style = new Style(colour);
        this.findings = new FindingTable(library, output);
        this.names = new MissingNames(LibraryOptions.catalogue(library), words, language);
    }

    String text() {
        report.elections().forEach(this::election);
        if (!report.targets().isEmpty()) {
            heading(own.say("targets", report.date()));
            report.targets().forEach(this::target);
            lines.add("");
        }
        if (!report.pooled().isEmpty()) {
            lines.addAll(findings.lines(report.pooled()));
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    private void election(ElectionAnswer answer) {
        heading(own.say(
                "title",
                answer.election().community().code().map(Object::toString).orElse(words.say("code.unknown"))
                        + answer.election()
                                .community()
                                .name()
                                .map(each -> " " + each)
                                .orElse(""),
                answer.election().day()));
        wrapped(own.say("rulesOfTheDay", answer.election().day()));
        if (answer.lookup().isEmpty()) {
            wrapped(words.say("noDocument"));
        }
        answer.lookup().stream()
                .filter(each -> each.status() != LookupStatus.IN_FORCE && each.status() != LookupStatus.NO_RULE)
                .forEach(each -> wrapped(LookupLine.ofNorms(each, words)));
        answer.election()
                .electorate()
                .ifPresent(each -> wrapped(own.say(
                        "electorate", each.label().in(language), own.say(each.isDirect() ? "direct" : "indirect"))));
        ways(answer);
        answer.voters().forEach(this::voter);
        for (int i = 0; i < answer.polls().size(); i++) {
            poll(answer.polls().get(i), answer.election().polls().get(i), answer);
        }
        answer.recalls().forEach(this::recall);
        timetable(answer.timetable());
        List<Finding> all = new ArrayList<>(answer.findings());
        answer.objections().forEach(each -> all.addAll(each.findings()));
        if (!all.isEmpty()) {
            lines.add("");
            heading(own.say("findings"));
            lines.addAll(findings.lines(all));
        }
        lines.add("");
    }

    private void ways(ElectionAnswer answer) {
        String allowed = answer.ways().stream()
                .filter(each -> each.allowed() != Truth.FALSE)
                .map(each -> each.electorate().label().in(language)
                        + (each.allowed() == Truth.UNKNOWN ? own.say("onConditions") : ""))
                .collect(Collectors.joining(words.say("comma")));
        if (!answer.ways().isEmpty()) {
            wrapped(own.say("ways", allowed));
        }
    }

    private void voter(VoterAnswer answer) {
        wrapped(own.say("voter." + answer.entitled(), answer.voter()));
        if (answer.entitled() != Truth.TRUE) {
            missing(answer.missing());
        }
        runs(answer.procedures(), answer.entitled() == Truth.TRUE);
    }

    /** The procedures a conclusion rests on: by name where they lead there, else with the conditions that keep them back. */
    private void runs(List<ProcedureRun> runs, boolean isShort) {
        runs.forEach(run -> {
            if (isShort) {
                wrapped("  "
                        + own.say(
                                "under",
                                run.label().in(language),
                                run.rule(),
                                run.citation().printed()));
            } else {
                run.lines(language).forEach(line -> wrapped("  " + line.strip()));
            }
        });
    }

    private void poll(PollAnswer poll, Poll held, ElectionAnswer answer) {
        lines.add("");
        heading(own.say(
                "poll",
                poll.day(),
                own.say(poll.ballot().map(each -> "ballot." + each).orElse("ballot.unknown"))));
        wrapped(own.say(
                "ballots",
                number(answer.election().roll().registered()),
                number(held.issued()),
                number(held.cast()),
                number(held.invalid()),
                held.castByProxy()));
        wrapped(own.say("valid." + poll.valid()));
        missing(poll.missing());
        poll.findings().forEach(this::ground);
        poll.contests().forEach(this::contest);
    }

    private String number(Optional<?> value) {
        return value.map(Object::toString).orElseGet(() -> words.say("unknown"));
    }

    private void ground(Finding finding) {
        String required = AssessmentCsv.cell(finding.json().member("required"));
        wrapped("  "
                + own.say(
                        required.isEmpty() ? "ground" : "ground.required",
                        finding.label().in(language),
                        finding.rule(),
                        finding.citation().printed(),
                        required));
    }

    private void contest(ContestAnswer contest) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(own.say("post")),
                TextTable.Column.words(own.say("candidate")),
                TextTable.Column.number(own.say("votes")),
                TextTable.Column.number(own.say("needed")),
                TextTable.Column.words(own.say("outcome")),
                TextTable.Column.words(own.say("rules")));
        for (CandidateAnswer each : contest.candidates()) {
            table.row(
                    contest.post(),
                    each.candidate(),
                    each.votes().map(Object::toString).orElse(""),
                    needed(each),
                    each.outcome().label().in(language),
                    each.findings().stream().map(it -> it.rule().toString()).collect(Collectors.joining(" ")));
            if (!each.missing().isEmpty()) {
                table.note(words.say("missing", names.withLabels(each.missing())));
            }
        }
        lines.addAll(table.lines());
        wrapped(own.say(
                "next",
                contest.post(),
                number(contest.seats()),
                contest.elected().size(),
                number(contest.vacant()),
                contest.next().label().in(language)));
        contest.candidates().forEach(each -> runs(each.nominations(), false));
    }

    private static String needed(CandidateAnswer answer) {
        return answer.findings().stream()
                .map(each -> AssessmentCsv.cell(each.json().member("required")))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void recall(RecallAnswer answer) {
        lines.add("");
        heading(own.say("recall", answer.person(), answer.day(), own.say("recalled." + answer.recalled())));
        missing(answer.missing());
        answer.findings().forEach(this::ground);
        runs(answer.procedures(), answer.recalled() == Truth.TRUE);
    }

    private void timetable(List<TimetableEntry> entries) {
        lines.add("");
        heading(own.say("timetable"));
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(own.say("event")),
                TextTable.Column.name(own.say("day")),
                TextTable.Column.name(own.say("done")),
                TextTable.Column.words(own.say("rules")));
        for (TimetableEntry each : entries) {
            table.row(
                    each.event().label().in(language),
                    each.day().map(Object::toString).orElse(""),
                    each.done().map(Object::toString).orElse(""),
                    each.rule().map(rule -> rule + "  ").orElse("")
                            + each.citation().map(cited -> cited.printed()).orElse(""));
            each.missing().ifPresent(missing -> table.note(words.say("missing", missing)));
        }
        lines.addAll(table.lines());
    }

    private void target(Progress each) {
        wrapped(own.say(
                "target",
                each.scope(),
                each.label().in(language),
                each.rule(),
                amount(each.reached()),
                amount(each.base()),
                each.required().map(ElectionSheet::amount).orElse(""),
                words.say("verdict." + each.verdict())));
        missing(each.missing());
    }

    private static String amount(Outcome<?> outcome) {
        return outcome.amount().map(Object::toString).orElse("?");
    }

    private void missing(Collection<String> missing) {
        if (!missing.isEmpty()) {
            wrapped("  " + words.say("missing", names.withLabels(new TreeSet<>(missing))));
        }
    }

    private void heading(String text) {
        lines.add(style.heading(Shown.line(text)));
    }

    private void wrapped(String text) {
        String indent = text.startsWith("  ") ? "  " : "";
        DisplayWidth.wrapped(Shown.line(text.strip()), TextTable.WIDTH - indent.length())
                .forEach(each -> lines.add(indent + each));
    }
}
