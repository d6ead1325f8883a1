package org.shequ.core.formula.json;

import com.google.common.collect.ImmutableMap;
import org.shequ.core.quantity.Dimension;

/** The words for units. */
final class UnitWords {
    /** Every unit by its name. */
    static final ImmutableMap<String, Dimension<?>> ALL = named(false);

    /** The units of whole numbers by their names. */
    static final ImmutableMap<String, Dimension<?>> WHOLE = named(true);

    private UnitWords() {}

    private static ImmutableMap<String, Dimension<?>> named(boolean wholeOnly) {
        ImmutableMap.Builder<String, Dimension<?>> names = ImmutableMap.builder();
        for (Dimension<?> unit : Dimension.all()) {
            if (unit.isWhole() || !wholeOnly) {
                names.put(unit.name(), unit);
            }
        }
        return names.buildOrThrow();
    }
}
