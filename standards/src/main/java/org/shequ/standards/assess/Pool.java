package org.shequ.standards.assess;

import java.util.Optional;
import java.util.Set;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Truth;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Norm;
import org.shequ.standards.rule.RuleDefinition;

/**
 * Sums what a norm measures over the units of an extent (合并计算), one unit at a time: sums are divided, not shares averaged.
 *
 * <p>It keeps sums only, however many units there are. It is filled by one thread.
 */
public final class Pool {
    private final AssessedRule rule;
    private final DivisionCode scope;
    private final NormCheck check;
    private NormCheck.Taken sum = NormCheck.Taken.NOTHING;
    private long units;
    private Optional<Applicability> refusal = Optional.empty();

    /**
     * Starts with no unit.
     *
     * @param rule a norm over the units of an extent together
     * @param scope the extent
     * @throws IllegalArgumentException if the rule is anything else
     */
    public Pool(AssessedRule rule, DivisionCode scope) {
        this.rule = rule;
        this.scope = scope;
        this.check = checkOf(rule);
    }

    /** What one unit brings to the sums of a rule, whatever the extent. */
    public static final class Part {
        private final Applicability applies;
        private final NormCheck.Taken taken;

        private Part(Applicability applies, NormCheck.Taken taken) {
            this.applies = applies;
            this.taken = taken;
        }
    }

    /**
     * Measures a unit; nothing is added yet.
     *
     * @param rule a norm over the units of an extent together
     * @param facts the facts of the unit, of a kind that the rule speaks of
     * @return what it brings: nothing where the norm does not apply to it
     * @throws IllegalArgumentException if the rule is anything else
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public static Part part(AssessedRule rule, UnitFacts facts) {
        Applicability applies = Applicability.of(rule.rule().appliesWhen(), facts);
        if (applies.truth() == Truth.FALSE) {
            return new Part(applies, NormCheck.Taken.NOTHING);
        }
        NormCheck.Taken taken = checkOf(rule).take(facts, Evaluating.PLAIN);
        return new Part(applies, applies.truth() == Truth.TRUE ? taken : taken.orNothing(applies.missing()));
    }

    private static NormCheck checkOf(AssessedRule rule) {
        Preconditions.checkArgument(NormCheck.isPooled(rule.content()), "rule %s must be a pooled norm", rule);
        return new NormCheck((Norm) rule.content());
    }

    /**
     * Adds what a unit of the extent brings.
     *
     * @param part what it brings to the rule
     */
    public void add(Part part) {
        if (part.applies.truth() == Truth.FALSE) {
            boolean isOther =
                    refusal.filter(before -> !before.equals(part.applies)).isPresent();
            refusal = Optional.of(isOther ? asAWhole() : part.applies);
            return;
        }
        units++;
        sum = sum.plus(part.taken);
    }

    /** Where units are left out for different reasons, no one of them speaks for all, whichever came first. */
    private Applicability asAWhole() {
        return new Applicability(Truth.FALSE, Set.of(), Optional.of(rule.rule().appliesWhen()));
    }

    /**
     * Holds the sums against what is asked of the extent.
     *
     * @param facts the facts of the extent, at whose place figures such as wages are looked up
     * @return the finding; the rule does not apply where it applies to none of the units
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Finding finding(UnitFacts facts) {
        return finding(facts, Evaluating.PLAIN);
    }

    /**
     * Holds the sums against what is asked of the extent and explains the finding.
     *
     * @param facts the facts of the extent, at whose place figures such as wages are looked up
     * @param definition the rule as its pack states it
     * @return the same finding as {@link #finding}, with its explanation
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public Finding explain(UnitFacts facts, RuleDefinition definition) {
        Recorder recorder = new Recorder();
        recorder.units(units);
        if (units > 0) {
            check.summed(sum, recorder);
        }
        return recorder.explained(finding(facts, recorder), rule, definition, facts);
    }

    private Finding finding(UnitFacts facts, Evaluating evaluating) {
        if (units == 0 && refusal.isPresent()) {
            return rule.notDecided(refusal.get(), facts.at()).scope(scope).build();
        }
        return rule.of(check, sum, check.ask(sum.base(), facts, evaluating), facts.at())
                .scope(scope)
                .build();
    }

    /** {@return the norm over the units of the extent together} */
    public AssessedRule rule() {
        return rule;
    }

    @Override
    public String toString() {
        return rule + " over " + scope;
    }
}
