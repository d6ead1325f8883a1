package org.shequ.core.formula;

import com.google.common.base.Preconditions;
import java.util.regex.Pattern;
import org.shequ.core.text.Label;

/**
 * Something named that a formula or condition may read of a unit: a quantity, a truth, a category or dated occurrences.
 *
 * <p>Names are camel case, dotted and indexed at will: {@code households}, {@code premises.area[COMMITTEE_PREMISES]}.
 * Two variables are equal when all they say is equal.
 */
public abstract sealed class Variable permits Measure, TruthMeasure, CategoryMeasure, OccurrenceMeasure {
    private static final Pattern NAME =
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*(\\[[A-Za-z0-9_/.\\-]+])*");

    Variable() {}

    /** {@return the name by which data refers to it, for example {@code households}} */
    public abstract String name();

    /** {@return what people call it} */
    public abstract Label label();

    static void checkName(String name) {
        Preconditions.checkArgument(
                NAME.matcher(name).matches(),
                "measure name (%s) must be camel case, with dots and indices as in premises.area[KIND]",
                name);
    }
}
