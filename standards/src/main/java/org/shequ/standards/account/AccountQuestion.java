package org.shequ.standards.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.account.AccountJson;
import org.shequ.core.account.EarmarkedAccount;
import org.shequ.core.account.Entry;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Street;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.policy.Policy;

/** What is asked of an account (专账问题): the account, the entries to be booked, the place it is kept for, and the period of the statement. */
@Value.Immutable
public abstract class AccountQuestion {
    AccountQuestion() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    public static final class Builder extends ImmutableAccountQuestion.Builder {
        Builder() {}
    }

    /** {@return the account before} */
    public abstract EarmarkedAccount account();

    /** {@return the entries to be booked together; none to ask only how the account stands} */
    public abstract List<Entry> entries();

    /** {@return the community or street that it is kept for; empty where nothing but the code of the account is known} */
    public abstract Optional<Unit> place();

    /** {@return the first day of the statement; empty for 1 January of the year asked} */
    public abstract Optional<LocalDate> from();

    /**
     * Reads a question: <code>{"account": {..}, "book": [..], "unit": {..}, "from": DAY}</code>; all but the account may be left out.
     *
     * @param tree the tree
     * @return the question
     * @throws FaultsException if anything is wrong; it tells every fault
     */
    public static AccountQuestion read(Json tree) {
        return Cursor.read(tree, AccountQuestion::read);
    }

    private static Optional<AccountQuestion> read(Cursor cursor) {
        int before = cursor.faults().count();
        Fields fields = cursor.fields();
        Optional<EarmarkedAccount> account = AccountJson.read(fields.required("account"));
        List<Entry> entries = AccountJson.readEntries(fields.optional("book"));
        Cursor unitAt = fields.optional("unit");
        Optional<Unit> place = UnitJson.read(unitAt);
        place.filter(unit -> !(unit instanceof Community || unit instanceof Street))
                .ifPresent(unit -> unitAt.fault("a unit that is a community or a street"));
        Cursor fromAt = fields.optional("from");
        Optional<LocalDate> from =
                fromAt.text().flatMap(text -> fromAt.made("a day, such as \"2016-01-01\"", () -> day(text)));
        fields.end();
        if (account.isEmpty() || cursor.faults().count() > before) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .account(account.get())
                .addAllEntries(entries)
                .place(place)
                .from(from)
                .build());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("from (" + text + ") must be a day, such as 2016-01-01", e);
        }
    }

    /**
     * Returns the answer under a policy.
     *
     * @param policy the policy on a day
     * @return the report
     * @throws IllegalArgumentException if the first day lies after the day of the policy, or the place states otherwise than the account
     * @throws ArithmeticException if the sums do not fit
     */
    public AccountReport answer(Policy policy) {
        AccountRules rules =
                place().map(unit -> AccountRules.of(policy, unit)).orElseGet(() -> AccountRules.of(policy, account()));
        return rules.book(account(), entries(), from().orElse(policy.at().withDayOfYear(1)));
    }

    /** {@return the account and the number of entries} */
    @Override
    public String toString() {
        return account() + " and " + entries().size() + " entries to book";
    }
}
