package org.shequ.standards.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;

/** Rules of a policy compiled for places (已编译规则): what they read of a row, and how units become rows. */
public interface CompiledRules {
    /** {@return the places it was compiled for; a row tells its place by the position in this list} */
    List<DivisionCode> places();

    /** {@return what the rules of all places read of a row, by name; a column that is not given is a fact missing in each row} */
    Set<Variable> variables();

    /**
     * Returns the code of a value of a category.
     *
     * @param category the name of the category, such as {@code committee}
     * @param value the name of the value, such as {@code RESIDENTS}
     * @return the code that columns hold, 1 for its first value
     * @throws IllegalArgumentException if the rules read no such category, or it has no such value; the message lists those that exist
     */
    default byte code(String category, String value) {
        Map<String, List<String>> categories = new TreeMap<>();
        for (Variable variable : variables()) {
            if (variable instanceof CategoryMeasure each) {
                categories.put(each.name(), each.values());
            }
        }
        List<String> values = categories.get(category);
        if (values == null) {
            throw new IllegalArgumentException(
                    "category (" + category + ") must be one that the rules read: " + categories.keySet());
        }
        int at = values.indexOf(value);
        if (at < 0) {
            throw new IllegalArgumentException("value (" + value + ") of " + category + " must be one of " + values);
        }
        return (byte) (1 + at);
    }

    /**
     * Puts the facts of units into columns.
     *
     * @param units the units; each lies in the nearest of the places above its code, or in none of them
     * @return the columns, one row for each unit, in order
     */
    FactColumns columns(List<? extends Unit> units);
}
