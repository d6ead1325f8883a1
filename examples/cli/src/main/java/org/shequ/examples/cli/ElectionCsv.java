package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.shequ.core.election.Election;
import org.shequ.core.quantity.Outcome;
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

/** Elections as CSV: one row for each voter, poll, candidate, recall, day of the timetable, finding and target. */
final class ElectionCsv {
    private static final List<String> HEADER = List.of(
            "record",
            "code",
            "electionDay",
            "day",
            "item",
            "post",
            "answer",
            "actual",
            "required",
            "rules",
            "clauses",
            "missing");

    private ElectionCsv() {}

    static String of(ElectionReport report) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        report.elections().forEach(each -> rows(each).forEach(row -> rows.append(BudgetCsv.row(row))));
        report.targets().forEach(each -> rows.append(BudgetCsv.row(target(each))));
        return rows.toString();
    }

    private static List<List<String>> rows(ElectionAnswer answer) {
        Election of = answer.election();
        List<List<String>> rows = new ArrayList<>();
        answer.voters().forEach(each -> rows.add(voter(of, each)));
        answer.polls().forEach(poll -> {
            rows.add(poll(of, poll));
            poll.contests().forEach(contest -> {
                contest.candidates().forEach(each -> rows.add(candidate(of, poll, contest, each)));
                rows.add(row(
                        "CONTEST",
                        of,
                        poll.day(),
                        "",
                        contest.post(),
                        contest.next(),
                        contest.vacant(),
                        contest.seats(),
                        List.of(),
                        List.of()));
            });
        });
        answer.recalls().forEach(each -> rows.add(recall(of, each)));
        answer.timetable().forEach(each -> rows.add(entry(of, each)));
        answer.findings().forEach(each -> rows.add(finding(of, each)));
        return rows;
    }

    private static List<String> voter(Election of, VoterAnswer each) {
        List<String> rules =
                each.procedures().stream().map(it -> it.rule().toString()).toList();
        List<String> clauses = each.procedures().stream()
                .flatMap(it -> it.clauses().stream())
                .map(Object::toString)
                .toList();
        List<String> row = new ArrayList<>(row(
                "VOTER",
                of,
                "",
                each.voter(),
                "",
                each.entitled(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                each.missing()));
        row.set(HEADER.indexOf("rules"), BudgetCsv.list(rules));
        row.set(HEADER.indexOf("clauses"), BudgetCsv.list(clauses));
        return row;
    }

    private static List<String> poll(Election of, PollAnswer each) {
        return row(
                "POLL",
                of,
                each.day(),
                each.ballot().map(Object::toString).orElse(""),
                "",
                each.valid(),
                actual(each.findings()),
                required(each.findings()),
                each.findings(),
                each.missing());
    }

    private static List<String> candidate(Election of, PollAnswer poll, ContestAnswer contest, CandidateAnswer each) {
        return row(
                "CANDIDATE",
                of,
                poll.day(),
                each.candidate(),
                contest.post(),
                each.outcome(),
                each.votes(),
                required(each.findings()),
                each.findings(),
                each.missing());
    }

    private static List<String> recall(Election of, RecallAnswer each) {
        List<String> row = new ArrayList<>(row(
                "RECALL",
                of,
                each.day(),
                each.person(),
                "",
                each.recalled(),
                Optional.empty(),
                Optional.empty(),
                each.findings(),
                each.missing()));
        if (!each.procedures().isEmpty()) {
            row.set(
                    HEADER.indexOf("rules"),
                    BudgetCsv.list(each.procedures().stream()
                            .map(it -> it.rule().toString())
                            .toList()));
        }
        return row;
    }

    private static List<String> entry(Election of, TimetableEntry each) {
        List<String> row = new ArrayList<>(row(
                "TIMETABLE",
                of,
                each.day().map(Object::toString).orElse(""),
                each.event().name(),
                "",
                "",
                each.done(),
                Optional.empty(),
                List.of(),
                each.missing().stream().toList()));
        row.set(HEADER.indexOf("rules"), each.rule().map(Object::toString).orElse(""));
        row.set(HEADER.indexOf("clauses"), BudgetCsv.list(each.clauses()));
        return row;
    }

    private static List<String> finding(Election of, Finding each) {
        return row(
                "FINDING",
                of,
                "",
                each.measure().orElse(""),
                "",
                each.verdict(),
                actual(List.of(each)),
                required(List.of(each)),
                List.of(each),
                each.missing());
    }

    private static List<String> target(Progress each) {
        List<String> row = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
        row.set(0, "TARGET");
        row.set(1, each.scope().toString());
        row.set(3, each.date().toString());
        row.set(6, each.verdict().name());
        row.set(7, each.reached().amount().map(Object::toString).orElse(""));
        row.set(
                8,
                each.required().flatMap(Outcome::amount).map(Object::toString).orElse(""));
        row.set(9, each.rule().toString());
        row.set(10, BudgetCsv.list(each.clauses()));
        row.set(11, BudgetCsv.list(List.copyOf(each.missing())));
        return row;
    }

    private static Optional<String> actual(List<Finding> findings) {
        return findings.stream()
                .map(each -> AssessmentCsv.cell(each.json().member("actual")))
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private static Optional<String> required(List<Finding> findings) {
        return findings.stream()
                .map(each -> AssessmentCsv.cell(each.json().member("required")))
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private static List<String> row(
            String record,
            Election of,
            Object day,
            String item,
            String post,
            Object answer,
            Optional<?> actual,
            Optional<?> required,
            List<Finding> findings,
            Collection<String> missing) {
        return List.of(
                record,
                of.community().code().map(Object::toString).orElse(""),
                of.day().toString(),
                day.toString(),
                item,
                post,
                answer.toString(),
                actual.map(Object::toString).orElse(""),
                required.map(Object::toString).orElse(""),
                BudgetCsv.list(findings.stream().map(Finding::rule).toList()),
                BudgetCsv.list(findings.stream()
                        .flatMap(each -> each.clauses().stream())
                        .map(Object::toString)
                        .distinct()
                        .toList()),
                BudgetCsv.list(List.copyOf(missing)));
    }
}
