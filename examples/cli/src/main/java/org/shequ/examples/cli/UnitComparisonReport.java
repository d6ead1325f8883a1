package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.text.Wording;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.Change;
import org.shequ.standards.comparison.LineAspect;
import org.shequ.standards.comparison.LineComparison;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.rule.Note;

/** The budgets of one unit on two sides: the lines that differ first, with what else differs, then the others. */
final class UnitComparisonReport {
    private static final Comparator<LineComparison> DIFFERENT_FIRST = Comparator.comparing(
            line -> line.change().isDifferent() ? 0 : line.change() == Change.UNDETERMINED ? 1 : 2);

    private final Locale language;
    private final Wording words;
    private final Style style;
    private final MissingNames names;

    UnitComparisonReport(Comparisons comparisons, Wording words, Style style) {
        this.language = comparisons.language();
        this.words = words;
        this.style = style;
        this.names = new MissingNames(
                LibraryOptions.catalogue(comparisons.policies().after().library()), words, language);
    }

    List<String> lines(BudgetComparison unit) {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(BudgetReport.name(unit.code(), unit.name(), words)));
        unit.warnings().forEach(each -> UnitReport.wrapped(words.say("warning", each.in(language)), lines));
        documents(unit).forEach(each -> UnitReport.wrapped(each, lines));
        if (!unit.lines().isEmpty()) {
            lines.add("");
            lines.addAll(table(unit));
        }
        lines.add("");
        lines.addAll(ComparisonReport.totals(unit.uses(), unit.grants(), words).lines());
        return lines;
    }

    /** What was found of each document; on either side, where that differs. */
    private List<String> documents(BudgetComparison unit) {
        List<Lookup> before = unit.before().lookup();
        List<Lookup> after = unit.after().lookup();
        if (before.isEmpty() && after.isEmpty()) {
            return List.of(words.say("noDocument"));
        }
        List<String> lines = new ArrayList<>();
        for (Lookup found : before) {
            String said = LookupLine.of(found, words, language);
            lines.add(after.contains(found) ? said : words.say("differ.first", said));
        }
        after.stream()
                .filter(found -> !before.contains(found))
                .map(found -> words.say("differ.second", LookupLine.of(found, words, language)))
                .forEach(lines::add);
        return lines;
    }

    private List<String> table(BudgetComparison unit) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")),
                TextTable.Column.name(words.say("role")),
                TextTable.Column.number(words.say("differ.before")),
                TextTable.Column.number(words.say("differ.after")),
                TextTable.Column.number(words.say("differ.difference")));
        unit.lines().stream().sorted(DIFFERENT_FIRST).forEach(line -> {
            table.row(
                    line.rule().toString(),
                    line.label().in(language),
                    words.say("role." + line.role()),
                    amount(line.before()),
                    amount(line.after()),
                    ComparisonReport.difference(line.difference(), words));
            notes(line).forEach(table::note);
        });
        return table.lines();
    }

    private String amount(Optional<BudgetLine> line) {
        return line.map(each -> Words.amount(each.amount(), words)).orElseGet(() -> words.say("differ.none"));
    }

    private List<String> notes(LineComparison line) {
        List<String> notes = new ArrayList<>();
        if (line.change() != Change.CHANGED) {
            notes.add(words.say("differ." + line.change()));
        }
        if (!line.change().isDifferent()) {
            return notes;
        }
        if (line.aspects().contains(LineAspect.AMOUNT) || line.change() != Change.CHANGED) {
            arithmetic(line.before(), "differ.first", notes);
            arithmetic(line.after(), "differ.second", notes);
        }
        line.aspects().stream()
                .filter(each -> each != LineAspect.AMOUNT)
                .forEach(each -> notes.add(note(
                        each, line, line.before().orElseThrow(), line.after().orElseThrow())));
        notes.add(words.say(
                "citation",
                line.after().or(line::before).orElseThrow().citation().printed()));
        return notes;
    }

    private void arithmetic(Optional<BudgetLine> line, String side, List<String> notes) {
        line.flatMap(BudgetLine::explanation)
                .flatMap(each -> UnitReport.arithmetic(each, words, language))
                .ifPresent(each -> notes.add(words.say(side, each)));
    }

    private String note(LineAspect aspect, LineComparison line, BudgetLine before, BudgetLine after) {
        if (aspect == LineAspect.SHARES && !line.shares().amounts().isEmpty()) {
            return words.say(
                    "differ.shares", ComparisonReport.shares(line.shares().amounts(), words));
        }
        String name = words.say("differ.aspect." + aspect);
        return words.say(
                "differ.aspect", name, orNone(said(aspect, before, after)), orNone(said(aspect, after, before)));
    }

    private String orNone(String text) {
        return text.isEmpty() ? words.say("differ.none") : text;
    }

    private String said(LineAspect aspect, BudgetLine line, BudgetLine other) {
        return switch (aspect) {
            case RULE -> line.rule().toString();
            case CLAUSES ->
                Words.list(line.clauses().stream().map(Object::toString).toList(), words);
            case MODALITY -> words.say("modality." + line.modality());
            case AMOUNT -> Words.amount(line.amount(), words);
            case MISSING -> names.withLabels(line.missing());
            case SHARES -> Words.payers(line.shares().amounts(), words);
            case PERIOD -> words.say("period." + line.period());
            case PURPOSES -> Words.list(line.purposes(), words);
            case READINGS -> readings(line, other);
            case ASSUMPTIONS -> noted(line.assumptions());
            case CAVEATS -> noted(line.caveats());
            case CITATION -> line.citation().printed();
        };
    }

    /** The readings that the other side does not take. */
    private String readings(BudgetLine line, BudgetLine other) {
        return Words.list(
                line.readings().entrySet().stream()
                        .filter(each -> !each.getValue().equals(other.readings().get(each.getKey())))
                        .map((Map.Entry<String, String> each) -> each.getKey() + " = " + each.getValue())
                        .toList(),
                words);
    }

    private String noted(Iterable<String> notes) {
        List<String> said = new ArrayList<>();
        notes.forEach(each -> said.add(words.say("named", Note.describe(each, language), each)));
        return Words.list(said, words);
    }
}
