package org.shequ.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;

/** What is wrong with entries, each by itself and all together; goes on after every refusal. For one booking by one thread. */
final class Checks {
    private final Map<String, Fund> funds;
    private final List<Refusal> refusals = new ArrayList<>();
    private final SortedSet<String> missing = new TreeSet<>();

    Checks(Map<String, Fund> funds) {
        this.funds = funds;
    }

    List<Refusal> refusals() {
        return refusals.stream()
                .sorted(Comparator.comparing(Refusal::entry, Entry.ORDER).thenComparing(Refusal::reason))
                .toList();
    }

    SortedSet<String> missing() {
        return missing;
    }

    void refuse(Entry entry, RefusalReason reason, Object found, Object allowed) {
        refusals.add(Refusal.of(entry, reason, found, allowed));
    }

    /** Checks an entry by itself; answers whether its funds are known. */
    boolean check(Entry entry) {
        List<String> unknown =
                entry.fundIds().stream().filter(id -> !funds.containsKey(id)).toList();
        unknown.forEach(id -> refuse(entry, RefusalReason.UNKNOWN_FUND, id, String.join(", ", funds.keySet())));
        if (!unknown.isEmpty()) {
            return false;
        }
        if (entry instanceof Income income) {
            checkRaising(income, fund(income.fund()));
        } else if (entry instanceof Payment payment) {
            checkPurpose(payment, fund(payment.fund()));
            payment.community().ifPresent(community -> checkCommunity(payment, fund(payment.fund()), community));
        } else if (entry instanceof Move move) {
            checkMove(move, fund(move.from()), fund(move.to()));
        }
        return true;
    }

    private Fund fund(String id) {
        return Objects.requireNonNull(funds.get(id));
    }

    private void checkPurpose(Payment payment, Fund fund) {
        if (fund.purposes().isEmpty()) {
            missing.add("funds[" + fund.id() + "].purposes");
        } else if (!fund.purposes().contains(payment.purpose())) {
            refuse(payment, RefusalReason.OFF_PURPOSE, payment.purpose(), String.join(", ", fund.purposes()));
        }
    }

    private void checkCommunity(Entry entry, Fund fund, DivisionCode community) {
        if (fund.community().isEmpty()) {
            missing.add("funds[" + fund.id() + "].community");
        } else if (!fund.community().get().equals(community)) {
            refuse(
                    entry,
                    RefusalReason.OTHER_COMMUNITY,
                    community,
                    fund.community().get());
        }
    }

    private void checkMove(Move move, Fund from, Fund to) {
        for (Fund fund : List.of(from, to)) {
            if (fund.purposes().isEmpty()) {
                missing.add("funds[" + fund.id() + "].purposes");
            }
        }
        if (from.community().isPresent() || to.community().isPresent()) {
            to.community()
                    .ifPresentOrElse(
                            community -> checkCommunity(move, from, community),
                            () -> missing.add("funds[" + to.id() + "].community"));
        }
        boolean isCarryOver = move.kind() == EntryKind.CARRY_OVER;
        boolean isSameUse = from.source() == to.source()
                && (from.purposes().isEmpty()
                        || to.purposes().isEmpty()
                        || from.purposes().equals(to.purposes()));
        if (!isSameUse || (!isCarryOver && !from.year().equals(to.year()))) {
            refuse(move, RefusalReason.OTHER_EARMARK, earmark(to), earmark(from));
        }
        if (isCarryOver && to.year().value() != from.year().value() + 1) {
            refuse(move, RefusalReason.NOT_NEXT_YEAR, to.year(), from.year().value() + 1);
        }
    }

    private static String earmark(Fund fund) {
        return fund.source() + " " + fund.year() + " " + fund.purposes();
    }

    private void checkRaising(Income income, Fund fund) {
        Raising raising = income.raising().orElseGet(() -> Raising.builder().build());
        if (fund.source() == FundSource.RESIDENTS) {
            checkDecision(income, raising);
            checkSaid(income, raising.voluntary(), "voluntary", RefusalReason.NOT_VOLUNTARY);
        } else if (fund.source() == FundSource.UNITS) {
            checkSaid(income, raising.consent(), "consent", RefusalReason.NO_CONSENT);
        }
    }

    private void checkDecision(Income income, Raising raising) {
        boolean isDecided = checkSaid(income, raising.isDecided(), "decided", RefusalReason.NOT_DECIDED);
        if (isDecided && raising.decidedOn().isEmpty()) {
            missing.add(name(income, "decidedOn"));
        }
        raising.decidedOn()
                .filter(day -> day.isAfter(income.day()))
                .ifPresent(day -> refuse(income, RefusalReason.BEFORE_DECISION, income.day(), day + "/.."));
    }

    private boolean checkSaid(Income income, Optional<Boolean> said, String key, RefusalReason otherwise) {
        if (said.isEmpty()) {
            missing.add(name(income, key));
        } else if (!said.get()) {
            refuse(income, otherwise, "raising." + key + " false", "true");
        }
        return said.orElse(false);
    }

    private static String name(Entry entry, String key) {
        return "entries[" + entry.id() + "].raising." + key;
    }

    /**
     * Checks that no fund is overdrawn at the end of any day. Where one is, receipts are taken first, then what leaves a fund in the order
     * of the account, each as far as every later day allows.
     */
    void checkBalances(Collection<? extends Entry> held, Collection<? extends Entry> added) {
        Balances all = Balances.of(held);
        added.forEach(all::add);
        if (funds.keySet().stream().allMatch(fund -> all.firstOverdrawn(fund).isEmpty())) {
            return;
        }
        Balances balances = Balances.of(held);
        added.forEach(entry -> {
            if (entry.kind() == EntryKind.INCOME) {
                balances.addReceipt(entry);
            }
        });
        added.stream()
                .sorted(Entry.ORDER)
                .forEach(entry -> entry.giver().ifPresent(fund -> {
                    Yuan available = balances.available(fund, entry.day());
                    if (entry.money().orElseThrow().compareTo(available) <= 0) {
                        balances.add(entry);
                    } else {
                        refusals.add(Refusal.builder()
                                .entry(entry)
                                .reason(RefusalReason.BEYOND_BALANCE)
                                .found(entry.money().orElseThrow().toString())
                                .allowed(available.toString())
                                .available(available)
                                .build());
                    }
                }));
    }
}
