package org.shequ.core.account;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Yuan;

/**
 * Money moved from a fund to another: carried over to the fund of the next year with the same earmark (结转), or transferred between funds
 * of one earmark and one year (划转).
 */
@Value.Immutable
public abstract non-sealed class Move extends Entry {
    Move() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableMove.Builder {
        Builder() {}
    }

    /** {@return {@code CARRY_OVER} or {@code TRANSFER}} */
    @Override
    public abstract EntryKind kind();

    /** {@return the id of the fund that the money leaves} */
    public abstract String from();

    /** {@return the id of the fund that the money enters} */
    public abstract String to();

    /** {@return the amount, more than 0} */
    public abstract Yuan amount();

    @Override
    public Optional<Yuan> money() {
        return Optional.of(amount());
    }

    @Override
    public List<String> fundIds() {
        return List.of(from(), to());
    }

    @Override
    Optional<String> giver() {
        return Optional.of(from());
    }

    @Override
    Optional<String> receiver() {
        return Optional.of(to());
    }

    @Override
    @Value.Check
    void check() {
        Preconditions.checkArgument(
                kind() == EntryKind.CARRY_OVER || kind() == EntryKind.TRANSFER,
                "kind of entry %s (%s) must be CARRY_OVER or TRANSFER",
                id(),
                kind());
        super.check();
        Preconditions.checkArgument(!from().equals(to()), "funds of entry %s (%s, %s) must be two", id(), from(), to());
    }

    /** {@return kind, id, day and amount} */
    @Override
    public String toString() {
        return super.toString();
    }
}
