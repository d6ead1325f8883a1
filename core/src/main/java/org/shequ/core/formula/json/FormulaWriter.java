package org.shequ.core.formula.json;

import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.json.Json;

/**
 * Writes formulas and conditions as JSON trees (公式的写出) that {@link FormulaReader} reads back to equal values.
 *
 * <p>The tree is canonical: equal values give equal trees. Figures are strings; shorthands are written in full, so an amount per
 * hundred households is written as {@code per}.
 */
public final class FormulaWriter {
    private FormulaWriter() {}

    /**
     * Returns the tree of a formula. Its unit is not in the tree; who reads it states the unit.
     *
     * @param formula the formula
     * @return the tree, for example <code>{"flat":"50000.00"}</code>
     * @throws IllegalArgumentException if the formula is nested so deeply that a node lies in more than {@value
     *     FormulaReader#MAX_LEVELS} levels, or a figure in it has more than 64 digits
     */
    public static Json write(Formula<?> formula) {
        return formula.accept(new FormulaTree(1));
    }

    /**
     * Returns the tree of a condition.
     *
     * @param condition the condition
     * @return the tree, for example <code>{"holds":"difficultArea"}</code>
     * @throws IllegalArgumentException if the condition is nested so deeply that a node lies in more than {@value
     *     FormulaReader#MAX_LEVELS} levels, or a figure in it has more than 64 digits
     */
    public static Json write(Condition condition) {
        return condition.accept(new ConditionTree(1));
    }
}
