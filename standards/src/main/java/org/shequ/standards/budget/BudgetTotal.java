package org.shequ.standards.budget;

import java.util.Optional;
import org.immutables.value.Value;
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

    /**
     * Returns a total that is known.
     *
     * @param amount the sum of the lines
     * @param shares who pays how much of it
     * @return the total
     */
    public static BudgetTotal exact(Yuan amount, Allocation shares) {
        return ImmutableBudgetTotal.of(amount, amount, Optional.of(amount), shares);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds totals. */
    public static final class Builder extends ImmutableBudgetTotal.Builder {
        Builder() {}
    }

    /** {@return the sum of the exact lines} */
    @Value.Parameter
    public abstract Yuan known();

    /** {@return the least that the total can be} */
    @Value.Parameter
    public abstract Yuan low();

    /** {@return the most that the total can be, or empty where no upper end is known} */
    @Value.Parameter
    public abstract Optional<Yuan> high();

    /** {@return who pays how much of what is known} */
    @Value.Parameter
    public abstract Allocation shares();

    /** {@return the total, or empty while a line of it is open} */
    public Optional<Yuan> amount() {
        return high().filter(high -> high.equals(low()));
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
                .high(high().flatMap(high -> other.high().map(high::plus)))
                .shares(shares().plus(other.shares()))
                .build();
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
