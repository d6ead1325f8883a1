package org.shequ.standards.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Variable;

/** The codes that stand for the values of categories. */
final class Codes {
    private Codes() {}

    /** The code of a value of a category that is among these variables. */
    static byte of(Collection<Variable> variables, String category, String value) {
        Map<String, List<String>> categories = new TreeMap<>();
        for (Variable variable : variables) {
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
}
