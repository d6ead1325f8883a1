package org.shequ.core.formula.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shequ.core.quantity.Dimension;

/** The words for units. */
final class UnitWords {
    /** Every unit by its name. */
    static final Map<String, Dimension<?>> ALL = named(false);

    /** The units of whole numbers by their names. */
    static final Map<String, Dimension<?>> WHOLE = named(true);

    private UnitWords() {}

    private static Map<String, Dimension<?>> named(boolean wholeOnly) {
        Map<String, Dimension<?>> names = new LinkedHashMap<>();
        for (Dimension<?> unit : Dimension.all()) {
            if (unit.isWhole() || !wholeOnly) {
                names.put(unit.name(), unit);
            }
        }
        return Collections.unmodifiableMap(names);
    }
}
