package org.shequ.examples.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shequ.core.account.Fund;
import org.shequ.core.account.FundStatement;
import org.shequ.core.account.Refusal;
import org.shequ.standards.account.AccountReport;
import org.shequ.standards.account.GroundedRefusal;

/** What became of a booking as CSV: one row for the outcome, each refusal, each thing that is missing, and each fund with its period. */
final class LedgerCsv {
    private static final List<String> HEADER = List.of(
            "record",
            "entry",
            "day",
            "amount",
            "reason",
            "found",
            "allowed",
            "rules",
            "clauses",
            "fund",
            "community",
            "source",
            "year",
            "opening",
            "receipts",
            "movedIn",
            "movedOut",
            "payments",
            "closing");
    private static final int FUND = HEADER.indexOf("fund");

    private LedgerCsv() {}

    static String of(AccountReport report) {
        StringBuilder rows = new StringBuilder(BudgetCsv.row(HEADER));
        rows.append(row(List.of(report.booking().status().name()), List.of()));
        report.refusals().forEach(each -> rows.append(row(refusal(each), List.of())));
        report.booking()
                .missing()
                .forEach(each -> rows.append(row(List.of("MISSING", "", "", "", "", each), List.of())));
        report.statement().funds().forEach(each -> rows.append(row(List.of("FUND"), fund(each))));
        return rows.toString();
    }

    private static String row(List<String> first, List<String> last) {
        return BudgetCsv.row(Stream.of(
                        first,
                        Collections.nCopies(FUND - first.size(), ""),
                        last,
                        Collections.nCopies(HEADER.size() - FUND - last.size(), ""))
                .flatMap(List::stream)
                .toList());
    }

    private static List<String> refusal(GroundedRefusal each) {
        Refusal refusal = each.refusal();
        return List.of(
                "REFUSAL",
                refusal.entry().id(),
                refusal.entry().day().toString(),
                text(refusal.entry().money()),
                refusal.reason().name(),
                refusal.found(),
                refusal.allowed(),
                BudgetCsv.list(
                        each.grounds().stream().map(it -> it.rule().toString()).toList()),
                BudgetCsv.list(each.grounds().stream()
                        .flatMap(it -> it.clauses().stream())
                        .map(Object::toString)
                        .distinct()
                        .toList()));
    }

    private static List<String> fund(FundStatement each) {
        Fund fund = each.fund();
        return List.of(
                fund.id(),
                text(fund.community()),
                fund.source().name(),
                fund.year().toString(),
                each.opening().toString(),
                each.receipts().toString(),
                each.movedIn().toString(),
                each.movedOut().toString(),
                BudgetCsv.list(each.payments().entrySet().stream()
                        .map(LedgerCsv::payment)
                        .toList()),
                each.closing().toString());
    }

    private static String payment(Map.Entry<String, ?> payment) {
        return payment.getKey() + "=" + payment.getValue();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
