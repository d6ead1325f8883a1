/**
 * Comparisons: what several documents ask on one topic, side by side.
 *
 * <p>Start at {@link org.shequ.standards.comparison.TopicComparison}. It sets rules beside each other and tells which relations their
 * packs state; it judges no unit and says nothing of its own about which rule binds whom.
 */
@NullMarked
package org.shequ.standards.comparison;

import org.jspecify.annotations.NullMarked;
