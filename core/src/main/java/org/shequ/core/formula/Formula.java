package org.shequ.core.formula;

import java.util.Locale;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * A formula (公式) that gives a quantity from what is known of a unit.
 *
 * <p>The sort is closed: users extend it by composing, by packs and by measures. Every figure and measure in it is zero or
 * more, and every node rises with each of its parts, so bounds follow exactly. It is evaluated in exact rationals and
 * rounded once, at the end ({@link Dimension#round}).
 *
 * @param <Q> the quantity it gives
 */
public abstract sealed class Formula<Q extends Quantity<Q>>
        permits Flat,
                PerBlock,
                PerPersonMonth,
                Amount,
                Reference,
                HeadCost,
                PriceTimesQuantity,
                Stepped,
                Tiers,
                Part,
                Sum,
                LargerOf,
                SmallerOf,
                Chosen,
                Parameter {
    Formula() {}

    /** {@return what the result is counted in} */
    public abstract Dimension<Q> dimension();

    /**
     * Hands this formula to the case of its kind.
     *
     * @param <R> what the cases give
     * @param cases one case for each kind of formula
     * @return what the case gives
     */
    public abstract <R> R accept(Cases<R> cases);

    /**
     * Evaluates this formula: exact where all that matters is known, else bounded as tightly as the formula allows.
     *
     * @param facts what is known
     * @return the outcome with what was assumed
     * @throws ArithmeticException if the amount does not fit, naming it
     */
    public final Evaluation<Q> evaluate(Facts facts) {
        return Bounding.evaluate(this, facts);
    }

    /**
     * Evaluates this formula and records how: the same outcome as {@link #evaluate}, with each figure and fact used.
     *
     * @param facts what is known
     * @return the outcome with its derivations
     * @throws ArithmeticException if the amount does not fit, naming it
     */
    public final Recording<Q> record(Facts facts) {
        return Bounding.record(this, facts);
    }

    /**
     * Returns how the result moves when one measure grows and all else stands.
     *
     * @param measure the measure
     * @return the direction; {@link Direction#NEITHER} where none can be promised
     */
    public final Direction direction(Measure<?> measure) {
        return accept(new DirectionOf(measure));
    }

    /**
     * Returns the inverse in one measure: for an amount, the values of the measure at which this formula gives so much.
     *
     * @param <M> the quantity of the measure
     * @param measure the measure
     * @param facts all else that is known; what they know of the measure does not matter
     * @return the inverse
     * @throws IllegalArgumentException if with these facts no direction in the measure can be promised
     */
    public final <M extends Quantity<M>> Inverse<Q, M> inverse(Measure<M> measure, Facts facts) {
        return Inverse.of(this, measure, facts);
    }

    /**
     * Says this formula in words.
     *
     * @param locale Chinese or English
     * @return a phrase, without a full stop
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public final String describe(Locale locale) {
        return accept(new Describer(locale));
    }

    /** {@return all that this formula reads} */
    public final Reads reads() {
        return Reads.of(this);
    }

    @Override
    public final String toString() {
        return describe(Locale.ENGLISH);
    }

    /**
     * One case for each kind of formula; what is done with formulas is written as such cases.
     *
     * @param <R> what each case gives
     */
    public interface Cases<R> {
        /**
         * The case of a flat amount.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R flat(Flat<Q> formula);

        /**
         * The case of an amount for each N of a measure.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R perBlock(PerBlock<Q> formula);

        /**
         * The case of an amount for each person and month.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R perPersonMonth(PerPersonMonth<Q> formula);

        /**
         * The case of the amount of a measure itself.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R amount(Amount<Q> formula);

        /**
         * The case of a reference figure.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R reference(Reference<Q> formula);

        /**
         * The case of heads times a rate.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R headCost(HeadCost<Q> formula);

        /**
         * The case of a price times a quantity.
         *
         * @param formula the formula
         * @return the result
         */
        R priceTimesQuantity(PriceTimesQuantity formula);

        /**
         * The case of a stepped adjustment.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R stepped(Stepped<Q> formula);

        /**
         * The case of tiers over a measure.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R tiers(Tiers<Q> formula);

        /**
         * The case of a part of another formula.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R part(Part<Q> formula);

        /**
         * The case of a sum.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R sum(Sum<Q> formula);

        /**
         * The case of the larger of several.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R largerOf(LargerOf<Q> formula);

        /**
         * The case of the smaller of several.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R smallerOf(SmallerOf<Q> formula);

        /**
         * The case of a choice by a condition.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R chosen(Chosen<Q> formula);

        /**
         * The case of a parameter.
         *
         * @param <Q> the quantity
         * @param formula the formula
         * @return the result
         */
        <Q extends Quantity<Q>> R parameter(Parameter<Q> formula);
    }
}
