package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * A base adjusted every N years by an index or a fixed rate (定期调整), such as every three years with economic growth.
 *
 * <p>Until the first adjustment the base stands. In the adjustment years and until the next one the base is multiplied by one
 * plus the cumulative rise since the base year (an index), or by one plus the rate for each adjustment so far (a fixed rate).
 * Unless cuts are allowed the factor never falls below one, nor below that of an earlier adjustment.
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class Stepped<Q extends Quantity<Q>> extends Formula<Q> {
    Stepped() {}

    /**
     * Returns a stepped adjustment that never cuts.
     *
     * @param <Q> the quantity
     * @param base the amount before any adjustment
     * @param baseYear the year of the base, from which the rise is counted
     * @param first the year of the first adjustment, after the base year
     * @param everyYears how many years from one adjustment to the next, at least 1
     * @param growth what it grows by
     * @return the formula
     * @throws IllegalArgumentException if the first adjustment is not after the base year, or the step below one year
     */
    public static <Q extends Quantity<Q>> Stepped<Q> of(
            Formula<Q> base, FiscalYear baseYear, FiscalYear first, int everyYears, Growth growth) {
        return ImmutableStepped.of(base, baseYear, first, everyYears, growth, false);
    }

    /** {@return the same adjustment, where a falling index cuts the amount} */
    public Stepped<Q> withCuts() {
        return ImmutableStepped.of(base(), baseYear(), first(), everyYears(), growth(), true);
    }

    /** {@return the amount before any adjustment} */
    @Value.Parameter
    public abstract Formula<Q> base();

    /** {@return the year of the base} */
    @Value.Parameter
    public abstract FiscalYear baseYear();

    /** {@return the year of the first adjustment} */
    @Value.Parameter
    public abstract FiscalYear first();

    /** {@return how many years from one adjustment to the next} */
    @Value.Parameter
    public abstract int everyYears();

    /** {@return what it grows by} */
    @Value.Parameter
    public abstract Growth growth();

    /** {@return whether a falling index cuts the amount} */
    @Value.Parameter
    public abstract boolean cuts();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                first().compareTo(baseYear()) > 0,
                "first adjustment (%s) must be after the base year (%s)",
                first(),
                baseYear());
        Preconditions.checkArgument(
                everyYears() >= 1, "years between adjustments (%s) must be at least 1", everyYears());
    }

    /**
     * Returns how many adjustments have been made by a year.
     *
     * @param year the year
     * @return zero before the first adjustment, one from it on, and so forth
     */
    public int stepsBy(FiscalYear year) {
        return year.compareTo(first()) < 0 ? 0 : (year.value() - first().value()) / everyYears() + 1;
    }

    /**
     * Returns the year of an adjustment.
     *
     * @param step 1 for the first adjustment
     * @return its year
     */
    public FiscalYear yearOf(int step) {
        return FiscalYear.of(Math.addExact(first().value(), Math.multiplyExact(step - 1, everyYears())));
    }

    @Override
    public Dimension<Q> dimension() {
        return base().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.stepped(this);
    }
}
