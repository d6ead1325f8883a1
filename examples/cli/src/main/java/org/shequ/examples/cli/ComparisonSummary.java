package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Wording;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.Change;
import org.shequ.standards.comparison.Difference;
import org.shequ.standards.comparison.LineComparison;

/** The comparisons of many units in tables: by rule, what is doubtful, then a row for each unit. */
final class ComparisonSummary {
    private static final int NAME_WIDTH = 24;

    private final Wording words;
    private final Locale language;
    private final Map<RuleId, OfRule> rules = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final TextTable units;
    private long warned;
    private long count;

    ComparisonSummary(Wording words, Locale language) {
        this.words = words;
        this.language = language;
        this.units = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("code")),
                TextTable.Column.words(words.say("name")),
                TextTable.Column.number(words.say("differ.before")),
                TextTable.Column.number(words.say("differ.after")),
                TextTable.Column.number(words.say("differ.difference")),
                TextTable.Column.number(words.say("differ.grants")));
    }

    /** What the lines of one rule add up to. */
    private static final class OfRule {
        private final LineComparison first;
        private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
        private Difference sum = Difference.NONE;

        OfRule(LineComparison first) {
            this.first = first;
        }

        void add(LineComparison line) {
            counts.merge(line.change(), 1, Integer::sum);
            sum = sum.plus(line.difference());
        }

        String count(Change change) {
            return String.valueOf(counts.getOrDefault(change, 0));
        }
    }

    void add(BudgetComparison unit) {
        unit.lines()
                .forEach(line -> rules.computeIfAbsent(line.rule(), key -> new OfRule(line))
                        .add(line));
        unit.warnings().forEach(each -> {
            warned++;
            if (warned > BudgetSummary.MOST_ROWS) {
                return;
            }
            String told = BudgetReport.name(unit.code(), unit.name(), words) + "  " + Shown.line(each.in(language));
            warnings.addAll(DisplayWidth.wrapped(told, TextTable.WIDTH));
        });
        count++;
        if (count > BudgetSummary.MOST_ROWS) {
            return;
        }
        units.row(
                unit.code().map(Object::toString).orElse(""),
                DisplayWidth.cut(unit.name().orElse(""), NAME_WIDTH),
                ComparisonReport.range(unit.uses().before(), words),
                ComparisonReport.range(unit.uses().after(), words),
                ComparisonReport.difference(unit.uses().difference(), words),
                unit.grants().difference().isNone()
                        ? ""
                        : ComparisonReport.difference(unit.grants().difference(), words));
    }

    /** The tables by their titles. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put(words.say("byRule"), rules());
        if (!warnings.isEmpty()) {
            tables.put(
                    words.say("byWarning"), BudgetSummary.withRest(warnings, warned - BudgetSummary.MOST_ROWS, words));
        }
        tables.put(
                words.say("differ.byUnit"),
                BudgetSummary.withRest(units.lines(), count - BudgetSummary.MOST_ROWS, words));
        return tables;
    }

    private List<String> rules() {
        List<Change> changes = List.of(Change.values());
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.name(words.say("rule")));
        columns.add(TextTable.Column.words(words.say("item")));
        changes.forEach(each -> columns.add(TextTable.Column.number(words.say("differ.short." + each))));
        columns.add(TextTable.Column.number(words.say("differ.difference")));
        TextTable table = new TextTable(TextTable.WIDTH, columns.toArray(TextTable.Column[]::new));
        rules.values().forEach(rule -> {
            List<String> cells = new ArrayList<>();
            cells.add(rule.first.rule().toString());
            cells.add(rule.first.label().in(language));
            changes.forEach(each -> cells.add(rule.count(each)));
            cells.add(ComparisonReport.difference(rule.sum, words));
            table.row(cells.toArray(String[]::new));
        });
        return table.lines();
    }
}
