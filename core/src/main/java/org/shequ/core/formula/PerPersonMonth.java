package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;

/**
 * An amount for each person and month in post (每人每月).
 *
 * <p>It reads the person-months; where these are not known but the heads are, it takes twelve months each and says so
 * ({@link #FULL_YEAR}).
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class PerPersonMonth<Q extends Quantity<Q>> extends Formula<Q> {
    PerPersonMonth() {}

    /** The assumption that every head serves the whole year, twelve months. */
    public static final String FULL_YEAR = "FULL_YEAR";

    /**
     * Returns an amount for each person and month.
     *
     * @param <Q> the quantity
     * @param amount the amount for one person and month, zero or more
     * @param months the person-months in the year
     * @param heads the heads, used for twelve months each where the person-months are not known
     * @return the formula
     * @throws IllegalArgumentException if the amount is negative
     */
    public static <Q extends Quantity<Q>> PerPersonMonth<Q> of(
            Q amount, Measure<PersonMonths> months, Measure<Persons> heads) {
        return ImmutablePerPersonMonth.of(amount, months, heads);
    }

    /** {@return the amount for one person and month} */
    @Value.Parameter
    public abstract Q amount();

    /** {@return the person-months in the year} */
    @Value.Parameter
    public abstract Measure<PersonMonths> months();

    /** {@return the heads, used where the person-months are not known} */
    @Value.Parameter
    public abstract Measure<Persons> heads();

    @Value.Check
    void check() {
        Guards.notNegative("amount per person and month", amount());
    }

    @Override
    public Dimension<Q> dimension() {
        return amount().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.perPersonMonth(this);
    }
}
