package org.shequ.core.unit;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Yuan;

/** What was paid to a group in a year (报酬发放): the money, and the months of service it was paid for. */
@Value.Immutable
public abstract class PayrollEntry {
    PayrollEntry() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static class Builder extends ImmutablePayrollEntry.Builder {
        Builder() {}
    }

    /** {@return the group} */
    public abstract PayGroup group();

    /** {@return the money paid, at least 0} */
    public abstract Optional<Yuan> paid();

    /** {@return the months of service it was paid for, summed over persons} */
    public abstract Optional<PersonMonths> personMonths();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                paid().isPresent() || personMonths().isPresent(),
                "payroll of %s (nothing) must have what was paid or the person-months",
                group());
        paid().ifPresent(money -> Preconditions.checkArgument(
                money.fen() >= 0, "paid to %s (%s yuan) must be at least 0", group(), money));
    }

    /** {@return group, money and months} */
    @Override
    public String toString() {
        return group()
                + paid().map(it -> " " + it + " yuan").orElse("")
                + personMonths().map(it -> " for " + it + " person-months").orElse("");
    }
}
