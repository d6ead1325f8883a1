package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** What somebody answers for (佐证): a rule is met or not, on a day, perhaps item by item. */
@Value.Immutable
public abstract class Attestation {
    Attestation() {}

    /**
     * Returns an answer with no day and no items.
     *
     * @param value whether the rule is met
     * @return the attestation
     */
    public static Attestation of(boolean value) {
        return builder().value(value).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an attestation. */
    public static class Builder extends ImmutableAttestation.Builder {
        Builder() {}
    }

    /** {@return whether the rule is met as a whole} */
    public abstract Optional<Boolean> value();

    /** {@return the day it speaks of} */
    public abstract Optional<LocalDate> on();

    /** {@return the answer for each item, by the name of the item} */
    public abstract Map<String, Boolean> items();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                value().isPresent() || !items().isEmpty(), "attestation (%s) must have a value or items", "nothing");
        items().keySet()
                .forEach(item ->
                        Preconditions.checkArgument(!item.isBlank(), "attested item (%s) must not be blank", item));
    }
}
