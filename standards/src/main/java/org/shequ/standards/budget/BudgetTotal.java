package org.shequ.standards.budget;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;

/**
 * A total (合计) of lines of one role: what is known of it, and between what it lies.
 *
 * <p>A total of no lines is exactly zero.
 */
@Value.Immutable
public abstract class BudgetTotal {
    /** The total of no lines. */
    public static final BudgetTotal ZERO = builder()
            .known(Yuan.ZERO)
            .low(Yuan.ZERO)
            .high(Yuan.ZERO)
            .shares(Allocation.NONE)
            .build();

    BudgetTotal() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds totals. */
    public static final class Builder extends ImmutableBudgetTotal.Builder {
        Builder() {}
    }

    /** {@return the sum of the exact lines} */
    public abstract Yuan known();

    /** {@return the least that the total can be} */
    public abstract Yuan low();

    /** {@return the most that the total can be, or empty where no upper end is known} */
    public abstract Optional<Yuan> high();

    /** {@return who pays how much of what is known} */
    public abstract Allocation shares();

    /** {@return the total, or empty while a line of it is open} */
    public Optional<Yuan> amount() {
        return high().equals(Optional.of(low())) ? high() : Optional.empty();
    }

    /**
     * Adds another total.
     *
     * @param other the other total
     * @return both together
     * @throws ArithmeticException if the sum does not fit
     */
    public BudgetTotal plus(BudgetTotal other) {
        return builder()
                .known(known().plus(other.known()))
                .low(low().plus(other.low()))
                .high(
                        high().isPresent() && other.high().isPresent()
                                ? Optional.of(high().get().plus(other.high().get()))
                                : Optional.empty())
                .shares(shares().plus(other.shares()))
                .build();
    }

    /**
     * Compares by value.
     *
     * @param other the other
     * @return whether it is a total of the same ends, as much of it known and shared alike
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof BudgetTotal that
                        && known().equals(that.known())
                        && low().equals(that.low())
                        && high().equals(that.high())
                        && shares().equals(that.shares()));
    }

    /** {@return the hash of the value} */
    @Override
    public final int hashCode() {
        return Objects.hash(known(), low(), high(), shares());
    }

    /** {@return what is known, between what it lies, and the shares} */
    @Override
    public final String toString() {
        return "BudgetTotal{known=" + known() + ", low=" + low()
                + high().map(high -> ", high=" + high).orElse("") + ", shares=" + shares() + "}";
    }

    /** {@return the total as an object: known, low, high, amount, shares} */
    public Json.Obj json() {
        return Json.object()
                .put("known", Texts.text(known()))
                .put("low", Texts.text(low()))
                .putOrNull("high", high().map(Texts::text))
                .putOrNull("amount", amount().map(Texts::text))
                .put("shares", Texts.shares(shares()))
                .build();
    }
}
