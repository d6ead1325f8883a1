package org.shequ.core.formula.json;

import org.shequ.core.json.Cursor;
import org.shequ.core.quantity.Quantity;

/**
 * What is told of each figure while a formula is read, so that a pack can hold the figure against the phrase it was taken from.
 */
@FunctionalInterface
public interface FigureObserver {
    /**
     * Tells of a figure that was read.
     *
     * @param at where it stands: the string, the number, or the object with {@code value}, {@code printed} and so forth
     * @param value its value; bounds and blocks of a measure, and numbers of times or years, are told as ratios
     */
    void figure(Cursor at, Quantity<?> value);
}
