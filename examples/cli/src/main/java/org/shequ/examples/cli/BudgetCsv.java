package org.shequ.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;

/** Budgets as CSV: a line a row; a unit with no line has one row without a rule. */
final class BudgetCsv {
    private static final List<String> HEADER = List.of(
            "year",
            "code",
            "name",
            "rule",
            "label",
            "clauses",
            "role",
            "modality",
            "status",
            "amount",
            "low",
            "high",
            "missing",
            "shares",
            "period",
            "purposes",
            "readings",
            "assumptions",
            "caveats",
            "citation",
            "warnings",
            "lookup");

    private final Appendable out;
    private final Locale language;

    /** Starts with the header. */
    BudgetCsv(Appendable out, Locale language) throws IOException {
        this.out = out;
        this.language = language;
        out.append(row(HEADER));
    }

    void unit(Budget budget) throws IOException {
        if (budget.lines().isEmpty()) {
            out.append(row(cells(budget, Optional.empty())));
        }
        for (BudgetLine line : budget.lines()) {
            out.append(row(cells(budget, Optional.of(line))));
        }
    }

    static String row(List<String> cells) {
        StringWriter row = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(row)) {
            writer.writeRecord(cells);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory must be writable", impossible);
        }
        return row.toString();
    }

    private List<String> cells(Budget budget, Optional<BudgetLine> line) {
        List<String> cells = new ArrayList<>();
        cells.add(budget.year().toString());
        cells.add(text(budget.code()));
        cells.add(text(budget.name()));
        line.ifPresentOrElse(
                each -> cells.addAll(cells(each)),
                () -> cells.addAll(java.util.Collections.nCopies(HEADER.size() - 5, "")));
        cells.add(list(budget.warnings().stream().map(each -> each.in(language)).toList()));
        cells.add(list(budget.lookup().stream()
                .map(each -> each.document() + "=" + each.status())
                .toList()));
        return cells;
    }

    private List<String> cells(BudgetLine line) {
        return List.of(
                line.rule().toString(),
                line.label().in(language),
                list(line.clauses()),
                line.role().name(),
                line.modality().name(),
                line.amount().status().name(),
                text(line.amount().amount()),
                text(line.amount().low()),
                text(line.amount().high()),
                list(line.missing()),
                pairs(line.shares().amounts()),
                line.period().name(),
                list(line.purposes()),
                pairs(line.readings()),
                list(line.assumptions()),
                list(line.caveats()),
                line.citation().printed());
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    static String pairs(Map<String, ?> values) {
        return list(values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList());
    }
}
