package org.shequ.examples.cli;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.comparison.Difference;
import org.shequ.standards.comparison.TotalComparison;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.Overlay;

/** Comparisons as people read them: a few units line by line, many as a summary and a row each. */
final class ComparisonReport {
    private final Comparisons comparisons;
    private final Wording words;
    private final Style style;

    ComparisonReport(Comparisons comparisons, Wording words, boolean colour) {
        this.comparisons = comparisons;
        this.words = words;
        this.style = new Style(colour);
    }

    void write(StringBuilder out) {
        long count = comparisons.count();
        heading(count, out);
        if (count <= BudgetReport.MOST_IN_FULL) {
            UnitComparisonReport report = new UnitComparisonReport(comparisons, words, style);
            for (Unit unit : comparisons.first()) {
                report.lines(comparisons.policies().budget(unit)).forEach(each -> BudgetReport.line(out, each));
                BudgetReport.line(out, "");
            }
        } else {
            comparisons.summary().tables().forEach((title, lines) -> {
                BudgetReport.line(out, style.heading(title));
                lines.forEach(each -> BudgetReport.line(out, each));
                BudgetReport.line(out, "");
            });
        }
        if (count != 1) {
            BudgetReport.line(out, style.heading(words.say("all", count)));
            totals(comparisons.sums().uses(), comparisons.sums().grants(), words)
                    .lines()
                    .forEach(each -> BudgetReport.line(out, each));
        }
        if (count > BudgetReport.MOST_IN_FULL) {
            BudgetReport.paragraph(out, words.say("hint"));
        }
    }

    private void heading(long count, StringBuilder out) {
        Policy before = comparisons.policies().before();
        Policy after = comparisons.policies().after();
        BudgetReport.line(out, style.heading(words.say("differ.title", count)));
        BudgetReport.paragraph(
                out, Shown.line(words.say("differ.first", comparisons.policies().first())));
        BudgetReport.paragraph(
                out,
                Shown.line(words.say("differ.second", comparisons.policies().second())));
        if (before.offset() == Offset.NET) {
            BudgetReport.paragraph(out, words.say("offset.NET"));
        }
        Set<Overlay> overlays = new LinkedHashSet<>(before.overlays());
        overlays.addAll(after.overlays());
        overlays.forEach(each -> BudgetReport.line(out, style.caution(Shown.line(words.say("hypothetical", each)))));
        BudgetReport.line(out, "");
    }

    /** The totals of both sides, and who pays how much more or less of what is known. */
    static TextTable totals(TotalComparison uses, TotalComparison grants, Wording words) {
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.name(words.say("total")),
                TextTable.Column.number(words.say("differ.before")),
                TextTable.Column.number(words.say("differ.after")),
                TextTable.Column.number(words.say("differ.difference")));
        total("role.NORM", uses, table, words);
        total("role.GRANT", grants, table, words);
        return table;
    }

    private static void total(String role, TotalComparison total, TextTable table, Wording words) {
        table.row(
                words.say(role),
                range(total.before(), words),
                range(total.after(), words),
                difference(total.difference(), words));
        if (!total.shares().amounts().isEmpty()) {
            boolean whole = total.difference().amount().isPresent();
            table.note(words.say(
                    whole ? "differ.shares" : "differ.known",
                    shares(total.shares().amounts(), words)));
        }
    }

    static String range(BudgetTotal total, Wording words) {
        return Words.range(total.low(), total.high(), words);
    }

    static String shares(Map<String, Yuan> shares, Wording words) {
        return shares.entrySet().stream()
                .map(each -> Words.payer(each.getKey(), words) + " " + signed(each.getValue()))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    /** A difference with its sign, or its ends. */
    static String difference(Difference difference, Wording words) {
        Optional<Yuan> low = difference.low();
        Optional<Yuan> high = difference.high();
        if (difference.amount().isPresent()) {
            return signed(difference.amount().get());
        }
        if (low.isPresent() && high.isPresent()) {
            return signed(low.get()) + " ~ " + signed(high.get());
        }
        return low.map(each -> words.say("atLeast", signed(each)))
                .or(() -> high.map(each -> words.say("atMost", signed(each))))
                .orElseGet(() -> words.say("undetermined"));
    }

    private static String signed(Yuan amount) {
        return (amount.compareTo(Yuan.ZERO) > 0 ? "+" : "") + Shown.amount(amount);
    }
}
