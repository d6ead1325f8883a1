package org.shequ.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What an account should do, in the plainest way: a list, walked through again for every question. */
final class AccountModel {
    private final List<Entry> entries = new ArrayList<>();

    List<Entry> entries() {
        return entries;
    }

    /** What an entry adds to a fund, in fen. */
    static long change(Entry entry, String fund) {
        if (entry instanceof Income income) {
            return income.fund().equals(fund) ? income.amount().fen() : 0;
        }
        if (entry instanceof Payment payment) {
            return payment.fund().equals(fund) ? -payment.amount().fen() : 0;
        }
        if (entry instanceof Move move) {
            long in = move.to().equals(fund) ? move.amount().fen() : 0;
            return move.from().equals(fund) ? in - move.amount().fen() : in;
        }
        return 0;
    }

    long balance(String fund, LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.day().isAfter(day))
                .mapToLong(entry -> change(entry, fund))
                .sum();
    }

    boolean book(List<Entry> batch) {
        LocalDate closed = LocalDate.MIN;
        for (Entry entry : entries) {
            if (entry instanceof Closing closing && closing.through().isAfter(closed)) {
                closed = closing.through();
            }
        }
        AccountModel after = new AccountModel();
        after.entries.addAll(entries);
        for (Entry entry : new HashSet<>(batch)) {
            if (entries.contains(entry)) {
                continue;
            }
            boolean isLate = !(entry instanceof Closing) && !entry.day().isAfter(closed);
            boolean isTaken = after.entries.stream().anyMatch(each -> each.id().equals(entry.id()));
            if (isLate || isTaken || !isAllowed(entry)) {
                return false;
            }
            after.entries.add(entry);
        }
        for (Entry entry : after.entries) {
            for (Fund fund : Accounts.FUNDS) {
                if (after.balance(fund.id(), entry.day()) < 0) {
                    return false;
                }
            }
        }
        entries.clear();
        entries.addAll(after.entries);
        return true;
    }

    /** The funds of the scripts: A and its kin and RAISED are of the first community, B is of the second. */
    private static boolean isAllowed(Entry entry) {
        if (entry instanceof Payment payment) {
            String own = payment.fund().equals("B") ? "370102001002" : "370102001001";
            boolean isOwn = payment.community().isEmpty()
                    || payment.community().get().toString().equals(own);
            return isOwn && payment.purpose().equals(payment.fund().equals("RAISED") ? "LIFT" : "WORK");
        }
        if (entry instanceof Move move) {
            return move.from().equals("A")
                    && move.to().equals(move.kind() == EntryKind.CARRY_OVER ? "A-2017" : "A-TWIN");
        }
        if (entry instanceof Income income && income.raising().isPresent()) {
            Raising raising = income.raising().get();
            return income.fund().equals("FROM-UNITS")
                    ? raising.consent().orElseThrow()
                    : raising.voluntary().orElseThrow()
                            && !raising.decidedOn().orElseThrow().isAfter(income.day());
        }
        return true;
    }
}
