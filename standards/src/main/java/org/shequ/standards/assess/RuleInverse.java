package org.shequ.standards.assess;

import org.shequ.core.Preconditions;
import org.shequ.core.formula.Direction;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.Inverse;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.Solution;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.CountedOccurrences;
import org.shequ.standards.rule.Demand;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.NormMeasure;

/**
 * A rule read backwards in one measure of a unit (规则反算), all else standing: the households that a fund or a building serves, the
 * residents whom so many volunteers serve.
 *
 * <p>What it inverts is the money that a rule of money provides, or the least that a norm asks, the most where only a most is asked; of
 * a ratio, the ratio times its base. The smallest amount that complies needs no inverse: it is the {@link RuleRequirement} itself.
 *
 * @param <M> the quantity of the measure
 */
public final class RuleInverse<M extends Quantity<M>> {
    private final AssessedRule rule;
    private final Norm norm;
    private final UnitFacts facts;
    private final Truth applies;
    private final Inverse<?, M> inverse;

    private RuleInverse(AssessedRule rule, Norm norm, UnitFacts facts, Inverse<?, M> inverse) {
        this.rule = rule;
        this.norm = norm;
        this.facts = facts;
        this.applies = Applicability.of(rule.rule().appliesWhen(), facts).truth();
        this.inverse = inverse;
    }

    static <M extends Quantity<M>> RuleInverse<M> of(AssessedRule rule, UnitFacts facts, Measure<M> measure) {
        Preconditions.checkArgument(
                rule.content() instanceof Norm, "rule %s must ask for an amount to be inverted", rule);
        Norm norm = (Norm) rule.content();
        Preconditions.checkArgument(
                !norm.demand().isStrict(), "rule %s must ask for an amount that itself will do to be inverted", rule);
        try {
            return new RuleInverse<>(rule, norm, facts, asked(norm).inverse(measure, facts));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule " + rule + ": " + e.getMessage(), e);
        }
    }

    /** What is asked; a share of a base, of as much of the base as there is. */
    private static Formula<?> asked(Norm norm) {
        Demand<?> demand = norm.demand();
        Formula<?> end =
                demand.low().isPresent() ? demand.low().get() : demand.high().orElseThrow();
        return norm.base().<Formula<?>>map(base -> ofBase(end, base)).orElse(end);
    }

    private static <Q extends Quantity<Q>> Formula<?> ofBase(Formula<Q> share, Formula<?> base) {
        if (base.dimension().isWhole()) {
            return HeadCost.of(base, share, Ratio.ONE);
        }
        Preconditions.checkArgument(
                share instanceof Flat<?>,
                "share (%s) of a base in %s must be fixed to be inverted",
                share,
                base.dimension());
        return Part.of(((Flat<?>) share).value().exact(), base);
    }

    /** {@return the measure} */
    public Measure<M> measure() {
        return inverse.measure();
    }

    /** {@return how what is asked moves as the measure grows} */
    public Direction direction() {
        return inverse.direction();
    }

    /**
     * Returns the values of the measure at which the rule gives or asks at least an amount. Its {@link Solution#least} is the smallest:
     * of 93 600.00 for each hundred households, 3 120.
     *
     * @param amount the amount, in what the rule gives or measures
     * @return the values, with the rule they rest on
     * @throws IllegalArgumentException if the amount is in another unit
     * @throws ArithmeticException if the end lies beyond what the measure can hold, naming it
     */
    public RuleSolution<M> reaching(Quantity<?> amount) {
        return answer(RuleSolution.Asked.REACHING, amount, reaching(inverse, amount));
    }

    /**
     * Returns the values of the measure at which the rule gives or asks at most an amount. Its {@link Solution#most} is the largest that
     * the amount serves.
     *
     * @param amount the amount, in what the rule gives or measures
     * @return the values, with the rule they rest on
     * @throws IllegalArgumentException if the amount is in another unit
     * @throws ArithmeticException if the end lies beyond what the measure can hold, naming it
     */
    public RuleSolution<M> within(Quantity<?> amount) {
        return answer(RuleSolution.Asked.WITHIN, amount, within(inverse, amount));
    }

    /**
     * Returns the values of the measure that what the unit has serves: at which its area, its staff, or the money given to it is no less
     * than the least asked, or no more than the most where only a most is asked.
     *
     * @return the values, with the rule they rest on; not settled where it is unknown what the unit has
     * @throws IllegalArgumentException if what the rule measures of the unit reads the measure too
     * @throws ArithmeticException if the end lies beyond what the measure can hold, naming it
     */
    public RuleSolution<M> served() {
        checkMeasuredStands();
        Ends has = new NormCheck(norm).take(facts, Evaluating.PLAIN).amount();
        boolean isCap = norm.demand().low().isEmpty();
        RuleSolution.Asked asked = isCap ? RuleSolution.Asked.REACHING : RuleSolution.Asked.WITHIN;
        if (!has.isExact()) {
            return begun(asked, Solution.undetermined(measure().dimension(), has.missing()))
                    .build();
        }
        Quantity<?> amount = norm.measure().dimension().ofExact(has.low());
        return isCap ? reaching(amount) : within(amount);
    }

    private void checkMeasuredStands() {
        boolean stands = norm.measure().accept(new NormMeasure.Cases<>() {
            @Override
            public Boolean amount(MeasuredAmount measured) {
                return measured.formula().direction(measure()) == Direction.CONSTANT;
            }

            @Override
            public Boolean occurrences(CountedOccurrences measured) {
                return true;
            }
        });
        Preconditions.checkArgument(stands, "what rule %s measures must not read %s", rule, measure());
    }

    private <Q extends Quantity<Q>> Solution<M> reaching(Inverse<Q, M> each, Quantity<?> amount) {
        return each.reaching(in(each.formula().dimension(), amount));
    }

    private <Q extends Quantity<Q>> Solution<M> within(Inverse<Q, M> each, Quantity<?> amount) {
        return each.within(in(each.formula().dimension(), amount));
    }

    /** The amount in what is inverted, which of a share of a count is a number. */
    private <Q extends Quantity<Q>> Q in(Dimension<Q> dimension, Quantity<?> amount) {
        Dimension<?> measured = norm.measure().dimension();
        Preconditions.checkArgument(
                amount.dimension() == measured,
                "amount of rule %s (%s %s) must be in %s",
                rule,
                amount,
                amount.dimension(),
                measured);
        return dimension.ofExact(amount.exact());
    }

    private RuleSolution<M> answer(RuleSolution.Asked asked, Quantity<?> amount, Solution<M> solution) {
        return begun(asked, solution).amount(amount).build();
    }

    private RuleSolution.Builder<M> begun(RuleSolution.Asked asked, Solution<M> solution) {
        return new RuleSolution.Builder<M>()
                .rule(rule.rule().id())
                .label(rule.rule().label())
                .addAllClauses(rule.rule().clauses())
                .modality(rule.rule().modality())
                .applies(applies)
                .measure(measure().name())
                .asked(asked)
                .solution(solution)
                .putAllReadings(rule.rule().readings())
                .addAllCaveats(rule.caveats())
                .addAllCaveats(solution.assumptions())
                .citation(rule.citation());
    }

    /** {@return the rule and the measure, such as {@code SD2012-2.2.2-3 in households}} */
    @Override
    public String toString() {
        return rule + " in " + measure();
    }
}
