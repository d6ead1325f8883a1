package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * An amount for each hundred households (每百户), the form in which most documents set money and area.
 *
 * <p>It is usable alone, with no pack and no facts, and {@link #formula} is the same thing within the algebra.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract class PerHundredHouseholds<Q extends Quantity<Q>> {
    private static final Ratio HUNDRED = Ratio.of(100);

    PerHundredHouseholds() {}

    /**
     * Returns an amount for each hundred households, in proportion for a part of a hundred.
     *
     * @param <Q> the quantity
     * @param amount the amount for a hundred households, zero or more
     * @return the norm
     * @throws IllegalArgumentException if the amount is negative
     */
    public static <Q extends Quantity<Q>> PerHundredHouseholds<Q> of(Q amount) {
        return ImmutablePerHundredHouseholds.of(amount, Blocks.LINEAR);
    }

    /**
     * Returns an amount for each hundred households under a reading of parts of a hundred.
     *
     * @param <Q> the quantity
     * @param amount the amount for a hundred households, zero or more
     * @param blocks what a part of a hundred counts for
     * @return the norm
     * @throws IllegalArgumentException if the amount is negative
     */
    public static <Q extends Quantity<Q>> PerHundredHouseholds<Q> of(Q amount, Blocks blocks) {
        return ImmutablePerHundredHouseholds.of(amount, blocks);
    }

    /** {@return the amount for a hundred households} */
    @Value.Parameter
    public abstract Q amount();

    /** {@return what a part of a hundred counts for} */
    @Value.Parameter
    public abstract Blocks blocks();

    @Value.Check
    void check() {
        Guards.notNegative("amount per hundred households", amount());
    }

    /** {@return the same as a formula over {@link Measures#HOUSEHOLDS}} */
    public PerBlock<Q> formula() {
        return PerBlock.of(amount(), HUNDRED, Measures.HOUSEHOLDS, blocks());
    }

    /**
     * Returns the amount for a number of households, rounded once as {@link Dimension#round} says: money HALF_UP to the fen.
     * 3 000 yuan per hundred households give 93 600.00 for 3 120.
     *
     * @param households the households
     * @return the amount
     * @throws ArithmeticException if the amount does not fit
     */
    public Q amountFor(Households households) {
        return amount().dimension().round(formula().of(households.exact()));
    }

    /**
     * Returns the smallest number of households for which at least an amount is due.
     *
     * @param wanted the amount, zero or more
     * @return the households; one less gives less than the amount
     * @throws IllegalArgumentException if nothing is due per hundred while something is wanted
     */
    public Households householdsFor(Q wanted) {
        Preconditions.checkArgument(
                amount().exact().signum() > 0 || wanted.exact().signum() == 0,
                "amount wanted (%s) must be zero where nothing is due per hundred households",
                wanted);
        if (wanted.exact().signum() <= 0) {
            return Households.of(0);
        }
        long high = 1;
        while (amountFor(Households.of(high)).compareTo(wanted) < 0) {
            high = Math.multiplyExact(high, 2);
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (amountFor(Households.of(middle)).compareTo(wanted) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Households.of(high);
    }
}
