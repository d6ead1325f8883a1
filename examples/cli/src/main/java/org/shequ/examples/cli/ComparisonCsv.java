package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.Difference;
import org.shequ.standards.comparison.LineComparison;

/** Comparisons as CSV: a row for each unit and rule; a unit with no line on either side has one row without a rule. */
final class ComparisonCsv {
    private static final List<String> HEADER = List.of(
            "before",
            "after",
            "code",
            "name",
            "rule",
            "label",
            "role",
            "change",
            "changed",
            "beforeStatus",
            "beforeAmount",
            "beforeLow",
            "beforeHigh",
            "afterStatus",
            "afterAmount",
            "afterLow",
            "afterHigh",
            "difference",
            "differenceLow",
            "differenceHigh",
            "differenceShares",
            "beforeMissing",
            "afterMissing",
            "beforeReadings",
            "afterReadings",
            "beforeAssumptions",
            "afterAssumptions",
            "beforeCaveats",
            "afterCaveats",
            "citation",
            "warnings");
    private static final int OF_UNIT = 5;

    private final Appendable out;
    private final Locale language;

    /** Starts with the header. */
    ComparisonCsv(Appendable out, Locale language) throws IOException {
        this.out = out;
        this.language = language;
        out.append(BudgetCsv.row(HEADER));
    }

    void unit(BudgetComparison comparison) throws IOException {
        if (comparison.lines().isEmpty()) {
            out.append(row(comparison, Collections.nCopies(HEADER.size() - OF_UNIT, ""), language));
        }
        for (LineComparison line : comparison.lines()) {
            out.append(row(comparison, cells(line, language), language));
        }
    }

    private static String row(BudgetComparison unit, List<String> line, Locale language) {
        List<String> cells = new ArrayList<>();
        cells.add(unit.first().name());
        cells.add(unit.second().name());
        cells.add(BudgetCsv.text(unit.code()));
        cells.add(BudgetCsv.text(unit.name()));
        cells.addAll(line);
        cells.add(BudgetCsv.list(
                unit.warnings().stream().map(each -> each.in(language)).toList()));
        return BudgetCsv.row(cells);
    }

    private static List<String> cells(LineComparison line, Locale language) {
        List<String> cells = new ArrayList<>(List.of(
                line.rule().toString(),
                line.label().in(language),
                line.role().name(),
                line.change().name(),
                BudgetCsv.list(line.aspects())));
        cells.addAll(amount(line.before()));
        cells.addAll(amount(line.after()));
        Difference difference = line.difference();
        cells.add(BudgetCsv.text(difference.amount()));
        cells.add(BudgetCsv.text(difference.low()));
        cells.add(BudgetCsv.text(difference.high()));
        cells.add(BudgetCsv.pairs(line.shares().amounts()));
        both(line, each -> BudgetCsv.list(each.missing()), cells);
        both(line, each -> BudgetCsv.pairs(each.readings()), cells);
        both(line, each -> BudgetCsv.list(each.assumptions()), cells);
        both(line, each -> BudgetCsv.list(each.caveats()), cells);
        cells.add(line.after().or(line::before).orElseThrow().citation().printed());
        return cells;
    }

    private static List<String> amount(Optional<BudgetLine> line) {
        return line.map(BudgetLine::amount)
                .map(amount -> List.of(
                        amount.status().name(),
                        BudgetCsv.text(amount.amount()),
                        BudgetCsv.text(amount.low()),
                        BudgetCsv.text(amount.high())))
                .orElse(List.of("", "", "", ""));
    }

    private static void both(LineComparison line, Function<BudgetLine, String> part, List<String> cells) {
        cells.add(line.before().map(part).orElse(""));
        cells.add(line.after().map(part).orElse(""));
    }
}
