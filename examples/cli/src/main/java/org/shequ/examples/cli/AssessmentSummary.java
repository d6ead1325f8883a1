package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.policy.Policy;

/**
 * Many assessments in tables: by verdict, by document, by rule, what is missing, what is doubtful, the worst units. What it keeps does not
 * grow with the number of units.
 */
final class AssessmentSummary {
    private static final int MOST_ROWS = 20;
    private static final int NAME_WIDTH = 30;

    private final VerdictOptions verdicts;
    private final Wording words;
    private final Locale language;
    private final Map<Verdict, Long> unitsByWorst = new EnumMap<>(Verdict.class);
    private final Map<String, Long> documents = new TreeMap<>();
    private final Map<RuleId, OfRule> rules = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final PriorityQueue<OfUnit> worst =
            new PriorityQueue<>(Comparator.<OfUnit>naturalOrder().reversed());
    private long warned;
    private long count;

    AssessmentSummary(Policy policy, VerdictOptions verdicts, OutputOptions output) {
        this.verdicts = verdicts;
        this.words = output.words();
        this.language = output.language;
    }

    /** What was found of one rule. */
    private record OfRule(RuleId rule, Label label, VerdictCounts counts) {}

    /** What was found of one unit; the worse comes first, of two alike the earlier. */
    private record OfUnit(String code, String name, VerdictCounts counts, long order) implements Comparable<OfUnit> {
        @Override
        public int compareTo(OfUnit other) {
            int worse = counts.compareTo(other.counts);
            return worse != 0 ? worse : Long.compare(order, other.order);
        }
    }

    void add(Assessment unit) {
        VerdictCounts counts = new VerdictCounts();
        for (Finding finding : unit.findings()) {
            if (verdicts.isShown(finding.verdict())) {
                counts.add(finding.verdict());
                rules.computeIfAbsent(finding.rule(), id -> new OfRule(id, finding.label(), new VerdictCounts()))
                        .counts
                        .add(finding.verdict());
            }
        }
        counts.worst().ifPresent(each -> unitsByWorst.merge(each, 1L, Long::sum));
        unit.lookup().forEach(each -> documents.merge(LookupLine.ofNorms(each, words), 1L, Long::sum));
        if (unit.lookup().isEmpty()) {
            documents.merge(words.say("noDocument"), 1L, Long::sum);
        }
        unit.warnings().forEach(each -> warn(unit, each));
        addWorst(unit, counts);
    }

    private void warn(Assessment unit, Label warning) {
        warned++;
        if (warned <= MOST_ROWS) {
            String told = AssessmentReport.name(unit, words) + "  " + Shown.line(warning.in(language));
            warnings.addAll(DisplayWidth.wrapped(told, TextTable.WIDTH));
        }
    }

    private void addWorst(Assessment unit, VerdictCounts counts) {
        boolean isFault = counts.worst()
                .filter(each -> each.isAsBadAs(Verdict.TARGET_MISSED) || !verdicts.verdicts.isEmpty())
                .isPresent();
        if (isFault) {
            String code = unit.code().map(Object::toString).orElse(words.say("code.unknown"));
            worst.add(new OfUnit(code, DisplayWidth.cut(unit.name().orElse(""), NAME_WIDTH), counts, count++));
            if (worst.size() > MOST_ROWS) {
                worst.remove();
            }
        }
    }

    /** The tables by their titles. */
    Map<String, List<String>> tables(long units, VerdictCounts all) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put(words.say("assess.byVerdict"), verdicts(all));
        tables.put(words.say("byDocument"), documents(units));
        tables.put(words.say("assess.byRule"), rules());
        if (!warnings.isEmpty()) {
            tables.put(words.say("byWarning"), BudgetSummary.withRest(warnings, warned - MOST_ROWS, words));
        }
        if (!worst.isEmpty()) {
            tables.put(words.say("assess.worst"), worst());
        }
        return tables;
    }

    private List<String> verdicts(VerdictCounts all) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("verdict")),
                TextTable.Column.number(words.say("assess.findings")),
                TextTable.Column.number(words.say("assess.unitsAtWorst")));
        for (Verdict each : Verdict.values()) {
            if (all.of(each) > 0 && verdicts.isShown(each)) {
                table.row(
                        words.say("verdict." + each),
                        String.valueOf(all.of(each)),
                        String.valueOf(unitsByWorst.getOrDefault(each, 0L)));
            }
        }
        return table.lines();
    }

    private List<String> documents(long units) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(words.say("document.header")),
                TextTable.Column.number(words.say("units")));
        documents.forEach((found, number) -> table.row(found, String.valueOf(number)));
        table.row(words.say("total"), String.valueOf(units));
        return table.lines();
    }

    private List<String> rules() {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")),
                TextTable.Column.words(words.say("assess.unitsByVerdict")));
        rules.values().stream()
                .sorted(Comparator.comparing(OfRule::counts))
                .forEach(each -> table.row(
                        each.rule().toString(),
                        each.label().in(language),
                        each.counts().text(words)));
        return table.lines();
    }

    private List<String> worst() {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("code")),
                TextTable.Column.words(words.say("name")),
                TextTable.Column.words(words.say("assess.findings")));
        worst.stream()
                .sorted()
                .forEach(each ->
                        table.row(each.code(), each.name(), each.counts().text(words)));
        return table.lines();
    }
}
