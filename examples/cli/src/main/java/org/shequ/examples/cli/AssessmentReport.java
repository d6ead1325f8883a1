package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.text.Wording;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;

/** Assessments as people read them: a few units finding by finding, many as a summary. */
final class AssessmentReport {
    private final Assessments assessments;
    private final VerdictOptions verdicts;
    private final Wording words;
    private final Locale language;
    private final Style style;
    private final FindingTable table;
    private final List<String> lines = new ArrayList<>();

    AssessmentReport(Assessments assessments, VerdictOptions verdicts, OutputOptions output, boolean colour) {
        this.assessments = assessments;
        this.verdicts = verdicts;
        this.words = output.words();
        this.language = output.language;
        this.style = new Style(colour);
        this.table = new FindingTable(assessments.policy().library(), output);
    }

    String text() {
        lines.add(style.heading(words.say("assess.title", assessments.policy().at(), assessments.count())));
        assessments.policy().overlays().forEach(each -> lines.add(style.caution(words.say("hypothetical", each))));
        if (!verdicts.verdicts.isEmpty()) {
            wrapped(words.say("assess.only", named()));
        }
        lines.add("");
        if (assessments.count() <= Assessments.MOST_IN_FULL) {
            assessments.first().forEach(this::unit);
            pooled();
            wanted();
        } else {
            assessments.summary().tables(assessments.count(), assessments.all()).forEach(this::section);
            pooled();
            wanted();
            wrapped(words.say("assess.hint"));
        }
        return String.join("\n", lines) + "\n";
    }

    private String named() {
        return Words.list(
                verdicts.verdicts.stream()
                        .map(each -> words.say("verdict." + each))
                        .toList(),
                words);
    }

    private void section(String title, List<String> content) {
        lines.add(style.heading(title));
        lines.addAll(content);
        lines.add("");
    }

    private void pooled() {
        if (!assessments.pooled().isEmpty()) {
            section(words.say("assess.pooled"), table.lines(assessments.pooled()));
        }
    }

    private void wanted() {
        List<String> rows =
                new WantedTable(assessments.policy().library(), words, language).lines(assessments.wanted());
        if (!rows.isEmpty()) {
            section(words.say("wanted", assessments.wanted().open()), rows);
        }
    }

    private void unit(Assessment unit) {
        VerdictCounts counts = new VerdictCounts();
        unit.findings().forEach(each -> counts.add(each.verdict()));
        lines.add(style.heading(name(unit, words)));
        if (counts.worst().isPresent()) {
            wrapped(words.say("assess.counts", counts.text(words)));
        }
        unit.warnings().forEach(each -> wrapped(words.say("warning", each.in(language))));
        unit.lookup().forEach(each -> wrapped(LookupLine.ofNorms(each, words)));
        if (unit.lookup().isEmpty()) {
            wrapped(words.say("noDocument"));
        }
        List<Finding> listed = unit.findings().stream().filter(this::isListed).toList();
        if (!listed.isEmpty()) {
            lines.add("");
            lines.addAll(table.lines(listed));
        }
        if (counts.of(Verdict.NOT_APPLICABLE) > 0 && verdicts.verdicts.isEmpty()) {
            lines.add("");
            wrapped(words.say("assess.notApplicable", counts.of(Verdict.NOT_APPLICABLE)));
        }
        lines.add("");
    }

    private boolean isListed(Finding finding) {
        return finding.verdict() == Verdict.NOT_APPLICABLE
                ? verdicts.isNamed(Verdict.NOT_APPLICABLE)
                : verdicts.isShown(finding.verdict());
    }

    private void wrapped(String text) {
        lines.addAll(DisplayWidth.wrapped(Shown.line(text), TextTable.WIDTH));
    }

    /** The name of a unit as a heading. */
    static String name(Assessment unit, Wording words) {
        String code = unit.code().map(Object::toString).orElse(words.say("code.unknown"));
        return Shown.line((code + "  " + unit.name().orElse("")).strip());
    }
}
