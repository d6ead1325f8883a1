package org.shequ.standards.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shequ.core.Preconditions;
import org.shequ.core.account.Booking;
import org.shequ.core.account.EarmarkedAccount;
import org.shequ.core.account.Entry;
import org.shequ.core.account.Fund;
import org.shequ.core.account.FundSource;
import org.shequ.core.account.Income;
import org.shequ.core.account.Refusal;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Street;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.policy.Policy;

/**
 * The rules of a policy that bind an earmarked account (专账规则).
 *
 * <p>A rule binds the account if it asks for a fact that the account says, see {@link AccountFact}; so the rules of any pack are found. The
 * account answers for its place, a community or a street; for a community its street is asked as well, for a street the communities of its
 * funds.
 *
 * <p>Example: {@code AccountRules.of(policy, place).book(account, entries, firstDay)}.
 */
public final class AccountRules {
    private static final Set<Verdict> UNMET =
            Set.of(Verdict.BREACH, Verdict.DEPARTURE, Verdict.TARGET_MISSED, Verdict.ADVICE, Verdict.PERMITTED);

    private final Policy policy;
    private final Unit place;

    private AccountRules(Policy policy, Unit place) {
        this.policy = policy;
        this.place = place;
    }

    /**
     * Returns the rules for an account.
     *
     * @param policy the policy on a day
     * @param place the community or street that it is kept for, with what else is known of it
     * @return the rules
     * @throws IllegalArgumentException if the place is neither
     */
    public static AccountRules of(Policy policy, Unit place) {
        Preconditions.checkArgument(
                place instanceof Community || place instanceof Street,
                "place of an account (%s) must be a community or a street",
                place.kind());
        return new AccountRules(policy, place);
    }

    /**
     * Returns the rules for an account of whose place nothing but the code is known.
     *
     * @param policy the policy on a day
     * @param account the account
     * @return the rules
     */
    public static AccountRules of(Policy policy, EarmarkedAccount account) {
        return of(
                policy,
                account.code()
                        .map(AccountRules::placeOf)
                        .orElseGet(() -> Community.builder().build()));
    }

    private static Unit placeOf(DivisionCode code) {
        return code.level() == DivisionLevel.VILLAGE
                ? Community.builder().code(code).build()
                : Street.builder().code(code).build();
    }

    /**
     * Books entries and tells how the account then stands to the rules.
     *
     * @param account the account before
     * @param entries the entries, in any order; none to ask only how it stands
     * @param from the first day of the statement, which goes to the day of the policy
     * @return the report
     * @throws IllegalArgumentException if the first day lies after the day of the policy, or the place states otherwise than the account
     * @throws ArithmeticException if the sums do not fit
     */
    public AccountReport book(EarmarkedAccount account, Collection<? extends Entry> entries, LocalDate from) {
        Booking booking = account.book(entries);
        List<UnitFindings> units = new ArrayList<>();
        for (Unit each : places(account)) {
            units.add(findings(each, new Said(), Saying.place(booking, policy.at()), Optional.empty()));
        }
        raised(booking).forEach(income -> {
            Said said = Saying.raising(income, account, place, policy.at());
            units.add(findings(matter(income, account), Saying.raisingMatter(place), said, Optional.of(income.id())));
        });
        return AccountReport.builder()
                .date(policy.at())
                .booking(booking)
                .addAllRefusals(booking.refusals().stream()
                        .map(each -> GroundedRefusal.of(each, grounds(each, account)))
                        .toList())
                .statement(booking.after().statement(from, policy.at()))
                .addAllLookup(policy.lookup(place))
                .addAllUnits(units.stream()
                        .filter(each -> !each.findings().isEmpty())
                        .toList())
                .build();
    }

