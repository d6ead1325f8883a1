package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;

/**
 * A unit price times a metered quantity (单价×用量), such as a tariff times kilowatt-hours.
 *
 * <p>The price is in yuan for one unit of the use and keeps all its decimals; the product is rounded with the whole line.
 */
@Value.Immutable(builder = false)
public abstract non-sealed class PriceTimesQuantity extends Formula<Yuan> {
    PriceTimesQuantity() {}

    /**
     * Returns a price times a quantity.
     *
     * @param price the price in yuan for one unit of the use
     * @param quantity the metered use
     * @return the formula
     */
    public static PriceTimesQuantity of(Formula<Ratio> price, Measure<Usage> quantity) {
        return ImmutablePriceTimesQuantity.of(price, quantity);
    }

    /** {@return the price in yuan for one unit of the use} */
    @Value.Parameter
    public abstract Formula<Ratio> price();

    /** {@return the metered use} */
    @Value.Parameter
    public abstract Measure<Usage> quantity();

    @Override
    public Dimension<Yuan> dimension() {
        return Dimension.YUAN;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.priceTimesQuantity(this);
    }
}
