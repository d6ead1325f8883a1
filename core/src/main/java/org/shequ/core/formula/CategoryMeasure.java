package org.shequ.core.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
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
        return of(name, label, values, Map.of());
    }

    /**
     * Returns a category whose values have words.
     *
     * @param name its name in data
     * @param label what people call it
     * @param values the values it may take, at least two, without repetition
     * @param words what people call the values, each of them or some
     * @return the measure
     * @throws IllegalArgumentException if the name is not camel case, the values are too few or repeat, or something else has words
     */
    public static CategoryMeasure of(String name, Label label, List<String> values, Map<String, Label> words) {
        return ImmutableCategoryMeasure.of(name, label, values, words);
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

    /** {@return what people call its values; empty where that is not known here} */
    @Value.Parameter
    public abstract Map<String, Label> words();

    /**
     * Returns what people call a value: its words here, else those that values of a category of this name commonly have, else the value
     * as data writes it.
     *
     * @param value the value, for example {@code URBAN}
     * @return the words, for example 城市 and "urban"
     */
    public final Label wording(String value) {
        Label words = words().get(value);
        return words == null ? Describer.value(name(), value) : words;
    }

    @Value.Check
    void check() {
        checkName(name());
        Preconditions.checkArgument(
                values().size() >= 2 && new HashSet<>(values()).size() == values().size(),
                "category %s values (%s) must be at least two, none twice",
                name(),
                values());
        Preconditions.checkArgument(
                values().containsAll(words().keySet()),
                "category %s words (%s) must be of its values %s",
                name(),
                words().keySet(),
                values());
    }

    @Override
    public String toString() {
        return name();
    }
}