    /** The place, then whom the rules of an account may speak of beside it. */
    private Set<Unit> places(EarmarkedAccount account) {
        Set<Unit> places = new LinkedHashSet<>();
        places.add(place);
        if (place instanceof Community) {
            place.code()
                    .flatMap(DivisionCode::township)
                    .ifPresent(code -> places.add(Street.builder().code(code).build()));
        } else {
            account.funds().stream()
                    .flatMap(fund -> fund.community().stream())
                    .distinct()
                    .sorted()
                    .forEach(code -> places.add(Community.builder().code(code).build()));
        }
        return places;
    }

    /** The incomes to be booked that are raised, from residents or units. */
    private static List<Income> raised(Booking booking) {
        Set<String> raisedFunds = new LinkedHashSet<>();
        booking.before().funds().stream()
                .filter(fund -> fund.source() == FundSource.RESIDENTS || fund.source() == FundSource.UNITS)
                .map(Fund::id)
                .forEach(raisedFunds::add);
        return booking.entries().stream()
                .filter(Income.class::isInstance)
                .map(Income.class::cast)
                .filter(income -> raisedFunds.contains(income.fund()))
                .toList();
    }

    private Unit matter(Entry entry, EarmarkedAccount account) {
        Optional<DivisionCode> code = entry.fundIds().stream()
                .flatMap(id -> account.funds().stream().filter(fund -> fund.id().equals(id)))
                .flatMap(fund -> fund.community().stream())
                .findFirst()
                .or(place::code);
        Matter.Builder matter = Matter.builder();
        code.ifPresent(matter::code);
        if (entry instanceof Income income) {
            income.raising()
                    .flatMap(raising -> raising.decidedOn().isPresent() ? Optional.of(true) : raising.decided())
                    .ifPresent(matter::consent);
        }
        return matter.build();
    }

    private UnitFindings findings(Unit unit, Said before, Said said, Optional<String> entry) {
        Map<RuleId, Finding> binding = binding(unit, before);
        Unit asked = said.besides(unit, policy.library());
        Assessment assessment = policy.assess(asked);
        return UnitFindings.of(
                asked,
                entry,
                assessment,
                assessment.findings().stream()
                        .filter(each -> binding.containsKey(each.rule()))
                        .toList());
    }

    /** The rules that wait for a fact of an account, where the unit states none. */
    private Map<RuleId, Finding> binding(Unit unit, Said before) {
        Map<RuleId, Finding> binding = new TreeMap<>();
        policy.assess(before.in(unit, policy.library())).findings().stream()
                .filter(each -> AccountFact.isAmong(each.missing()))
                .forEach(each -> binding.put(each.rule(), each));
        return binding;
    }

    private List<Finding> grounds(Refusal refusal, EarmarkedAccount account) {
        List<Finding> grounds = new ArrayList<>();
        Saying.place(refusal, account, policy.at())
                .ifPresent(said -> places(account).stream()
                        .filter(each -> isOf(each, refusal.entry(), account))
                        .forEach(each -> grounds.addAll(broken(each, new Said(), said))));
        Saying.matter(refusal, place).ifPresent(said -> {
            Unit matter = matter(refusal.entry(), account);
            grounds.addAll(broken(matter, new Said(), said));
        });
        return grounds;
    }

    /** Of several communities, only that whose fund the entry touches. */
    private boolean isOf(Unit unit, Entry entry, EarmarkedAccount account) {
        return unit.equals(place)
                || unit instanceof Street
                || account.funds().stream()
                        .filter(fund -> entry.fundIds().contains(fund.id()))
                        .anyMatch(fund -> fund.community().equals(unit.code()));
    }

    /** The rules that are unmet with what is said, and were not before, or not in the same items. */
    private List<Finding> broken(Unit unit, Said before, Said said) {
        Assessment bare = policy.assess(before.in(unit, policy.library()));
        return policy.assess(said.in(unit, policy.library())).findings().stream()
                .filter(each -> UNMET.contains(each.verdict()))
                .filter(each -> bare.findFinding(each.rule())
                        .map(was ->
                                !UNMET.contains(was.verdict()) || !was.items().equals(each.items()))
                        .orElse(true))
                .toList();
    }
}
