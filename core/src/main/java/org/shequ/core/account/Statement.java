package org.shequ.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Yuan;

/**
 * What came into an account and went out of it in a period (收支公开表): opening balances, receipts by source, payments by purpose, closing
 * balances, of each fund and in all. It balances.
 */
@Value.Immutable
public abstract class Statement {
    Statement() {}

    static ImmutableStatement.Builder builder() {
        return ImmutableStatement.builder();
    }

    /** {@return the first day} */
    public abstract LocalDate from();

    /** {@return the last day, inclusive} */
    public abstract LocalDate through();

    /** {@return the funds, by id} */
    public abstract List<FundStatement> funds();

    /** {@return what the account holds at the end of the last day, counted over its entries without regard to funds} */
    abstract Yuan controlTotal();

    /** {@return what the account held before the first day (期初余额)} */
    public Yuan opening() {
        return sum(FundStatement::opening);
    }

    /** {@return what came in, by source (收入)} */
    public SortedMap<FundSource, Yuan> receipts() {
        SortedMap<FundSource, Yuan> bySource = new TreeMap<>();
        funds().stream()
                .filter(each -> each.receipts().fen() > 0)
                .forEach(each -> bySource.merge(each.fund().source(), each.receipts(), Yuan::plus));
        return bySource;
    }

    /** {@return what was paid, by purpose (支出)} */
    public SortedMap<String, Yuan> payments() {
        SortedMap<String, Yuan> byPurpose = new TreeMap<>();
        funds().forEach(each ->
                each.payments().forEach((purpose, amount) -> byPurpose.merge(purpose, amount, Yuan::plus)));
        return byPurpose;
    }

    /** {@return what came in, in all} */
    public Yuan received() {
        return sum(FundStatement::receipts);
    }

    /** {@return what was paid, in all} */
    public Yuan paid() {
        return sum(FundStatement::paid);
    }

    /** {@return what the account holds at the end of the last day (期末余额)} */
    public Yuan closing() {
        return sum(FundStatement::closing);
    }

    private Yuan sum(Function<FundStatement, Yuan> amount) {
        return FundStatement.sum(funds().stream().map(amount).toList());
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                !through().isBefore(from()), "through (%s) must not be before from (%s)", through(), from());
        Yuan in = sum(FundStatement::movedIn);
        Yuan out = sum(FundStatement::movedOut);
        Preconditions.checkArgument(
                in.equals(out), "money moved into funds (%s yuan) must be that moved out of funds, %s", in, out);
        Preconditions.checkArgument(
                closing().equals(controlTotal()),
                "closing balances of the funds (%s yuan) must add up to the account, %s",
                closing(),
                controlTotal());
    }

    /** {@return the period and the balances} */
    @Override
    public String toString() {
        return from() + ".." + through() + " " + opening() + " -> " + closing();
    }
}
