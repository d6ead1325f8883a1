package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Quantity;

/** A comparison (比较) of two formulas of one quantity.
 *
 * @param <Q> the quantity compared */
@Value.Immutable(builder = false)
public abstract non-sealed class Comparison<Q extends Quantity<Q>> extends Condition {
    Comparison() {}

    /**
     * Returns a comparison.
     *
     * @param <Q> the quantity
     * @param left the left side
     * @param relation how it is to stand to the right side
     * @param right the right side
     * @return the condition
     */
    public static <Q extends Quantity<Q>> Comparison<Q> of(Formula<Q> left, Relation relation, Formula<Q> right) {
        return ImmutableComparison.of(left, relation, right);
    }

    /**
     * Returns a comparison of a measure with a figure, for example residents, AT_LEAST, 5 000.
     *
     * @param <Q> the quantity
     * @param measure the measure
     * @param relation how it is to stand to the figure
     * @param figure the figure, zero or more
     * @return the condition
     * @throws IllegalArgumentException if the figure is negative
     */
    public static <Q extends Quantity<Q>> Comparison<Q> of(Measure<Q> measure, Relation relation, Q figure) {
        return of(Amount.of(measure), relation, Flat.of(figure));
    }

    /** {@return the left side} */
    @Value.Parameter
    public abstract Formula<Q> left();

    /** {@return how it is to stand to the right side} */
    @Value.Parameter
    public abstract Relation relation();

    /** {@return the right side} */
    @Value.Parameter
    public abstract Formula<Q> right();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                left().dimension() == right().dimension(),
                "comparison sides (%s, %s) must be counted in the same unit",
                left().dimension().name(),
                right().dimension().name());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.comparison(this);
    }
}
