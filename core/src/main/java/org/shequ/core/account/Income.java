package org.shequ.core.account;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Yuan;

/** Money that comes into a fund (收入). */
@Value.Immutable
public abstract non-sealed class Income extends Entry {
    Income() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableIncome.Builder {
        Builder() {}
    }

    /** {@return the id of the fund} */
    public abstract String fund();

    /** {@return the amount, more than 0} */
    public abstract Yuan amount();

    /** {@return how it was raised, where it was; empty if not stated} */
    public abstract Optional<Raising> raising();

    @Override
    public EntryKind kind() {
        return EntryKind.INCOME;
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
        return Optional.empty();
    }

    @Override
    Optional<String> receiver() {
        return Optional.of(fund());
    }

    @Override
    @Value.Check
    void check() {
        super.check();
    }

    /** {@return kind, id, day and amount} */
    @Override
    public String toString() {
        return super.toString();
    }
}
