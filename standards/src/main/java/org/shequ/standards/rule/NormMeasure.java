package org.shequ.standards.rule;

import org.shequ.core.quantity.Dimension;

/** What a norm measures (指标): an amount of a formula, or how often something occurred within a window. */
public sealed interface NormMeasure permits MeasuredAmount, CountedOccurrences {
    /** {@return what it is counted in} */
    Dimension<?> dimension();

    /**
     * Hands this measure to the case of its kind.
     *
     * @param <R> what the cases give
     * @param cases one case for each kind of measure
     * @return what the case gives
     */
    <R> R accept(Cases<R> cases);

    /**
     * One case for each kind of measure.
     *
     * @param <R> what each case gives
     */
    interface Cases<R> {
        /**
         * The case of an amount.
         *
         * @param measure the measure
         * @return the result
         */
        R amount(MeasuredAmount measure);

        /**
         * The case of counted occurrences.
         *
         * @param measure the measure
         * @return the result
         */
        R occurrences(CountedOccurrences measure);
    }
}
