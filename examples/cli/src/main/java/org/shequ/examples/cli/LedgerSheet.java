package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shequ.core.account.Refusal;
import org.shequ.core.account.Statement;
import org.shequ.core.text.Wording;
import org.shequ.standards.account.AccountReport;
import org.shequ.standards.account.GroundedRefusal;
import org.shequ.standards.account.UnitFindings;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.policy.PolicyLibrary;

/** What became of a booking, as people read it: the outcome with its clauses, the statement, and how the account stands to the rules. */
final class LedgerSheet {
    private final AccountReport report;
    private final Wording words;
    private final Wording own;
    private final Locale language;
    private final Style style;
    private final FindingTable findings;
    private final List<String> lines = new ArrayList<>();

    LedgerSheet(AccountReport report, PolicyLibrary library, OutputOptions output, boolean colour) {
        this.report = report;
        this.words = output.words();
        this.language = output.language;
        this.own = Wording.read(Cli.class, "ledger", language);
        this.style = new Style(colour);
        this.findings = new FindingTable(library, output);
    }

    String text() {
        heading(own.say(
                "title",
                report.account().code().map(Object::toString).orElse(words.say("code.unknown")),
                report.date()));
        wrapped(own.say(
                "status." + report.booking().status(),
                report.booking().entries().size(),
                report.refusals().size()));
        if (!report.booking().repeated().isEmpty()) {
            wrapped(own.say("repeated", String.join(", ", report.booking().repeated())));
        }
        report.refusals().forEach(this::refusal);
        report.booking().missing().forEach(each -> wrapped("- " + own.say("missing", each)));
        lines.add("");
        statement(report.statement());
        if (report.lookup().isEmpty()) {
            wrapped(words.say("noDocument"));
        }
        report.lookup().forEach(each -> wrapped(LookupLine.ofNorms(each, words)));
        report.units().forEach(this::unit);
        return String.join("\n", lines) + "\n";
    }

    private void refusal(GroundedRefusal each) {
        Refusal refusal = each.refusal();
        wrapped("- "
                + own.say(
                        refusal.allowed().isEmpty() ? "refusal.only" : "refusal",
                        refusal.entry().id(),
                        refusal.entry().day(),
                        refusal.entry().money().map(Shown::amount).orElse(""),
                        refusal.reason().label().in(language),
                        refusal.found(),
                        refusal.allowed()));
        if (each.grounds().isEmpty()) {
            wrapped("  " + own.say("ground.none"));
        }
        each.grounds().forEach(this::ground);
    }

    private void ground(Finding finding) {
        wrapped("  "
                + own.say(
                        "ground",
                        finding.clauses().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        finding.citation().printed(),
                        finding.label().in(language),
                        own.sayOr("verdict." + finding.verdict(), words.say("verdict." + finding.verdict()))));
    }

    private void statement(Statement statement) {
        heading(own.say("statement", statement.from(), statement.through()));
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(own.say("fund")),
                TextTable.Column.words(own.say("source")),
                TextTable.Column.number(own.say("opening")),
                TextTable.Column.number(own.say("receipts")),
                TextTable.Column.number(own.say("moved")),
                TextTable.Column.number(own.say("payments")),
                TextTable.Column.number(own.say("closing")));
        statement
                .funds()
                .forEach(each -> table.row(
                        each.fund().id(),
                        each.fund().source().label().in(language) + " "
                                + each.fund().year(),
                        Shown.amount(each.opening()),
                        Shown.amount(each.receipts()),
                        Shown.amount(each.movedIn().minus(each.movedOut())),
                        Shown.amount(each.paid()),
                        Shown.amount(each.closing())));
        table.row(
                words.say("total"),
                "",
                Shown.amount(statement.opening()),
                Shown.amount(statement.received()),
                "",
                Shown.amount(statement.paid()),
                Shown.amount(statement.closing()));
        lines.addAll(table.lines());
        statement
                .receipts()
                .forEach((source, amount) ->
                        wrapped(own.say("receipt", source.label().in(language), Shown.amount(amount))));
        statement.payments().forEach((purpose, amount) -> wrapped(own.say("payment", purpose, Shown.amount(amount))));
        lines.add("");
    }

    private void unit(UnitFindings unit) {
        lines.add("");
        heading(unit.code().map(Object::toString).orElse(words.say("code.unknown")) + "  "
                + words.sayOr(
                        "subject." + unit.kind(),
                        own.sayOr("subject." + unit.kind(), unit.kind().name()))
                + unit.entry().map(entry -> "  " + entry).orElse(""));
        lines.addAll(findings.lines(unit.findings()));
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
