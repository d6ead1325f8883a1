package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.text.Wording;
import org.shequ.standards.organisation.OrganisationReport;
import org.shequ.standards.policy.PolicyLibrary;

/** A chart as people read it: the tree, the findings with the worst first, and what it shows by itself. */
final class CommitteeSheet {
    private final OrganisationReport report;
    private final Wording words;
    private final Wording own;
    private final Locale language;
    private final Style style;
    private final FindingTable findings;
    private final List<String> lines = new ArrayList<>();

    CommitteeSheet(OrganisationReport report, PolicyLibrary library, OutputOptions output, boolean colour) {
        this.report = report;
        this.words = output.words();
        this.language = output.language;
        this.own = Wording.read(Cli.class, "committee", language);
        this.style = new Style(colour);
        this.findings = new FindingTable(library, output);
    }

    String text() {
        heading(own.say(
                "title",
                report.name().or(() -> report.code().map(Object::toString)).orElse(words.say("code.unknown")),
                report.date()));
        report.chart().draw(language, report.date()).forEach(line -> lines.add(Shown.line(line)));
        lines.add("");
        heading(own.say("findings"));
        if (report.lookup().isEmpty()) {
            wrapped(words.say("noDocument"));
        }
        report.lookup().forEach(each -> wrapped(LookupLine.ofNorms(each, words)));
        if (report.findings().isEmpty()) {
            wrapped(own.say("findings.none"));
        } else {
            lines.addAll(findings.lines(report.findings()));
        }
        lines.add("");
        heading(own.say("observations"));
        if (report.observations().isEmpty()) {
            wrapped(own.say("observations.none"));
        }
        report.observations().forEach(each -> wrapped("- " + each.text(language)));
        return String.join("\n", lines) + "\n";
    }

    private void heading(String text) {
        lines.add(style.heading(Shown.line(text)));
    }

    private void wrapped(String text) {
        lines.addAll(DisplayWidth.wrapped(Shown.line(text), TextTable.WIDTH));
    }
}
