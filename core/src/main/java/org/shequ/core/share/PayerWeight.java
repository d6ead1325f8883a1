package org.shequ.core.share;

import org.immutables.value.Value;
import org.shequ.core.quantity.Ratio;

/** A payer and the weight it bears beside others (分担比例): the 5 of the city in 5:5. */
@Value.Immutable(copy = false)
public abstract class PayerWeight {
    PayerWeight() {}

    /**
     * Returns a weighted payer.
     *
     * @param payer the payer
     * @param weight the weight, at least 0; only the proportion to the other weights matters
     * @return the weighted payer
     * @throws IllegalArgumentException if the weight is negative
     */
    public static PayerWeight of(Payer payer, Ratio weight) {
        if (weight.signum() < 0) {
            throw Faults.fault("weight of " + payer, weight.toString(), "at least 0");
        }
        return ImmutablePayerWeight.of(payer, weight);
    }

    /**
     * {@return the payer}
     */
    @Value.Parameter
    public abstract Payer payer();

    /**
     * {@return the weight, at least 0}
     */
    @Value.Parameter
    public abstract Ratio weight();

    /**
     * {@return the payer and the weight, such as {@code CITY=5}}
     */
    @Override
    public final String toString() {
        return payer() + "=" + weight();
    }
}
