package org.shequ.core.account;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.TextRule;

/**
 * An earmarked account (专账): funds kept apart, and the entries booked in them. It only grows: entries are booked, none is changed or
 * taken away.
 *
 * <p>No fund is overdrawn at the end of any day, whatever the others hold; within a day what comes in stands before what is paid, so the
 * order in which entries of a day are given plays no part. Funds and entries stand in an order of their own, so accounts with the same
 * entries are equal.
 *
 * <p>Example: {@code account.book(List.of(payment)).orThrow().balance("WORKING-2016", day)}.
 */
@Value.Immutable
public abstract class EarmarkedAccount {
    EarmarkedAccount() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an account; a set of entries that could not be booked together is an {@link IllegalArgumentException}. */
    public static class Builder extends ImmutableEarmarkedAccount.Builder {
        Builder() {}
    }

    /** {@return the code of the place that it is kept for: a community, or a street with several} */
    public abstract Optional<DivisionCode> code();

    /** {@return its name} */
    public abstract Optional<String> name();

    /** {@return who keeps it; empty if not stated} */
    public abstract Optional<AccountHolder> holder();

    /** {@return the funds, by id} */
    public abstract List<Fund> funds();

    /** {@return the entries, by day, within a day what comes in before what is paid, then by id} */
    public abstract List<Entry> entries();

    /** {@return the disclosures that were made, all of them; empty if not known} */
    public abstract Optional<Disclosures> disclosures();

    /** {@return of each source of which it is known, whether all its money goes through the account} */
    public abstract Map<FundSource, Boolean> throughAccount();

    /**
     * Returns a fund.
     *
     * @param id its id
     * @return the fund
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public Fund fund(String id) {
        return funds().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("fund (" + id + ") must be one of " + funds()));
    }

    /** {@return the last day that is closed, inclusive; empty if none is} */
    public Optional<LocalDate> closedThrough() {
        return entries().stream()
                .filter(Closing.class::isInstance)
                .map(entry -> ((Closing) entry).through())
                .max(Comparator.naturalOrder());
    }

    /**
     * Returns what a fund holds at the end of a day.
     *
     * @param fund the id of the fund
     * @param day the day
     * @return the balance, at least 0
     * @throws IllegalArgumentException if there is no such fund
     */
    public Yuan balance(String fund, LocalDate day) {
        return Balances.of(entries()).at(fund(fund).id(), day);
    }

    /**
     * Returns what each fund holds at the end of a day.
     *
     * @param day the day
     * @return the balances by the id of the fund, in order, each at least 0
     */
    public Map<String, Yuan> balances(LocalDate day) {
        Balances balances = Balances.of(entries());
        ImmutableMap.Builder<String, Yuan> byFund = ImmutableMap.builder();
        funds().forEach(fund -> byFund.put(fund.id(), balances.at(fund.id(), day)));
        return byFund.buildOrThrow();
    }

    /**
     * Returns what the account holds at the end of a day: all receipts less all payments, which is the sum of the balances of its funds.
     *
     * @param day the day
     * @return the total, at least 0
     */
    public Yuan total(LocalDate day) {
        Yuan total = Yuan.ZERO;
        for (Entry entry : entries()) {
            if (!entry.day().isAfter(day)) {
                total = entry instanceof Income income ? total.plus(income.amount()) : total;
                total = entry instanceof Payment payment ? total.minus(payment.amount()) : total;
            }
        }
        return total;
    }

    /**
     * Books entries together: all of them, or, where any is refused or something is not stated, none.
     *
     * <p>An entry that the account holds already with the same content changes nothing; with another content its id is taken. A closing
     * among them closes its period after the others are booked.
     *
     * @param entries the entries, in any order
     * @return what became of them
     * @throws ArithmeticException if the sums do not fit
     */
    public Booking book(Collection<? extends Entry> entries) {
        Map<String, Entry> known = new HashMap<>();
        entries().forEach(entry -> known.put(entry.id(), entry));
        Checks checks = new Checks(fundsById());
        TreeSet<String> repeated = new TreeSet<>();
        List<Entry> added = new ArrayList<>();
        List<Entry> sorted = entries.stream()
                .<Entry>map(each -> each)
                .distinct()
                .sorted(Entry.ORDER)
                .toList();
        for (Entry entry : sorted) {
            Entry same = known.putIfAbsent(entry.id(), entry);
            if (same == null) {
                added.add(entry);
            } else if (same.equals(entry)) {
                repeated.add(entry.id());
            } else {
                checks.refuse(entry, RefusalReason.ID_TAKEN, entry, same);
            }
        }
        Optional<LocalDate> closed = closedThrough();
        added.forEach(entry -> checkOpen(entry, closed, checks));
        checks.checkBalances(entries(), added.stream().filter(checks::check).toList());
        boolean isBooked = checks.refusals().isEmpty() && checks.missing().isEmpty();
        return Booking.builder()
                .before(this)
                .after(isBooked ? with(added) : this)
                .addAllEntries(sorted)
                .addAllRepeated(repeated)
                .addAllRefusals(checks.refusals())
                .addAllMissing(checks.missing())
                .build();
    }

