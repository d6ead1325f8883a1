package org.shequ.standards.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.account.Booking;
import org.shequ.core.account.Disclosure;
import org.shequ.core.account.Disclosures;
import org.shequ.core.account.EarmarkedAccount;
import org.shequ.core.account.FundSource;
import org.shequ.core.account.Income;
import org.shequ.core.account.Raising;
import org.shequ.core.account.Refusal;
import org.shequ.core.account.RefusalReason;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;

/** What an account, an entry to be booked, and a refusal say of a unit. */
final class Saying {
    static final String COMMITTEE = "RESIDENTS_COMMITTEE";
    static final String RESIDENTS = "RESIDENTS";
    static final String FUND_RAISING = "FUND_RAISING";
    private static final Map<FundSource, AccountFact> WITHIN = Map.of(
            FundSource.FISCAL, AccountFact.FISCAL_WITHIN,
            FundSource.SERVICE_INCOME, AccountFact.SERVICE_INCOME_WITHIN,
            FundSource.DONATION, AccountFact.DONATIONS_WITHIN);
    private static final Set<RefusalReason> DIVERTING = Set.of(RefusalReason.OFF_PURPOSE, RefusalReason.OTHER_EARMARK);

    private Saying() {}

    /** What the account is at the end of a day, and what the entries to be booked would have made of its money. */
    static Said place(Booking booking, LocalDate day) {
        EarmarkedAccount account = booking.after();
        Said said = new Said();
        account.holder().ifPresent(holder -> said.put(AccountFact.HOLDER, holder.name()));
        said.put(AccountFact.TOTAL, account.total(day).plus(sum(booking, RefusalReason.UNKNOWN_FUND)))
                .put(AccountFact.SUB_ACCOUNTS, sub(account, day))
                .put(AccountFact.OFF_PURPOSE, sum(booking, RefusalReason.OFF_PURPOSE))
                .put(
                        AccountFact.DIVERTED,
                        booking.refusals().stream().anyMatch(each -> DIVERTING.contains(each.reason())))
                .put(
                        AccountFact.SQUEEZED,
                        booking.refusals().stream().anyMatch(each -> each.reason() == RefusalReason.OTHER_COMMUNITY));
        account.throughAccount()
                .forEach((source, within) ->
                        Optional.ofNullable(WITHIN.get(source)).ifPresent(fact -> said.put(fact, within)));
        account.disclosures().ifPresent(all -> disclosed(all, day, said));
        return said;
    }

    private static Yuan sub(EarmarkedAccount account, LocalDate day) {
        return account.balances(day).values().stream().reduce(Yuan.ZERO, Yuan::plus);
    }

