package org.shequ.core.unit;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Usage;

/** A metered use of a utility in a year (用量), such as 1 000 kWh of electricity for service facilities. */
@Value.Immutable
public abstract class UtilityUse {
    UtilityUse() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a use. */
    public static class Builder extends ImmutableUtilityUse.Builder {
        Builder() {}
    }

    /** {@return the utility} */
    public abstract UtilityKind kind();

    /** {@return what it is used for} */
    public abstract UtilityPurpose use();

    /** {@return how much, in the unit} */
    public abstract Usage quantity();

    /** {@return the unit, such as {@code kWh} or {@code m3}; a tariff is per this unit} */
    public abstract String unit();

    @Value.Check
    void check() {
        Preconditions.checkArgument(!unit().isBlank(), "unit of %s use (%s) must not be blank", kind(), unit());
    }
}