    private static void checkOpen(Entry entry, Optional<LocalDate> closed, Checks checks) {
        closed.filter(through -> !(entry instanceof Closing) && !entry.day().isAfter(through))
                .ifPresent(through ->
                        checks.refuse(entry, RefusalReason.CLOSED_PERIOD, entry.day(), through.plusDays(1) + "/.."));
    }

    /**
     * Returns the account with a further fund, such as that of a new year.
     *
     * @param fund the fund
     * @return the account
     * @throws IllegalArgumentException if it has another fund of that id
     */
    public EarmarkedAccount withFund(Fund fund) {
        if (funds().contains(fund)) {
            return this;
        }
        return copied().addFunds(fund).addAllEntries(entries()).build();
    }

    /**
     * Returns what came in and went out in a period.
     *
     * @param from the first day
     * @param through the last day, inclusive
     * @return the statement
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Statement statement(LocalDate from, LocalDate through) {
        return Statements.of(this, from, through);
    }

    private EarmarkedAccount with(List<Entry> added) {
        return added.isEmpty()
                ? this
                : copied().addAllEntries(entries()).addAllEntries(added).build();
    }

    private Builder copied() {
        Builder builder = builder();
        builder.code(code())
                .name(name())
                .holder(holder())
                .addAllFunds(funds())
                .disclosures(disclosures())
                .putAllThroughAccount(throughAccount());
        return builder;
    }

    private Map<String, Fund> fundsById() {
        Map<String, Fund> byId = new LinkedHashMap<>();
        funds().forEach(fund -> byId.put(fund.id(), fund));
        return byId;
    }

    @Value.Check
    EarmarkedAccount check() {
        name().ifPresent(text -> TextRule.TEXT.check("name of the account", text));
        List<Fund> funds =
                funds().stream().sorted(Comparator.comparing(Fund::id)).toList();
        List<Entry> entries = entries().stream().sorted(Entry.ORDER).toList();
        if (funds.equals(funds()) && entries.equals(entries())) {
            checkFunds();
            checkEntries();
            return this;
        }
        return ImmutableEarmarkedAccount.builder()
                .code(code())
                .name(name())
                .holder(holder())
                .addAllFunds(funds)
                .addAllEntries(entries)
                .disclosures(disclosures())
                .putAllThroughAccount(throughAccount())
                .build();
    }

    private void checkFunds() {
        TreeSet<String> seen = new TreeSet<>();
        funds().forEach(fund ->
                Preconditions.checkArgument(seen.add(fund.id()), "fund (%s) must stand once", fund.id()));
    }

    private void checkEntries() {
        TreeSet<String> seen = new TreeSet<>();
        entries()
                .forEach(entry ->
                        Preconditions.checkArgument(seen.add(entry.id()), "entry (%s) must stand once", entry.id()));
        Checks checks = new Checks(fundsById());
        checks.checkBalances(List.of(), entries().stream().filter(checks::check).toList());
        Preconditions.checkArgument(
                checks.refusals().isEmpty() && checks.missing().isEmpty(),
                "entries (%s) must be bookable: refused %s, missing %s",
                entries().size(),
                checks.refusals(),
                checks.missing());
    }

    /** {@return its code or name, the number of its funds and of its entries} */
    @Override
    public String toString() {
        return "account " + code().map(DivisionCode::toString).or(this::name).orElse("") + " (" + funds().size()
                + " funds, " + entries().size() + " entries)";
    }
}