    private static Yuan sum(Booking booking, RefusalReason reason) {
        return booking.refusals().stream()
                .filter(each -> each.reason() == reason)
                .flatMap(each -> each.entry().money().stream())
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    private static void disclosed(Disclosures all, LocalDate day, Said said) {
        said.put(AccountFact.TO_COMMITTEE, last(all, day, COMMITTEE).isPresent())
                .put(AccountFact.TO_RESIDENTS, last(all, day, RESIDENTS).isPresent())
                .put(AccountFact.LAST_QUARTER, count(all, day.minusMonths(3), day))
                .put(AccountFact.LAST_MONTH, count(all, day.minusMonths(1), day));
        all.last(each -> !each.day().isAfter(day))
                .ifPresent(last -> said.put(AccountFact.MONTHS_SINCE, monthsBegun(last.day(), day)));
    }

    private static Optional<Disclosure> last(Disclosures all, LocalDate day, String audience) {
        return all.last(each -> !each.day().isAfter(day) && each.audiences().contains(audience));
    }

    private static long count(Disclosures all, LocalDate after, LocalDate day) {
        return all.list().stream()
                .map(Disclosure::day)
                .filter(each -> each.isAfter(after) && !each.isAfter(day))
                .count();
    }

    /** The least n for which the day lies no later than n months after the first. */
    static long monthsBegun(LocalDate first, LocalDate day) {
        long full = ChronoUnit.MONTHS.between(first, day);
        return first.plusMonths(full).isBefore(day) ? full + 1 : full;
    }

    /** What an income says of how it was raised; nothing that is not stated. */
    static Said raising(Income income, EarmarkedAccount account, Unit place, LocalDate day) {
        Said said = raisingMatter(place);
        boolean fromUnits = account.fund(income.fund()).source() == FundSource.UNITS;
        said.put(AccountFact.FROM_UNITS, fromUnits);
        income.raising().ifPresent(raising -> raised(raising, income.day(), said));
        account.disclosures()
                .ifPresent(all -> said.put(
                        AccountFact.PUBLISHED,
                        all.last(each -> !each.day().isAfter(day)
                                        && !each.through().isBefore(income.day())
                                        && each.audiences().contains(RESIDENTS))
                                .isPresent()));
        return said;
    }

    private static void raised(Raising raising, LocalDate day, Said said) {
        boolean isLate = raising.decidedOn().filter(on -> on.isAfter(day)).isPresent();
        if (isLate || raising.decided().equals(Optional.of(false))) {
            said.put(AccountFact.DECIDING_BODY, "NONE");
        } else {
            raising.decidingBody().ifPresent(body -> said.put(AccountFact.DECIDING_BODY, body));
        }
        raising.voluntary().ifPresent(truth -> said.put(AccountFact.VOLUNTARY, truth));
        raising.consent().ifPresent(truth -> said.put(AccountFact.UNIT_CONSENTS, truth));
        raising.benefits().ifPresent(truth -> said.put(AccountFact.UNIT_BENEFITS, truth));
        raising.welfare().ifPresent(truth -> said.put(AccountFact.WELFARE, truth));
    }

    static Said raisingMatter(Unit place) {
        Said said = new Said().put(AccountFact.MATTER, FUND_RAISING);
        if (place instanceof Community community) {
            community
                    .committee()
                    .ifPresent(kind -> said.put(
                            AccountFact.OF_COMMITTEE, kind == CommitteeKind.RESIDENTS ? "RESIDENTS" : "VILLAGERS"));
        }
        return said;
    }

    /** What a refusal by itself says of the place, if anything. */
    static Optional<Said> place(Refusal refusal, EarmarkedAccount account, LocalDate day) {
        Said said = new Said();
        Yuan money = refusal.entry().money().orElse(Yuan.ZERO);
        return switch (refusal.reason()) {
            case OFF_PURPOSE ->
                Optional.of(said.put(AccountFact.OFF_PURPOSE, money).put(AccountFact.DIVERTED, true));
            case OTHER_EARMARK -> Optional.of(said.put(AccountFact.DIVERTED, true));
            case OTHER_COMMUNITY -> Optional.of(said.put(AccountFact.SQUEEZED, true));
            case UNKNOWN_FUND ->
                Optional.of(said.put(AccountFact.TOTAL, account.total(day).plus(money))
                        .put(AccountFact.SUB_ACCOUNTS, sub(account, day)));
            default -> Optional.empty();
        };
    }

    /** What a refusal by itself says of a matter, if anything. */
    static Optional<Said> matter(Refusal refusal, Unit place) {
        Said raising = raisingMatter(place);
        return switch (refusal.reason()) {
            case BEYOND_BALANCE ->
                Optional.of(new Said()
                        .put(AccountFact.MATTER, "PAYMENT")
                        .put(AccountFact.DEBIT, refusal.entry().money().orElseThrow())
                        .put(AccountFact.BALANCE, refusal.available().orElse(Yuan.ZERO)));
            case NOT_DECIDED, BEFORE_DECISION -> Optional.of(raising.put(AccountFact.DECIDING_BODY, "NONE"));
            case NOT_VOLUNTARY -> Optional.of(raising.put(AccountFact.VOLUNTARY, false));
            case NO_CONSENT ->
                Optional.of(raising.put(AccountFact.FROM_UNITS, true).put(AccountFact.UNIT_CONSENTS, false));
            default -> Optional.empty();
        };
    }
}
