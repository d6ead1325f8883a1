package org.shequ.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.policy.Offset;

/** Budgets as people read them: a few units line by line, many as a summary and a row each. */
final class BudgetReport {
    /** The most units that are told line by line. */
    static final int MOST_IN_FULL = 12;

    private final Budgets budgets;
    private final Wording words;
    private final Style style;

    BudgetReport(Budgets budgets, Wording words, boolean colour) {
        this.budgets = budgets;
        this.words = words;
        this.style = new Style(colour);
    }

    void write(StringBuilder out, boolean sample, boolean assumed) {
        long count = budgets.count();
        line(out, style.heading(words.say("title", budgets.policy().year(), count)));
        if (sample) {
            paragraph(out, words.say("sample"));
            paragraph(out, words.say("sample.facts"));
        }
        if (assumed) {
            paragraph(out, words.say("sample.assumed"));
        }
        if (budgets.policy().offset() == Offset.NET) {
            paragraph(out, words.say("offset.NET"));
        }
        if (!budgets.policy().overlays().isEmpty()) {
            budgets.policy().overlays().forEach(each -> line(out, style.caution(words.say("hypothetical", each))));
        }
        line(out, "");
        if (count <= MOST_IN_FULL) {
            UnitReport report = new UnitReport(budgets, words, style);
            for (Unit unit : budgets.first()) {
                report.lines(budgets.policy().explainedBudget(unit)).forEach(each -> line(out, each));
                line(out, "");
            }
        } else {
            budgets.summary().tables().forEach((title, lines) -> {
                line(out, style.heading(title));
                lines.forEach(each -> line(out, each));
                line(out, "");
            });
        }
        if (count != 1) {
            line(out, style.heading(words.say("all", count)));
            totals(budgets.uses(), budgets.grants(), words).forEach(each -> line(out, each));
        }
        if (count > MOST_IN_FULL) {
            paragraph(out, words.say("hint"));
        }
    }

    /** The totals of a budget, with who pays what of what is known. */
    static List<String> totals(BudgetTotal uses, BudgetTotal grants, Wording words) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("total")),
                TextTable.Column.number(words.say("known")),
                TextTable.Column.number(words.say("low")),
                TextTable.Column.number(words.say("high")));
        total("role.NORM", uses, table, words);
        total("role.GRANT", grants, table, words);
        return table.lines();
    }

    private static void total(String role, BudgetTotal total, TextTable table, Wording words) {
        table.row(
                words.say(role),
                Shown.amount(total.known()),
                Shown.amount(total.low()),
                total.high().map(Shown::amount).orElse(words.say("unknown")));
        Map<String, Yuan> shares = total.shares().amounts();
        if (!shares.isEmpty()) {
            table.note(words.say("shares", parts(shares, words)));
        }
    }

    private static String parts(Map<String, Yuan> shares, Wording words) {
        return String.join(
                words.say("semicolon"),
                shares.entrySet().stream()
                        .map(each -> Words.payer(each.getKey(), words) + " " + Shown.amount(each.getValue()))
                        .toList());
    }

    static void paragraph(StringBuilder out, String text) {
        DisplayWidth.wrapped(text, TextTable.WIDTH).forEach(each -> line(out, each));
    }

    static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }

    /** The name of a unit as a heading. */
    static String name(Budget budget, Wording words) {
        return name(budget.code(), budget.name(), words);
    }

    static String name(Optional<DivisionCode> code, Optional<String> name, Wording words) {
        String printed = code.map(Object::toString).orElse(words.say("code.unknown"));
        return Shown.line((printed + "  " + name.orElse("")).strip());
    }
}
