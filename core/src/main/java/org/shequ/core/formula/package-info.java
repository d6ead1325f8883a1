/**
 * The algebra of policy figures: {@link org.shequ.core.formula.Formula formulas} that give a quantity and {@link
 * org.shequ.core.formula.Condition conditions} that give a three-valued truth, over {@link
 * org.shequ.core.formula.Measure measures} that {@link org.shequ.core.formula.Facts facts} answer.
 *
 * <p>Start at {@link org.shequ.core.formula.PerHundredHouseholds} for one formula, or at {@link
 * org.shequ.core.formula.Formula#evaluate} for all; {@link
 * org.shequ.core.formula.Formula#inverse} reads one backwards: the households that a fund serves. No figure of any document stands here.
 */
@NullMarked
package org.shequ.core.formula;

import org.jspecify.annotations.NullMarked;
