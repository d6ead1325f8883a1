/**
 * Explanations: how a line came about, as data that renders in Chinese and English.
 *
 * <p>Start at {@link org.shequ.standards.explain.Explanation}. They are recorded by the evaluation itself, in a call that asks for it.
 */
@NullMarked
package org.shequ.standards.explain;

import org.jspecify.annotations.NullMarked;
