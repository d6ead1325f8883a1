package org.shequ.core.formula;

import com.google.common.base.Preconditions;
import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** A category of a unit (分类指标): one of a closed list of values, such as its settlement. */
@Value.Immutable(builder = false)
public abstract non-sealed class CategoryMeasure extends Variable {
    CategoryMeasure() {}

    /**
     * Returns a category.
     *
     * @param name its name in data
     * @param label what people call it
     * @param values the values it may take, at least two, without repetition
     * @return the measure
     * @throws IllegalArgumentException if the name is not camel case, or the values are too few or repeat
     */
    public static CategoryMeasure of(String name, Label label, List<String> values) {
        return ImmutableCategoryMeasure.of(name, label, values);
    }

    @Override
    @Value.Parameter
    public abstract String name();

    @Override
    @Value.Parameter
    public abstract Label label();

    /** {@return the values it may take, in order} */
    @Value.Parameter
    public abstract List<String> values();

    @Value.Check
    void check() {
        checkName(name());
        Preconditions.checkArgument(
                values().size() >= 2 && values().stream().distinct().count() == values().size(),
                "category %s values (%s) must be at least two, none twice",
                name(),
                values());
    }

    @Override
    public String toString() {
        return name();
    }
}
