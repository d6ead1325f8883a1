package org.shequ.core.account;

import java.util.Collection;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Yuan;

/** What came into a fund and went out of it in a period (分账收支). */
@Value.Immutable
public abstract class FundStatement {
    FundStatement() {}

    static ImmutableFundStatement.Builder builder() {
        return ImmutableFundStatement.builder();
    }

    /** {@return the fund} */
    public abstract Fund fund();

    /** {@return what it held before the first day (期初余额)} */
    public abstract Yuan opening();

    /** {@return what came in from its source (收入)} */
    public abstract Yuan receipts();

    /** {@return what came in from other funds of the account} */
    public abstract Yuan movedIn();

    /** {@return what went to other funds of the account} */
    public abstract Yuan movedOut();

    /** {@return what was paid, by purpose (支出)} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Yuan> payments();

    /** {@return what it holds at the end of the last day (期末余额)} */
    public abstract Yuan closing();

    /** {@return what was paid in all} */
    public Yuan paid() {
        return sum(payments().values());
    }

    static Yuan sum(Collection<Yuan> amounts) {
        return amounts.stream().reduce(Yuan.ZERO, Yuan::plus);
    }

    @Value.Check
    void check() {
        Yuan computed =
                opening().plus(receipts()).plus(movedIn()).minus(movedOut()).minus(paid());
        Preconditions.checkArgument(
                computed.equals(closing()),
                "closing balance of %s (%s yuan) must be opening plus receipts less payments, %s",
                fund(),
                closing(),
                computed);
    }

    /** {@return the fund and its balances} */
    @Override
    public String toString() {
        return fund() + " " + opening() + " -> " + closing();
    }
}
