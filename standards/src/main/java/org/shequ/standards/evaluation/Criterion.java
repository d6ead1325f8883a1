package org.shequ.standards.evaluation;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;

/** One thing by which units are evaluated (评价项): an item of a checklist or of a printed list, or a rule as a whole. */
@Value.Immutable(builder = false, copy = false)
public abstract class Criterion {
    private static final char BEFORE_ITEM = '#';

    Criterion() {}

    /**
     * Returns an item of a checklist as a criterion.
     *
     * @param rule the id of the checklist; of a printed list that is none, the id of its first clause
     * @param item the code of the item
     * @param label what is so where it is met
     * @return the criterion
     * @throws IllegalArgumentException if the code is blank
     */
    public static Criterion ofItem(RuleId rule, String item, Label label) {
        Preconditions.checkArgument(!item.isBlank(), "item of a criterion of %s must not be blank", rule);
        return ImmutableCriterion.of(rule, Optional.of(item), label);
    }

    /**
     * Returns a rule as a whole as a criterion: a norm or a checklist.
     *
     * @param rule the id of the rule
     * @param label what people call it
     * @return the criterion
     */
    public static Criterion ofRule(RuleId rule, Label label) {
        return ImmutableCriterion.of(rule, Optional.empty(), label);
    }

    /** {@return the rule, or the first clause of a printed list; what is attested of an item is attested under it} */
    @Value.Parameter
    public abstract RuleId rule();

    /** {@return the code of the item; empty for a rule as a whole} */
    @Value.Parameter
    public abstract Optional<String> item();

    /** {@return its name} */
    @Value.Parameter
    public abstract Label label();

    /** {@return what names it: the rule, and the item after {@code #}, such as {@code DH-1.3-3#COMPLETE_SERVICES}} */
    public String name() {
        return rule() + item().map(code -> BEFORE_ITEM + code).orElse("");
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name();
    }
}
