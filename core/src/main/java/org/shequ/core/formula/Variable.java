package org.shequ.core.formula;

import org.shequ.core.Preconditions;
import org.shequ.core.text.Label;
import org.shequ.core.text.NameShape;

/**
 * Something named that a formula or condition may read of a unit: a quantity, a truth, a category or dated occurrences.
 *
 * <p>Names are camel case, dotted and indexed at will: {@code households}, {@code premises.area[COMMITTEE_PREMISES]}.
 * Two variables are equal when all they say is equal.
 */
public abstract sealed class Variable permits Measure, TruthMeasure, CategoryMeasure, OccurrenceMeasure {
    private static final NameShape WORD = NameShape.of("a-z", "A-Za-z0-9");
    private static final NameShape INDEX = NameShape.of("A-Za-z0-9_/.-", "A-Za-z0-9_/.-");

    Variable() {}

    /** {@return the name by which data refers to it, for example {@code households}} */
    public abstract String name();

    /** {@return what people call it} */
    public abstract Label label();

    static void checkName(String name) {
        Preconditions.checkArgument(
                hasShape(name),
                "measure name (%s) must be camel case, with dots and indices as in premises.area[KIND]",
                name);
    }

    private static boolean hasShape(String name) {
        int open = name.indexOf('[');
        int words = open < 0 ? name.length() : open;
        return WORD.matchesEach(name, 0, words, '.', name.length()) && areIndices(name, words);
    }

    /** Whether nothing follows, or indices in brackets. */
    private static boolean areIndices(String name, int from) {
        int open = from;
        while (open < name.length()) {
            int close = name.indexOf(']', open);
            if (name.charAt(open) != '[' || !INDEX.matches(name, open + 1, close)) {
                return false;
            }
            open = close + 1;
        }
        return true;
    }
}
