/**
 * Exact quantities with their dimension: money, area, head counts, ratios, and what is known or asked of them.
 *
 * <p>Start at {@link org.shequ.core.quantity.Yuan} and {@link org.shequ.core.quantity.Ratio}; {@link
 * org.shequ.core.quantity.Outcome} is a computed amount with what it lacks, {@link
 * org.shequ.core.quantity.Requirement} what a text asks. Nothing here knows a rule or a figure of any document, and
 * nothing rounds without being told how.
 */
@NullMarked
package org.shequ.core.quantity;

import org.jspecify.annotations.NullMarked;
