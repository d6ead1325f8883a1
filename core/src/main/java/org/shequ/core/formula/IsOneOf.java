package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** A category is one of several values (属于), such as a settlement that is urban or town. */
@Value.Immutable(builder = false)
public abstract non-sealed class IsOneOf extends Condition {
    IsOneOf() {}

    /**
     * Returns the condition that a category is one of several values.
     *
     * @param category the category
     * @param values the values, at least one, each a value of the category
     * @return the condition
     * @throws IllegalArgumentException if a value is none of the category's, or there is none
     */
    public static IsOneOf of(CategoryMeasure category, List<String> values) {
        return ImmutableIsOneOf.of(category, values);
    }

    /** {@return the category} */
    @Value.Parameter
    public abstract CategoryMeasure category();

    /** {@return the values that satisfy the condition} */
    @Value.Parameter
    public abstract List<String> values();

    @Value.Check
    void check() {
        Guards.notEmpty("values of " + category().name(), values());
        Preconditions.checkArgument(
                category().values().containsAll(values()),
                "values of %s (%s) must be among %s",
                category().name(),
                values(),
                category().values());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.isOneOf(this);
    }
}
