package org.shequ.core.formula;

import java.util.Locale;
import org.shequ.core.text.Label;

/**
 * A condition (条件) on what is known of a unit, three-valued: unknown unless what is known decides.
 *
 * <p>The sort is closed: users extend it by composing, by packs and by measures.
 */
public abstract sealed class Condition
        permits AllOf, AnyOf, AtLeastOf, Not, Comparison, IsOneOf, Holds, Within, Stated, Occurred {
    Condition() {}

    /**
     * Returns the condition that a unit holds an honour (荣誉称号) on the day asked.
     *
     * @param honour the honour, for example {@code HIGH_LEVEL}
     * @param label what people call it
     * @return the condition, over the truth {@code honours[...]}
     */
    public static Condition hasHonour(String honour, Label label) {
        return Holds.of(TruthMeasure.of("honours[" + honour + "]", label, "honours"));
    }

    /**
     * Returns the condition that someone has attested (经证明) that an item is so.
     *
     * @param item the rule or item attested, for example {@code PZH2015-3.3.3-1}
     * @param label what people call it
     * @return the condition, over the truth {@code attested[...]}
     */
    public static Condition attested(String item, Label label) {
        return Holds.of(TruthMeasure.of("attested[" + item + "]", label));
    }

    /**
     * Hands this condition to the case of its kind.
     *
     * @param <R> what the cases give
     * @param cases one case for each kind of condition
     * @return what the case gives
     */
    public abstract <R> R accept(Cases<R> cases);

    /**
     * Decides this condition. Unknown facts are tried in all their values together, so an outcome that all agree on is known.
     *
     * @param facts what is known
     * @return the truth, with the names of what would settle it where it is unknown
     */
    public final Decision decide(Facts facts) {
        return Bounding.decide(this, facts);
    }

    /**
     * Decides this condition and records what it read.
     *
     * @param facts what is known
     * @return the same decision as {@link #decide}, with what was read and decided on the way
     */
    public final DecisionRecord record(Facts facts) {
        return Bounding.recordDecision(this, facts);
    }

    /**
     * Says this condition in words.
     *
     * @param locale Chinese or English
     * @return a phrase, without a full stop
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public final String describe(Locale locale) {
        return accept(new Describer(locale));
    }

    /** {@return all that this condition reads} */
    public final Reads reads() {
        return Reads.of(this);
    }

    @Override
    public final String toString() {
        return describe(Locale.ENGLISH);
    }

    /**
     * One case for each kind of condition; what is done with conditions is written as such cases.
     *
     * @param <R> what each case gives
     */
    public interface Cases<R> {
        /**
         * The case of all of several.
         *
         * @param condition the condition
         * @return the result
         */
        R allOf(AllOf condition);

        /**
         * The case of any of several.
         *
         * @param condition the condition
         * @return the result
         */
        R anyOf(AnyOf condition);

        /**
         * The case of at least so many of several.
         *
         * @param condition the condition
         * @return the result
         */
        R atLeastOf(AtLeastOf condition);

        /**
         * The case of a negation.
         *
         * @param condition the condition
         * @return the result
         */
        R not(Not condition);

        /**
         * The case of a comparison.
         *
         * @param condition the condition
         * @return the result
         */
        R comparison(Comparison<?> condition);

        /**
         * The case of a category.
         *
         * @param condition the condition
         * @return the result
         */
        R isOneOf(IsOneOf condition);

        /**
         * The case of a truth.
         *
         * @param condition the condition
         * @return the result
         */
        R holds(Holds condition);

        /**
         * The case of a place.
         *
         * @param condition the condition
         * @return the result
         */
        R within(Within condition);

        /**
         * The case of a stated fact.
         *
         * @param condition the condition
         * @return the result
         */
        R stated(Stated condition);

        /**
         * The case of dated occurrences.
         *
         * @param condition the condition
         * @return the result
         */
        R occurred(Occurred condition);
    }
}
