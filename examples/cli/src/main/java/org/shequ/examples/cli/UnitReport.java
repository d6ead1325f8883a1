package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shequ.core.formula.Derivation;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Wording;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.rule.Note;

/** The budget of one unit, line by line. */
final class UnitReport {
    private final Budgets budgets;
    private final Wording words;
    private final Style style;
    private final MissingNames names;

    UnitReport(Budgets budgets, Wording words, Style style) {
        this.budgets = budgets;
        this.words = words;
        this.style = style;
        this.names = new MissingNames(budgets.catalogue(), words, budgets.language());
    }

    List<String> lines(Budget budget) {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(BudgetReport.name(budget, words)));
        budget.warnings().forEach(each -> wrapped(words.say("warning", each.in(budgets.language())), lines));
        budget.lookup().forEach(each -> wrapped(LookupLine.of(each, words, budgets.language()), lines));
        if (budget.lookup().isEmpty()) {
            wrapped(words.say("noDocument"), lines);
        }
        if (!budget.lines().isEmpty()) {
            lines.add("");
            lines.addAll(table(budget));
        }
        lines.add("");
        lines.addAll(BudgetReport.totals(budget.uses(), budget.grants(), words));
        return lines;
    }

    static void wrapped(String text, List<String> lines) {
        lines.addAll(DisplayWidth.wrapped(Shown.line(text), TextTable.WIDTH));
    }

    private List<String> table(Budget budget) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("rule")),
                TextTable.Column.words(words.say("item")),
                TextTable.Column.name(words.say("role")),
                TextTable.Column.number(words.say("amount")),
                TextTable.Column.words(words.say("payer")));
        for (BudgetLine line : budget.lines()) {
            table.row(
                    line.rule().toString(),
                    line.label().in(budgets.language()),
                    words.say("role." + line.role()),
                    Words.amount(line.amount(), words),
                    Words.payers(line.shares().amounts(), words));
            notes(line).forEach(table::note);
        }
        return table.lines();
    }

    private List<String> notes(BudgetLine line) {
        List<String> notes = new ArrayList<>();
        line.explanation()
                .ifPresent(each -> arithmetic(each, words, budgets.language()).ifPresent(notes::add));
        if (!line.missing().isEmpty()) {
            notes.add(words.say("missing", names.withLabels(line.missing())));
        }
        if (!line.readings().isEmpty()) {
            List<String> readings = new ArrayList<>();
            line.readings().forEach((choice, reading) -> readings.add(reading(line.rule(), choice, reading)));
            notes.add(words.say("readings", String.join(words.say("semicolon"), readings)));
        }
        line.assumptions()
                .forEach(each -> notes.add(words.say("assumption", Note.describe(each, budgets.language()), each)));
        line.caveats().forEach(each -> notes.add(words.say("caveat", Note.describe(each, budgets.language()), each)));
        notes.add(words.say("citation", line.citation().printed()));
        return notes;
    }

    /** The arithmetic of what is not open, with what stands for what: {@code 3000.00 × (3120 ÷ 100) = 93600.00; households 3120}. */
    static Optional<String> arithmetic(Explanation explanation, Wording words, Locale language) {
        if (explanation.derivations().size() != 1) {
            return Optional.empty();
        }
        Derivation only = explanation.derivations().get(0);
        List<String> parts = new ArrayList<>();
        if (!only.arithmetic().equals(only.result())) {
            parts.add(only.arithmetic() + (only.result().startsWith("≥") ? " " : " = ") + only.result());
        }
        List<String> operands = only.operands().stream()
                .map(each -> words.say(
                        "operand",
                        each.label().in(language),
                        each.value().equals("?") ? words.say("unknown") : each.value()))
                .toList();
        if (!operands.isEmpty()) {
            parts.add(Words.list(operands, words));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("arithmetic", String.join(words.say("semicolon"), parts)));
    }

    /** A reading with what it means: {@code blocks = LINEAR (in proportion)}. */
    private String reading(RuleId rule, String choice, String reading) {
        return budgets.policy().library().pack(rule.document()).rule(rule).choices().stream()
                .filter(each -> each.name().equals(choice))
                .flatMap(each -> Optional.ofNullable(each.options().get(reading)).stream())
                .map(meaning -> words.say("reading", choice, reading, meaning.in(budgets.language())))
                .findFirst()
                .orElse(choice + " = " + reading);
    }
}
