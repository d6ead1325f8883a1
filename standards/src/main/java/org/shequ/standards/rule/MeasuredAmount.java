package org.shequ.standards.rule;

import org.immutables.value.Value;
import org.shequ.core.formula.Formula;
import org.shequ.core.quantity.Dimension;

/** The amount of a measure or formula (数量指标), such as the area of the premises. */
@Value.Immutable(builder = false)
public abstract non-sealed class MeasuredAmount implements NormMeasure {
    MeasuredAmount() {}

    /**
     * Returns what a formula gives as a measure.
     *
     * @param formula the formula, for example the amount of one measure
     * @return the measure
     */
    public static MeasuredAmount of(Formula<?> formula) {
        return ImmutableMeasuredAmount.of(formula);
    }

    /** {@return the formula} */
    @Value.Parameter
    public abstract Formula<?> formula();

    @Override
    public Dimension<?> dimension() {
        return formula().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.amount(this);
    }
}
