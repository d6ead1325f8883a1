package org.shequ.standards.procedure;

import java.util.Locale;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;

/** One of the conditions under which a step may be taken, and whether it holds (环节条件). */
@Value.Immutable(builder = false, copy = false)
public abstract class StepCondition {
    StepCondition() {}

    static StepCondition of(Condition condition, Facts facts, boolean isOfRule) {
        Decision decision = condition.decide(facts);
        return ImmutableStepCondition.of(condition, decision.truth(), decision.missing(), isOfRule);
    }

    /** {@return the condition} */
    @Value.Parameter
    public abstract Condition condition();

    /** {@return whether it holds} */
    @Value.Parameter
    public abstract Truth truth();

    /** {@return the names of what would settle it, in order; none where it is settled} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return true if it tells of whom or what the rule as a whole speaks, false if it guards the step} */
    @Value.Parameter
    public abstract boolean isOfRule();

    /**
     * Writes the condition in words, whether it holds ({@code TRUE}, {@code FALSE}, {@code UNKNOWN}), and what is missing.
     *
     * @param locale the language of the words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("condition", condition().describe(locale))
                .put("holds", truth().name())
                .put("missing", Texts.array(missing()))
                .build();
    }

    /** {@return the condition and whether it holds} */
    @Override
    public String toString() {
        return condition() + ": " + truth();
    }
}
