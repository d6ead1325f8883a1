package org.shequ.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Yuan;

/** The closing of a period (结账): nothing of its last day or before is booked after it. */
@Value.Immutable
public abstract non-sealed class Closing extends Entry {
    Closing() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableClosing.Builder {
        Builder() {}
    }

    /** {@return the last day that it closes, not after its own day} */
    public abstract LocalDate through();

    @Override
    public EntryKind kind() {
        return EntryKind.CLOSING;
    }

    @Override
    public Optional<Yuan> money() {
        return Optional.empty();
    }

    @Override
    public List<String> fundIds() {
        return List.of();
    }

    @Override
    Optional<String> giver() {
        return Optional.empty();
    }

    @Override
    Optional<String> receiver() {
        return Optional.empty();
    }

    @Override
    @Value.Check
    void check() {
        super.check();
        Preconditions.checkArgument(
                !through().isAfter(day()),
                "through of entry %s (%s) must not be after its day %s",
                id(),
                through(),
                day());
    }

    /** {@return kind, id, day and amount} */
    @Override
    public String toString() {
        return super.toString();
    }
}
