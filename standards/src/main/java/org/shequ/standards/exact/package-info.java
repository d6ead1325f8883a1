/**
 * Formulas and conditions over facts that are all known, folded into arithmetic of longs that never wraps; start at {@link
 * org.shequ.standards.exact.ExactCompiler}.
 *
 * <p>Not exported: it is how {@code org.shequ.standards.policy} works out budgets quickly. Whatever it does not fold, and every number that
 * does not fit, is left to {@code org.shequ.core.formula}, whose results it repeats.
 */
@NullMarked
package org.shequ.standards.exact;

import org.jspecify.annotations.NullMarked;
