package org.shequ.core.account;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.TextRule;

/** Money that is paid out of a fund for a purpose (支出). */
@Value.Immutable
public abstract non-sealed class Payment extends Entry {
    Payment() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutablePayment.Builder {
        Builder() {}
    }

    /** {@return the id of the fund} */
    public abstract String fund();

    /** {@return the amount, more than 0} */
    public abstract Yuan amount();

    /** {@return what it is spent on (用途)} */
    public abstract String purpose();

    /** {@return the community it is spent for; left out, it is that of the fund} */
    public abstract Optional<DivisionCode> community();

    @Override
    public EntryKind kind() {
        return EntryKind.PAYMENT;
    }

    @Override
    public Optional<Yuan> money() {
        return Optional.of(amount());
    }

    @Override
    public List<String> fundIds() {
        return List.of(fund());
    }

    @Override
    Optional<String> giver() {
        return Optional.of(fund());
    }

    @Override
    Optional<String> receiver() {
        return Optional.empty();
    }

    @Override
    @Value.Check
    void check() {
        super.check();
        TextRule.TEXT.check("purpose of entry " + id(), purpose());
    }

    /** {@return kind, id, day and amount} */
    @Override
    public String toString() {
        return super.toString();
    }
}
