package org.shequ.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.shequ.core.quantity.Yuan;

/** Computes statements. */
final class Statements {
    private Statements() {}

    static Statement of(EarmarkedAccount account, LocalDate from, LocalDate through) {
        Balances balances = Balances.of(account.entries());
        List<Entry> within = account.entries().stream()
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(through))
                .toList();
        return Statement.builder()
                .from(from)
                .through(through)
                .addAllFunds(account.funds().stream()
                        .map(fund -> of(
                                fund,
                                within,
                                balances.at(fund.id(), from.minusDays(1)),
                                balances.at(fund.id(), through)))
                        .toList())
                .controlTotal(account.total(through))
                .build();
    }

    private static FundStatement of(Fund fund, List<Entry> within, Yuan opening, Yuan closing) {
        Yuan receipts = Yuan.ZERO;
        Yuan movedIn = Yuan.ZERO;
        Yuan movedOut = Yuan.ZERO;
        TreeMap<String, Yuan> payments = new TreeMap<>();
        for (Entry entry : within) {
            if (entry instanceof Income income && income.fund().equals(fund.id())) {
                receipts = receipts.plus(income.amount());
            } else if (entry instanceof Payment payment && payment.fund().equals(fund.id())) {
                payments.merge(payment.purpose(), payment.amount(), Yuan::plus);
            } else if (entry instanceof Move move) {
                movedIn = move.to().equals(fund.id()) ? movedIn.plus(move.amount()) : movedIn;
                movedOut = move.from().equals(fund.id()) ? movedOut.plus(move.amount()) : movedOut;
            }
        }
        return FundStatement.builder()
                .fund(fund)
                .opening(opening)
                .receipts(receipts)
                .movedIn(movedIn)
                .movedOut(movedOut)
                .putAllPayments(payments)
                .closing(closing)
                .build();
    }
}
