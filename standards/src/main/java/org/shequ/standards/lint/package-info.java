/**
 * Lint: what is wrong or doubtful in a pack beyond what keeps it from loading, and its worked cases run.
 *
 * <p>Start at {@link org.shequ.standards.lint.Lint}. What keeps a pack from loading is told by {@code org.shequ.standards.pack}; lint tells
 * it too, in the same form.
 */
@NullMarked
package org.shequ.standards.lint;

import org.jspecify.annotations.NullMarked;
