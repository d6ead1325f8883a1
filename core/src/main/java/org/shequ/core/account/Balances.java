package org.shequ.core.account;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.shequ.core.quantity.Yuan;

/** What came into each fund less what left it, by day. For one computation by one thread. */
final class Balances {
    private final Map<String, NavigableMap<LocalDate, Yuan>> changes = new HashMap<>();

    Balances() {}

    static Balances of(Collection<? extends Entry> entries) {
        Balances balances = new Balances();
        entries.forEach(balances::add);
        return balances;
    }

    void add(Entry entry) {
        addReceipt(entry);
        entry.giver()
                .ifPresent(fund ->
                        change(fund, entry.day(), entry.money().orElseThrow().negated()));
    }

    void addReceipt(Entry entry) {
        entry.receiver()
                .ifPresent(fund -> change(fund, entry.day(), entry.money().orElseThrow()));
    }

    private void change(String fund, LocalDate day, Yuan amount) {
        changes.computeIfAbsent(fund, any -> new TreeMap<>()).merge(day, amount, Yuan::plus);
    }

    /** The balance at the end of a day: the sum of all changes up to it. */
    Yuan at(String fund, LocalDate day) {
        return sum(of(fund).headMap(day, true).values());
    }

    /** The least of the balances at the end of a day and of every later day: what can leave the fund on that day. */
    Yuan available(String fund, LocalDate day) {
        Yuan balance = at(fund, day);
        Yuan least = balance;
        for (Yuan change : of(fund).tailMap(day, false).values()) {
            balance = balance.plus(change);
            least = least.compareTo(balance) <= 0 ? least : balance;
        }
        return least;
    }

    /** The first day at whose end a fund is overdrawn. */
    Optional<LocalDate> firstOverdrawn(String fund) {
        Yuan balance = Yuan.ZERO;
        for (Map.Entry<LocalDate, Yuan> change : of(fund).entrySet()) {
            balance = balance.plus(change.getValue());
            if (balance.fen() < 0) {
                return Optional.of(change.getKey());
            }
        }
        return Optional.empty();
    }

    private NavigableMap<LocalDate, Yuan> of(String fund) {
        return changes.getOrDefault(fund, ImmutableSortedMap.of());
    }

    private static Yuan sum(Collection<Yuan> amounts) {
        return amounts.stream().reduce(Yuan.ZERO, Yuan::plus);
    }
}
