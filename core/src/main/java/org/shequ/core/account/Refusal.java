package org.shequ.core.account;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Yuan;

/** One reason why one entry is refused (不予入账). */
@Value.Immutable
public abstract class Refusal {
    Refusal() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableRefusal.Builder {
        Builder() {}
    }

    static Refusal of(Entry entry, RefusalReason reason, Object found, Object allowed) {
        return builder()
                .entry(entry)
                .reason(reason)
                .found(found.toString())
                .allowed(allowed.toString())
                .build();
    }

    /** {@return the entry} */
    public abstract Entry entry();

    /** {@return the reason} */
    public abstract RefusalReason reason();

    /** {@return what was found, for example the purpose of a payment} */
    public abstract String found();

    /** {@return what is allowed, for example the purposes of the fund, or days as {@code 2016-04-01/..}; empty where nothing is} */
    public abstract String allowed();

    /** {@return the amount that the fund could give, where the entry asks for more} */
    public abstract Optional<Yuan> available();

    /** {@return id, reason, what was found and what is allowed} */
    @Override
    public String toString() {
        return "entry " + entry().id() + " " + reason() + ": " + found()
                + (allowed().isEmpty() ? "" : ", allowed: " + allowed());
    }
}
